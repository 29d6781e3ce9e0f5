// src/core/tags.ts
/**
* Tags by which what gcbench made in AWS is told from everything else. To see costs by them, activate MANAGED and
* PLATFORM as cost allocation tags. infrastructure/*.yml writes the same keys.
*/
const TAGS = {
	/** `true` on all that gcbench made: clean-up touches nothing without it. */
	managed: "gcbench:managed",
	/** Kind of machine (PinnedPlatform.name), on stacks, hosts and disks. */
	platform: "gcbench:platform",
	/** Run id, on jobs. */
	run: "gcbench:run",
	/** Block id, on jobs. */
	block: "gcbench:block"
};
const MANAGED_TAG = { [TAGS.managed]: "true" };
/** What a job definition carries: it serves every run of its image. */
const definitionTags = () => ({ ...MANAGED_TAG });
/** What a job carries. */
function jobTags({ run, block }) {
	return {
		...MANAGED_TAG,
		[TAGS.run]: run,
		[TAGS.block]: block
	};
}
/** What the stack of a kind of machine carries. */
function platformTags(name) {
	return {
		...MANAGED_TAG,
		[TAGS.platform]: name
	};
}
/** Whether the tags say that gcbench made what carries them. */
function isManaged(tags) {
	return tags?.[TAGS.managed] === "true";
}
/** The stack of what all platforms of an account and region share. */
const BOOTSTRAP_STACK = "gcbench";
/** The stack of a kind of machine; stacks are named by letters, digits and hyphens. */
function platformStackName(name) {
	return `${BOOTSTRAP_STACK}-${name.replace(/[^A-Za-z0-9-]/g, "-")}`;
}
export { isManaged as a, platformTags as c, definitionTags as i, MANAGED_TAG as n, jobTags as o, TAGS as r, platformStackName as s, BOOTSTRAP_STACK as t };
