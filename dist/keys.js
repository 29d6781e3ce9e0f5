// src/core/keys.ts
/**
* Keys in a store. One shape for all stores; only `runs/` is ours, and in a bucket `cache/inputs/`: anything else there is
* left alone.
*/
const RUNS_PREFIX = "runs/";
const planKey = (run) => `${RUNS_PREFIX}${run}/plan.json`;
const historyKey = (run) => `${RUNS_PREFIX}${run}/history.json`;
const finishedKey = (run) => `${RUNS_PREFIX}${run}/finished.json`;
/** Where and how a run is executed, for commands that go on with it from elsewhere. */
const engineKey = (run) => `${RUNS_PREFIX}${run}/engine.json`;
/** Who asked for the run, and where its result is published: of a run that a workflow began. */
const originKey = (run) => `${RUNS_PREFIX}${run}/origin.json`;
/** That its result has been published there, or is by the workflow that waited for it: nobody need look after it. */
const publishedKey = (run) => `${RUNS_PREFIX}${run}/published.json`;
/** What machines cost when the run began. */
const pricesKey = (run) => `${RUNS_PREFIX}${run}/prices.json`;
/** The files that a workload's blocks start from, and where they come from. */
const inputSetKey = (run, digest) => `${RUNS_PREFIX}${run}/inputs/${hexOf(digest)}.json`;
const blocksPrefix = (run) => `${RUNS_PREFIX}${run}/blocks/`;
const block = (run, id) => `${blocksPrefix(run)}${id}`;
const specKey = (run, id) => `${block(run, id)}/spec.json`;
const recordKey = (run, id) => `${block(run, id)}/record.json`;
const jobsPrefix = (run, id) => `${block(run, id)}/jobs/`;
/** That somebody is about to submit the block's nth job. */
const jobClaimKey = (run, id, job) => `${jobsPrefix(run, id)}${job}-claim.json`;
/** The id that AWS gave to it. */
const jobKey = (run, id, job) => `${jobsPrefix(run, id)}${job}.json`;
/** How it ended, attempt by attempt. */
const jobEndKey = (run, id, job) => `${jobsPrefix(run, id)}${job}-end.json`;
const sessionsPrefix = (run, id) => `${block(run, id)}/sessions/`;
const sessionKey = (run, id, session) => `${sessionsPrefix(run, id)}${session}.json`;
const trialKey = (run, id, session, position) => `${sessionsPrefix(run, id)}${session}-trial-${position}.json`;
const logKey = (run, id, session, position) => `${block(run, id)}/logs/${session}-trial-${position}.log`;
/** What became of a session's inputs: apart from the session, which is there before they are. */
const stagingKey = (run, id, session) => `${sessionsPrefix(run, id)}${session}-staging.json`;
/** An input file by its content. What is below `cache/` the bucket forgets after a while. */
const cachedInputKey = (sha256) => `cache/inputs/${hexOf(sha256)}`;
const cachedSetKey = (digest) => `cache/inputs/sets/${hexOf(digest)}.json`;
function hexOf(digest) {
	return digest.replace("sha256:", "");
}
export { trialKey as C, stagingKey as S, publishedKey as _, engineKey as a, sessionsPrefix as b, inputSetKey as c, jobKey as d, jobsPrefix as f, pricesKey as g, planKey as h, cachedSetKey as i, jobClaimKey as l, originKey as m, blocksPrefix as n, finishedKey as o, logKey as p, cachedInputKey as r, historyKey as s, RUNS_PREFIX as t, jobEndKey as u, recordKey as v, specKey as x, sessionKey as y };
