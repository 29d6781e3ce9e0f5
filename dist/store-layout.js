// src/core/documents/store-layout.ts
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
const askingsPrefix = (run) => `${RUNS_PREFIX}${run}/asked/`;
/** Who asked for the run for the nth time, and where its result is wanted. */
const askingKey = (run, asking) => `${askingsPrefix(run)}${asking}.json`;
/** That who asked for the nth time has the result of so many records where it was wanted: nobody need look after that any more. */
const publishedKey = (run, { records, asking }) => `${RUNS_PREFIX}${run}/published/${records}/${asking}.json`;
/** That one of the places where it is wanted has got its part of that result, or refused it for good. */
const publishedPlaceKey = (run, state, place) => `${publishedPlacesPrefix(run, state)}${place}.json`;
const publishedPlacesPrefix = (run, { records, asking }) => `${RUNS_PREFIX}${run}/published/${records}/${asking}/`;
/** That a workflow which waited for it has the report of so many records, and publishes it itself. */
const reportedKey = (run, { records, asking }) => `${RUNS_PREFIX}${run}/reported/${records}/${asking}.json`;
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
export { specKey as A, publishedKey as C, reportedKey as D, recordKey as E, trialKey as M, sessionKey as O, pricesKey as S, publishedPlacesPrefix as T, jobEndKey as _, boundsKey as a, logKey as b, cachedSetKey as c, cancelsPrefix as d, engineKey as f, jobClaimKey as g, inputSetKey as h, blocksPrefix as i, stagingKey as j, sessionsPrefix as k, cancelKey as l, historyKey as m, askingKey as n, boundsPrefix as o, finishedKey as p, askingsPrefix as r, cachedInputKey as s, RUNS_PREFIX as t, cancelLiftedKey as u, jobKey as v, publishedPlaceKey as w, planKey as x, jobsPrefix as y };
