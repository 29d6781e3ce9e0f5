import { r as __toESM } from "./rolldown-runtime.js";
import { p as require_jstat } from "./vendor.js";
// src/core/verdict/looks.ts
var import_jstat = /* @__PURE__ */ __toESM(require_jstat(), 1);
/** Where the noise is known from earlier blocks. */
const LOOKS_WITH_HISTORY = {
	hosts: [
		2,
		4,
		8
	],
	alpha: .012,
	equivalenceAlpha: .03
};
/** Where today's duplicates are all that is known of the noise. */
const LOOKS_WITHOUT_HISTORY = {
	hosts: [
		3,
		5,
		8
	],
	alpha: .01,
	equivalenceAlpha: .03
};
/** The looks that a cap on hosts leaves; the cap is the last look, because nothing comes after it. */
function cappedLooks(looks, cap) {
	const last = Math.min(cap, looks.hosts.at(-1) ?? 0);
	const before = looks.hosts.filter((hosts) => hosts < last);
	return {
		...looks,
		hosts: last >= 2 ? [...before, last] : []
	};
}
/**
* Looks for as many hosts as a suite allows: beyond the last look of the calibrated ones the number doubles, and
* each look is the stricter for it, so that all together raise no more false alarms.
*/
function looksUpTo(looks, cap) {
	const last = looks.hosts.at(-1) ?? 0;
	if (cap <= last) return cappedLooks(looks, cap);
	const more = [];
	for (let hosts = 2 * last; hosts < cap; hosts *= 2) more.push(hosts);
	return atLevelOf(looks, [
		...looks.hosts,
		...more,
		cap
	]);
}
/** Other looks that together raise no more false alarms than the given ones. */
function atLevelOf(looks, hosts) {
	const level = overallLevel(looks);
	let [low, high] = [0, looks.alpha];
	if (overallLevel({
		hosts,
		alpha: high
	}) <= level) low = high;
	for (let round = 0; round < 30 && high - low > 1e-6; round++) {
		const middle = (low + high) / 2;
		if (overallLevel({
			hosts,
			alpha: middle
		}) > level) high = middle;
		else low = middle;
	}
	const equivalenceAlpha = looks.equivalenceAlpha * low / looks.alpha;
	return {
		hosts: [...hosts],
		alpha: low,
		equivalenceAlpha
	};
}
/** Points of Simpson's rule over the region where a comparison goes on. Odd. */
const POINTS = 129;
/**
* Probability that at least one of several looks at growing data finds p below alpha when nothing changed:
* the level that the whole comparison really has. Normal theory, by carrying the density of the running sum
* from look to look over the region where it has not stopped [1]. The moderated t of the verdict raises fewer
* false alarms than that, which the test beside this file measures.
*
* [1] Armitage, McPherson & Rowe, "Repeated significance tests on accumulating data", J. R. Stat. Soc. A
*     132(2), 1969, doi:10.2307/2343787, section 2.
*/
function overallLevel({ hosts, alpha }) {
	const key = `${hosts.join()} ${alpha}`;
	const known = levels.get(key);
	if (known !== void 0) return known;
	const level = computeLevel(hosts, alpha);
	levels.set(key, level);
	return level;
}
/** Levels that were asked for: the same few looks come again and again. */
const levels = /* @__PURE__ */ new Map();
function computeLevel(hosts, alpha) {
	const boundary = import_jstat.default.normal.inv(1 - alpha / 2, 0, 1);
	const last = hosts.reduce((before, now) => nextRegion(before, now, boundary), null);
	return last === null ? 0 : 1 - integrate(last, () => 1);
}
function nextRegion(before, hosts, boundary) {
	const reach = boundary * Math.sqrt(hosts);
	const step = 2 * reach / 128;
	const points = Array.from({ length: POINTS }, (_, index) => -reach + index * step);
	return {
		hosts,
		points,
		weights: points.map((_, index) => {
			const isEnd = index === 0 || index === 128;
			return step / 3 * (isEnd ? 1 : index % 2 === 1 ? 4 : 2);
		}),
		density: points.map((x) => before === null ? gaussian(x, hosts) : integrate(before, (from) => gaussian(x - from, hosts - before.hosts)))
	};
}
function integrate({ points, weights, density }, factor) {
	return points.reduce((sum, point, index) => sum + (weights[index] ?? 0) * (density[index] ?? 0) * factor(point), 0);
}
function gaussian(x, variance) {
	return Math.exp(-x * x / (2 * variance)) / Math.sqrt(2 * Math.PI * variance);
}
export { looksUpTo as a, cappedLooks as i, LOOKS_WITH_HISTORY as n, overallLevel as o, atLevelOf as r, LOOKS_WITHOUT_HISTORY as t };
