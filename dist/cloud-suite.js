import { H as boolean } from "./vendor.js";
import { t as loadSuite } from "./yaml-catalogue.js";
import { n as didYouMean } from "./yaml-file.js";
import { n as pinCloudPlatforms, t as instanceTypesOf } from "./cloud-platforms.js";
import { a as UsageError } from "./errors.js";
import "./platform.js";
// src/commands/spot.ts
const spotInput = boolean().default(false).meta({ description: "AWS: buy all machines as spot, whatever the suite says." });
/** The suite with all machines of AWS bought as spot. */
function allSpot(suite) {
	return {
		...suite,
		platforms: suite.platforms.map(asSpot)
	};
}
function asSpot(use) {
	const named = typeof use === "string" ? { name: use } : use;
	return named.name === "local" ? use : {
		...named,
		purchase: "spot"
	};
}
// src/commands/cloud-suite.ts
/** `a, b` as a list. */
function listed(text) {
	return text.split(",").map((part) => part.trim()).filter((part) => part !== "");
}
/**
* A suite's platforms as machines of AWS.
*
* @throws {UsageError} the suite has faults, or no platform of a name
*/
async function cloudPlatforms(account, { suite: path, only, spot = false }) {
	const { describeInstanceTypes } = await import("./ec2-instance-types.js");
	const { suite, platforms } = await loadSuite(path, spot ? allSpot : void 0);
	const facts = await describeInstanceTypes(account, instanceTypesOf(suite, platforms));
	return onlyNamed(pinCloudPlatforms(suite, platforms, facts), only);
}
/**
* A platform's name stands for all kinds of its machines: graviton3 for graviton3-4xlarge-spot.
*
* @throws {UsageError} no platform has such a name
*/
function onlyNamed(pinned, only) {
	if (only === void 0) return pinned;
	const names = listed(only);
	const isNamed = (platform, name) => [platform.id, platform.name].includes(name) || platform.name.startsWith(`${name}-`);
	const stranger = names.find((name) => !pinned.some((platform) => isNamed(platform, name)));
	if (stranger !== void 0) {
		const known = [...new Set(pinned.map(({ name }) => name))];
		const hint = didYouMean(stranger, known);
		throw new UsageError(`The suite has no platform ${stranger}${hint ? `: ${hint}` : "."}`);
	}
	return pinned.filter((platform) => names.some((name) => isNamed(platform, name)));
}
export { spotInput as a, allSpot as i, listed as n, onlyNamed as r, cloudPlatforms as t };
