import { B as _enum, G as number, R as date, V as array, W as literal, X as string, Y as strictObject, Z as union } from "./vendor.js";
import { h as nameSchema } from "./version.js";
import { a as instanceTypeSchema, l as purchaseSchema } from "./instance.js";
// src/core/platforms/prices.ts
const provenance = {
	date: date().describe("Day that it was true on, as in 2026-11-23."),
	source: string().min(1).describe("Where it is from: a price list, a bill, a measurement.")
};
const seconds = number().nonnegative();
const amount = {
	usdPerHour: number().positive().describe("On-demand: of the list. Spot: the median."),
	range: strictObject({
		low: number().positive(),
		high: number().positive()
	}).refine(({ low, high }) => low <= high, { error: "low is above high" }).optional().describe("Spot: 10th and 90th percentile over the days before the date."),
	...provenance
};
/** What an hour of a machine of AWS costs, in one region. */
const instancePriceSchema = strictObject({
	instanceType: instanceTypeSchema,
	purchase: purchaseSchema,
	region: string().min(1).describe("As in us-west-2."),
	...amount
});
/** What an hour of a machine of one's own costs, or of a platform by its name: it goes before the list's. */
const platformPriceSchema = strictObject({
	platform: nameSchema.describe("Name of the platform, without threads: the machine is paid for whole."),
	purchase: _enum([
		"on-demand",
		"spot",
		"own"
	]).describe("own: a machine that one has."),
	region: string().min(1).optional().describe("Region or zone, as in us-west-2."),
	...amount
});
/** What an hour of a whole machine costs. An input with a date, never noise: it widens no interval. */
const priceSchema = union([instancePriceSchema, platformPriceSchema]);
/** What a job is paid for besides its trials. With it a report shows costs all-in too. */
const overheadSchema = strictObject({
	platform: nameSchema,
	bootSeconds: seconds.describe("From the machine's start, which is billed, to the start of the job."),
	imagePullSeconds: seconds,
	stagingSeconds: seconds.describe("Of the input data."),
	...provenance
});
/** What a price is of: one for each of these. */
function priceKey(price) {
	return "instanceType" in price ? [
		price.instanceType,
		price.purchase,
		price.region
	].join(" ") : price.platform;
}
/** The machine that a price is of, for people. */
function pricedMachine(price) {
	return "instanceType" in price ? price.instanceType : price.platform;
}
function hasNoTwin(keys) {
	return new Set(keys).size === keys.length;
}
/** A file of prices, as in benchmarks/prices.json. */
const priceListSchema = strictObject({
	schemaVersion: literal(1),
	prices: array(priceSchema).refine((prices) => hasNoTwin(prices.map(priceKey)), { error: "a platform is there twice, or an instance type for one purchase and region" }),
	overheads: array(overheadSchema).refine((overheads) => hasNoTwin(overheads.map(({ platform }) => platform)), { error: "a platform is there twice" }).default([])
});
const NO_PRICES = {
	schemaVersion: 1,
	prices: [],
	overheads: []
};
/**
* What an hour of a platform costs: by its name where the list has that, else by its instance type and purchase.
*
* @param region null: not known; then only a price that is the only one of its kind is taken
* @returns null where the list does not say
*/
function priceOf({ prices }, { name, instance }, region) {
	const own = prices.find((price) => "platform" in price && price.platform === name);
	if (own || !instance) return own ?? null;
	const offers = prices.filter((price) => "instanceType" in price && price.instanceType === instance.type && price.purchase === instance.purchase && (region === null || price.region === region));
	return offers.length === 1 ? offers[0] ?? null : null;
}
/**
* The most that an hour of a platform can cost. Spot: AWS never asks more than on-demand.
*
* @returns USD; null where the list does not say
*/
function worstUsdPerHour(list, platform, region) {
	const price = priceOf(list, platform, region);
	const { instance } = platform;
	if (instance?.purchase === "spot") {
		const onDemand = priceOf(list, {
			...platform,
			instance: {
				...instance,
				purchase: "on-demand"
			}
		}, region);
		if (onDemand && "instanceType" in onDemand) return onDemand.usdPerHour;
	}
	return price && (price.range?.high ?? price.usdPerHour);
}
/** What of a list concerns some platforms in a region: what a run keeps of it. */
function pricesFor(list, platforms, region) {
	const names = platforms.map(({ name }) => name);
	const types = platforms.flatMap(({ instance }) => instance?.type ?? []);
	return {
		...list,
		prices: list.prices.filter((price) => "instanceType" in price ? types.includes(price.instanceType) && (region === null || price.region === region) : names.includes(price.platform)),
		overheads: list.overheads.filter(({ platform }) => names.includes(platform))
	};
}
/** A list with newer prices: each takes the place of the older one, what is new comes after the others. */
function withPrices(list, newer) {
	const byKey = new Map(newer.map((price) => [priceKey(price), price]));
	const kept = list.prices.map((price) => byKey.get(priceKey(price)) ?? price);
	const known = new Set(list.prices.map(priceKey));
	return {
		...list,
		prices: [...kept, ...newer.filter((price) => !known.has(priceKey(price)))]
	};
}
// src/core/text.ts
/** `52.1 ms`, `0.42 s`, `12.3 s`, `4 min 05 s`, `3 h 20 min`. The limits are where the next form's rounding begins. */
function formatSeconds(seconds) {
	if (seconds === 0) return "0 s";
	if (seconds < .0995) return `${(seconds * 1e3).toPrecision(3)} ms`;
	if (seconds < 9.995) return `${seconds.toFixed(2)} s`;
	if (seconds < 99.95) return `${seconds.toFixed(1)} s`;
	return formatLongSeconds(Math.round(seconds));
}
/** For what need not be exact, such as a remaining time: `8 s`, `2 min`, `3 h 20 min`. */
function formatRoughly(seconds) {
	if (seconds < 100) return `${Math.max(1, Math.round(seconds))} s`;
	if (seconds < 3600) return `${Math.round(seconds / 60)} min`;
	return formatLongSeconds(Math.round(seconds / 60) * 60);
}
function formatLongSeconds(seconds) {
	const minutes = Math.floor(seconds / 60);
	if (minutes < 60) return `${minutes} min ${pad(seconds % 60)} s`;
	if (minutes < 1440) return `${Math.floor(minutes / 60)} h ${pad(minutes % 60)} min`;
	return `${Math.floor(minutes / 1440)} d ${Math.floor(minutes / 60 % 24)} h`;
}
function pad(number) {
	return String(number).padStart(2, "0");
}
/** A relative change with its sign: `+4.1 %`. One digit behind the point, two below 1 %. */
function formatChange(change) {
	const percent = change * 100;
	const digits = Math.abs(percent) < .995 ? 2 : Math.abs(percent) < 99.5 ? 1 : 0;
	const text = Math.abs(percent).toFixed(digits);
	return `${Number(text) === 0 ? "" : percent > 0 ? "+" : "−"}${text} %`;
}
/** The size of a change, whichever way it goes: `4.1 %`. */
function formatSize(change) {
	return formatChange(Math.abs(change)).replace("+", "");
}
/** A share of a whole: `80 %`, with one digit behind the point where it is below 1 % and not 0. */
function formatShare(share) {
	return `${(share * 100).toFixed(share > 0 && share < .01 ? 1 : 0)} %`;
}
/** A share or a spread, without a sign: `0.88 %`. */
function formatPercent(fraction) {
	return `${formatNumber(fraction * 100)} %`;
}
/** The interval of a change: `+2.3 to +5.9 %`. */
function formatInterval(low, high) {
	return `${formatChange(low).replace(" %", "")} to ${formatChange(high)}`;
}
const threeDigits = new Intl.NumberFormat("en-US", {
	minimumSignificantDigits: 3,
	maximumSignificantDigits: 3
});
/** Three significant digits: `0.0421`, `3.14`, `1,230`. */
function formatNumber(value) {
	return threeDigits.format(value);
}
/** The ends of an interval of absolute values, with the digits that tell them apart: `311.9 to 312.3`, `9.8 to 15.6`. */
function formatEnds(low, high) {
	const width = high - low;
	const digits = width > 0 ? 1 - Math.floor(Math.log10(width)) : LONGEST_FRACTION;
	const fraction = Math.min(LONGEST_FRACTION, Math.max(0, digits));
	const format = new Intl.NumberFormat("en-US", {
		minimumFractionDigits: width > 0 ? fraction : 0,
		maximumFractionDigits: fraction
	});
	return `${format.format(low)} to ${format.format(high)}`;
}
/** Digits behind the point of a number that is told by its difference from another. */
const LONGEST_FRACTION = 12;
/** An amount of USD without its unit: `1,234.50`, `12.34`, below 1 three significant digits, as `0.0421`. */
function formatUsdAmount(usd) {
	if (usd === 0) return "0";
	if (Math.abs(usd) < .9995) return threeDigits.format(usd);
	return usd.toLocaleString("en-US", {
		minimumFractionDigits: 2,
		maximumFractionDigits: 2
	});
}
/** `12.34 USD`. */
function formatUsd(usd) {
	return `${formatUsdAmount(usd)} USD`;
}
/** `2,140 MiB` up to 10 GiB, then `12.3 GiB`. */
function formatMemory(mebibytes) {
	return mebibytes < 10240 ? `${Math.round(mebibytes).toLocaleString("en-US")} MiB` : `${(mebibytes / 1024).toFixed(1)} GiB`;
}
const BYTE_UNITS = [
	"B",
	"kB",
	"MB",
	"GB",
	"TB"
];
/** An amount of data in decimal units, as files and transfers are given: `42 B`, `3.4 GB`, `120 MB`. */
function formatBytes(bytes) {
	const { value, unit } = scaleBytes(bytes, bytes);
	return `${value} ${unit}`;
}
/** `1.2 of 3.4 GB`. */
function formatBytesOf(done, total) {
	const { unit } = scaleBytes(total, total);
	return `${scaleBytes(done, total).value} of ${scaleBytes(total, total).value} ${unit}`;
}
/** @param reference decides the unit */
function scaleBytes(bytes, reference) {
	const power = BYTE_UNITS.findIndex((_, index) => reference < 999.5 * 1e3 ** index);
	const index = power < 0 ? BYTE_UNITS.length - 1 : power;
	const scaled = bytes / 1e3 ** index;
	const digits = index > 0 && scaled < 99.95 ? 1 : 0;
	return {
		value: scaled.toFixed(digits),
		unit: BYTE_UNITS[index] ?? "B"
	};
}
/** `2026-11-22 08:26 UTC`. */
function formatInstant(iso) {
	return `${iso.slice(0, 16).replace("T", " ")} UTC`;
}
/** `8 blocks`, or `3 to 8 blocks` where it is not settled yet. */
function formatCountRange(least, most, noun) {
	const text = formatCount(most, noun);
	return least === most ? text : `${least} to ${text}`;
}
/** `1 block`, `3 blocks`. */
function formatCount(count, noun) {
	return `${count} ${noun}${count === 1 ? "" : "s"}`;
}
/** A text cut to so many characters, the last of them an ellipsis where something is missing; never within a character. */
function shortened(text, most) {
	if (text.length <= most) return text;
	return `${text.slice(0, most - 1).replace(/[\uD800-\uDBFF]$/, "")}…`;
}
/** `a, b and 58 more`: all names where there are no more than `most`. */
function formatNames(names, most) {
	const left = names.length - most;
	if (left <= 0) return names.join(", ");
	return `${names.slice(0, most).join(", ")} and ${left} more`;
}
export { priceListSchema as C, pricesFor as D, pricedMachine as E, withPrices as O, priceKey as S, priceSchema as T, formatUsd as _, formatCountRange as a, NO_PRICES as b, formatInterval as c, formatNumber as d, formatPercent as f, formatSize as g, formatShare as h, formatCount as i, worstUsdPerHour as k, formatMemory as l, formatSeconds as m, formatBytesOf as n, formatEnds as o, formatRoughly as p, formatChange as r, formatInstant as s, formatBytes as t, formatNames as u, formatUsdAmount as v, priceOf as w, overheadSchema as x, shortened as y };
