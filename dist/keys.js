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
/** That its result has been published there: nobody need look after it. */
const publishedKey = (run) => `${RUNS_PREFIX}${run}/published.json`;
/** That one of the places where it is published has got its part, or refused it for good. */
const publishedPlaceKey = (run, place) => `${publishedPlacesPrefix(run)}${place}.json`;
const publishedPlacesPrefix = (run) => `${RUNS_PREFIX}${run}/published/`;
/** That a workflow which waited for it has the report, and publishes it itself. */
const reportedKey = (run) => `${RUNS_PREFIX}${run}/reported.json`;
const cancelsPrefix = (run) => `${RUNS_PREFIX}${run}/cancels/`;
/** That somebody cancelled the run, for the nth time. */
const cancelKey = (run, cancel) => `${cancelsPrefix(run)}${cancel}.json`;
/** That somebody went on with it after that, on purpose. */
const cancelLiftedKey = (run, cancel) => `${cancelsPrefix(run)}${cancel}-lifted.json`;
const boundsPrefix = (run) => `${RUNS_PREFIX}${run}/bounds/`;
/** What it may cost and how long it may take, as somebody asked for the nth time: the last one holds. */
const boundsKey = (run, bounds) => `${boundsPrefix(run)}${bounds}.json`;
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
export { stagingKey as A, publishedPlaceKey as C, sessionKey as D, reportedKey as E, sessionsPrefix as O, publishedKey as S, recordKey as T, jobsPrefix as _, cachedInputKey as a, planKey as b, cancelLiftedKey as c, finishedKey as d, historyKey as f, jobKey as g, jobEndKey as h, boundsPrefix as i, trialKey as j, specKey as k, cancelsPrefix as l, jobClaimKey as m, blocksPrefix as n, cachedSetKey as o, inputSetKey as p, boundsKey as r, cancelKey as s, RUNS_PREFIX as t, engineKey as u, logKey as v, publishedPlacesPrefix as w, pricesKey as x, originKey as y };
