// src/core/model-tags.ts
const STAGES = [
	"alpha",
	"beta",
	"rc",
	"release"
];
const TAG = /^(\d+)\.(\d+)\.(\d+)(?:-(alpha|beta|rc)\.(\d+))?$/;
/** No version is longer; what is, is no version. */
const LONGEST_TAG = 40;
/** @returns null: the tag is no version */
function parseModelTag(tag) {
	const match = tag.length <= LONGEST_TAG ? TAG.exec(tag) : null;
	if (!match) return null;
	const [, major, minor, patch, stage, step] = match;
	return {
		tag,
		numbers: [
			Number(major),
			Number(minor),
			Number(patch)
		],
		stage: STAGES.find((name) => name === stage) ?? "release",
		step: Number(step ?? 0)
	};
}
/**
* The version of GEOS-Chem that a name tells of, as in versions.yml: geos-chem-14.7.0, geos-chem-14.8.0-rc.1-native, or the bare tag.
*
* @returns null: it tells of none
*/
function modelTagInName(name) {
	const [, tag] = /^(?:geos-chem-)?(\d+\.\d+\.\d+(?:-(?:alpha|beta|rc)\.\d+)?)(?:-|$)/.exec(name) ?? [];
	return tag === void 0 ? null : parseModelTag(tag);
}
/** The older first: 14.7.0-alpha.2, 14.7.0-alpha.10, 14.7.0-rc.0, 14.7.0, 14.7.1. */
function byAge(a, b) {
	const [majorA, minorA, patchA] = a.numbers;
	const [majorB, minorB, patchB] = b.numbers;
	return majorA - majorB || minorA - minorB || patchA - patchB || STAGES.indexOf(a.stage) - STAGES.indexOf(b.stage) || a.step - b.step;
}
/**
* The versions that are newer than the pinned one: every release, and of the pre-releases the newest, where it is newer than all
* releases and as far as was asked. The older first.
*
* @param earliest stage that counts; release: pre-releases do not
*/
function newerThan(pinned, tags, earliest) {
	const newer = tags.flatMap((tag) => parseModelTag(tag) ?? []).filter((tag) => byAge(tag, pinned) > 0).toSorted(byAge);
	const releases = newer.filter(({ stage }) => stage === "release");
	const last = newer.findLast(({ stage }) => stage !== "release" && STAGES.indexOf(stage) >= STAGES.indexOf(earliest));
	const newest = releases.at(-1);
	return last !== void 0 && (newest === void 0 || byAge(last, newest) > 0) ? [...releases, last] : releases;
}
export { parseModelTag as i, modelTagInName as n, newerThan as r, byAge as t };
