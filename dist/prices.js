import { t as YamlFile } from "./yaml-file.js";
import { a as UsageError, t as FaultyFilesError } from "./errors.js";
import { C as priceListSchema, b as NO_PRICES } from "./text.js";
import { p as readRunPrices } from "./stored-runs.js";
import { existsSync } from "node:fs";
// src/commands/prices.ts
const DEFAULT_PRICES = "benchmarks/prices.json";
/**
* What machines cost in a run: the file named, or what the run kept when it began, or the file in its usual place.
*
* @throws {UsageError} as readPrices
*/
async function readPricesOfRun(store, run, { prices, rankBy }) {
	return (prices === void 0 ? await readRunPrices(store, run) : null) ?? readPrices(prices, rankBy);
}
/**
* What machines cost: the file named, or the one in its usual place, or nothing.
*
* @throws {UsageError} the file is not there or has faults, or a ranking by cost is asked for without prices
*/
async function readPrices(path, rankBy) {
	const place = path ?? (existsSync("benchmarks/prices.json") ? "benchmarks/prices.json" : null);
	const list = place === null ? NO_PRICES : await readPriceFile(place);
	if (rankBy.endsWith("cost") && list.prices.length === 0) throw new UsageError(`A ranking by ${rankBy} needs prices: name a file of them with --prices. docs/platforms.md shows one.`);
	return list;
}
/** @throws {UsageError} there is no such file, or it has faults */
async function readPriceFile(path) {
	const file = await YamlFile.read(path);
	if (!file) throw new UsageError(`There is no file of prices ${path}.`);
	const faults = [];
	const list = file.parse(priceListSchema, faults);
	if (!list) throw new FaultyFilesError(faults);
	return list;
}
export { readPricesOfRun as i, readPriceFile as n, readPrices as r, DEFAULT_PRICES as t };
