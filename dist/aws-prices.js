import { t as paginateDescribeSpotPriceHistory } from "./sdk-ec2.js";
import { t as paginateGetProducts } from "./sdk-pricing.js";
import { r as InfrastructureError } from "./errors.js";
import { J as record, K as object, T as sum, X as string, x as group } from "./vendor.js";
// src/core/platforms/spot-history.ts
/**
* Percentiles of the price over time and zones, each price weighted with how long it held. The last point before the
* span says what held at its begin.
*
* @param span in seconds since 1970
* @returns null where no price held within the span
*/
function spotPriceSpread(points, span) {
	const held = [...group(points, ({ zone }) => zone).values()].flatMap((own) => heldPrices(own, span)).filter(({ seconds }) => seconds > 0).toSorted((a, b) => a.usdPerHour - b.usdPerHour);
	if (held.length === 0) return null;
	const total = sum(held, ({ seconds }) => seconds);
	const percentile = (share) => {
		let passed = 0;
		return (held.find(({ seconds }) => {
			passed += seconds;
			return passed >= share * total;
		}) ?? held.at(-1))?.usdPerHour ?? 0;
	};
	return {
		median: percentile(.5),
		low: percentile(.1),
		high: percentile(.9)
	};
}
function heldPrices(points, { from, to }) {
	const ordered = points.toSorted((a, b) => a.at - b.at);
	return ordered.map(({ at, usdPerHour }, index) => {
		return {
			usdPerHour,
			seconds: Math.min(to, ordered[index + 1]?.at ?? to) - Math.max(from, at)
		};
	});
}
// src/adapters/aws/aws-prices.ts
const SPOT_DAYS = 7;
const SECONDS_PER_DAY = 86400;
/** What all machines have that a run uses: Linux with nothing on it, shared hardware, no reservation of capacity. */
const PLAIN_LINUX = {
	tenancy: "Shared",
	operatingSystem: "Linux",
	preInstalledSw: "NA",
	capacitystatus: "Used"
};
/** A product of the price list, as far as we read it: `PriceList` of GetProducts holds such documents as text. */
const productSchema = object({
	product: object({ attributes: object({
		instanceType: string(),
		regionCode: string()
	}) }),
	terms: object({ OnDemand: record(string(), object({ priceDimensions: record(string(), object({
		unit: string(),
		pricePerUnit: object({ USD: string().optional() })
	})) })).default({}) }),
	publicationDate: string().optional()
});
/**
* On-demand prices of the Price List API.
*
* @returns none of a type that the region does not have
* @throws {InfrastructureError} AWS's answer is not as documented, or not definite
*/
async function readOnDemandPrices(client, { types, region, now }) {
	const found = [];
	for (const type of types) {
		const filters = {
			...PLAIN_LINUX,
			instanceType: type,
			regionCode: region
		};
		const products = [];
		const pages = paginateGetProducts({ client }, {
			ServiceCode: "AmazonEC2",
			FormatVersion: "aws_v1",
			Filters: Object.entries(filters).map(termMatch)
		});
		for await (const { PriceList = [] } of pages) products.push(...PriceList.map(String));
		const price = onDemandPrice(products, {
			type,
			region,
			now
		});
		if (price) found.push(price);
	}
	return found;
}
function termMatch([Field, Value]) {
	return {
		Type: "TERM_MATCH",
		Field,
		Value
	};
}
/**
* The one on-demand price that the products of a type have.
*
* @param products JSON documents, as GetProducts gives them
* @returns null where there is no product
*/
function onDemandPrice(products, { type, region, now }) {
	const offers = products.map((text) => parseProduct(text)).filter(({ product: { attributes } }) => attributes.instanceType === type).filter(({ product: { attributes } }) => attributes.regionCode === region).flatMap((product) => hourlyPrices(product));
	const [first] = offers;
	if (!first) return null;
	if (offers.some(({ usdPerHour }) => usdPerHour !== first.usdPerHour)) {
		const all = offers.map(({ usdPerHour }) => usdPerHour).join(", ");
		throw new InfrastructureError(`The AWS price list has several on-demand prices of ${type} in ${region}: ${all} USD an hour.`);
	}
	return {
		instanceType: type,
		purchase: "on-demand",
		region,
		usdPerHour: first.usdPerHour,
		date: dayOf(now),
		source: `AWS Price List API${first.published ? `, list of ${first.published.slice(0, 10)}` : ""}`
	};
}
function parseProduct(text) {
	try {
		return productSchema.parse(JSON.parse(text));
	} catch (cause) {
		throw new InfrastructureError("The AWS price list has another form than documented.", { cause });
	}
}
/** Machines that are paid for otherwise come with an hour of 0 USD: no price of theirs. */
function hourlyPrices({ terms, publicationDate }) {
	return Object.values(terms.OnDemand).flatMap(({ priceDimensions }) => Object.values(priceDimensions)).filter(({ unit }) => unit === "Hrs").map(({ pricePerUnit }) => ({
		usdPerHour: Number(pricePerUnit.USD),
		published: publicationDate
	})).filter(({ usdPerHour }) => usdPerHour > 0);
}
/**
* Spot prices of the last seven days, over all zones of the client's region.
*
* @returns none of a type that had no price there
*/
async function readSpotPrices(client, { types, region, now }) {
	const from = now - SPOT_DAYS * SECONDS_PER_DAY;
	if (types.length === 0) return [];
	const points = /* @__PURE__ */ new Map();
	const pages = paginateDescribeSpotPriceHistory({ client }, {
		InstanceTypes: types.map(instanceTypeName),
		ProductDescriptions: ["Linux/UNIX"],
		StartTime: /* @__PURE__ */ new Date(from * 1e3),
		EndTime: /* @__PURE__ */ new Date(now * 1e3)
	});
	for await (const { SpotPriceHistory = [] } of pages) for (const { InstanceType, AvailabilityZone, SpotPrice, Timestamp } of SpotPriceHistory) {
		if (!InstanceType || !AvailabilityZone || !Timestamp || !(Number(SpotPrice) > 0)) continue;
		const own = points.get(InstanceType) ?? [];
		own.push({
			zone: AvailabilityZone,
			at: Timestamp.getTime() / 1e3,
			usdPerHour: Number(SpotPrice)
		});
		points.set(InstanceType, own);
	}
	return types.flatMap((type) => {
		const spread = spotPriceSpread(points.get(type) ?? [], {
			from,
			to: now
		});
		if (!spread) return [];
		const { median, low, high } = spread;
		return [{
			instanceType: type,
			purchase: "spot",
			region,
			usdPerHour: median,
			range: {
				low,
				high
			},
			date: dayOf(now),
			source: `EC2 spot price history, ${SPOT_DAYS} days, all zones, weighted with time`
		}];
	});
}
/** The SDK lists the types of its own day; AWS takes those of today. */
function instanceTypeName(type) {
	return type;
}
function dayOf(now) {
	return (/* @__PURE__ */ new Date(now * 1e3)).toISOString().slice(0, 10);
}
export { readOnDemandPrices as n, readSpotPrices as r, onDemandPrice as t };
