import { B as _enum, G as number, R as date, V as array, W as literal, X as string, Y as strictObject, Z as union } from "./vendor.js";
import { a as instanceTypeSchema, l as purchaseSchema } from "./instance.js";
import { m as nameSchema } from "./version.js";
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
export { priceOf as a, pricesFor as c, priceListSchema as i, withPrices as l, overheadSchema as n, priceSchema as o, priceKey as r, pricedMachine as s, NO_PRICES as t, worstUsdPerHour as u };
