import { S as priceKey } from "./text.js";
// src/core/platforms/price-lookup.ts
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
export { worstUsdPerHour as i, pricesFor as n, withPrices as r, priceOf as t };
