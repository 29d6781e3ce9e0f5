import { n as didYouMean } from "./yaml-file.js";
import { a as UsageError } from "./errors.js";
// src/commands/github/named-platforms.ts
/**
* Those of a suite's platforms that names stand for, as far as the catalogue tells: which machines they are, and whether
* graviton3-4xlarge-spot is among them, only AWS says. Rather one too many than one too few.
*
* @param names of platforms, of their machines (graviton3-4xlarge), or what several begin with (amd); empty: all platforms
* @throws {UsageError} a name stands for none
*/
function platformsNamed(platforms, names) {
	if (names.length === 0) return platforms;
	const known = platforms.map(({ name }) => name);
	const stranger = names.find((name) => !known.some((platform) => standsFor(name, platform)));
	if (stranger !== void 0) {
		const hint = didYouMean(stranger, known);
		throw new UsageError(`The suite has no platform ${stranger}${hint ? `: ${hint}` : "."}`);
	}
	return platforms.filter((platform) => names.some((name) => standsFor(name, platform.name)));
}
function standsFor(name, platform) {
	return name === platform || name.startsWith(`${platform}-`) || platform.startsWith(`${name}-`);
}
export { platformsNamed as t };
