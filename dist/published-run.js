import { B as _enum, G as number, H as boolean, V as array, W as literal, X as string, Y as strictObject } from "./vendor.js";
import { n as verdictSchema } from "./comparison.js";
import { t as allIn } from "./run-cost.js";
import { h as nameSchema } from "./version.js";
import { y as shortened } from "./text.js";
// src/core/published-run.ts
/** Names of runs become folders and parts of addresses. */
const runNameSchema = string().regex(/^[A-Za-z0-9][A-Za-z0-9._-]{0,159}$/, "expected the name of a run");
const commitSchema = string().regex(/^[0-9a-f]{40}$/, "expected a commit: 40 hexadecimal digits");
const LONGEST_VERDICT = 2e3;
const rowSchema = strictObject({
	workload: nameSchema,
	platform: nameSchema,
	baseline: nameSchema,
	candidate: nameSchema.nullable(),
	verdict: verdictSchema.nullable().describe("Null: nothing was compared."),
	isFailed: boolean().describe("A trial of it failed."),
	change: number().nullable(),
	low: number().nullable(),
	high: number().nullable(),
	hosts: number().int().nonnegative()
});
/** What of a run goes into the index of all runs. */
const runSummarySchema = strictObject({
	schemaVersion: literal(1),
	run: runNameSchema,
	suite: nameSchema,
	verdict: string().max(LONGEST_VERDICT),
	tone: _enum([
		"worse",
		"better",
		"neutral",
		"open",
		"refused"
	]),
	measuredFrom: string().max(40).nullable(),
	measuredTo: string().max(40).nullable(),
	gcbench: string().max(40),
	usd: number().nonnegative().nullable().describe("All-in; null: no machine has a price."),
	pullRequest: number().int().positive().nullable(),
	sha: commitSchema.nullable().describe("Commit that the comparison is about."),
	rows: array(rowSchema)
});
/** @param told the verdict in words, with its mark */
function summariseRun({ run, suite, measuredFrom, measuredTo, gcbench, cells, cost }, told, { pullRequest, sha }) {
	const total = cost?.total ?? null;
	return {
		schemaVersion: 1,
		run,
		suite,
		verdict: shortened(told.verdict, LONGEST_VERDICT),
		tone: told.tone,
		measuredFrom,
		measuredTo,
		gcbench,
		usd: total && allIn(total),
		pullRequest,
		sha,
		rows: cells.map(({ workload, platform, baseline, candidate, effect, failures }) => ({
			workload,
			platform,
			baseline,
			candidate,
			verdict: effect && effect.hosts > 0 ? effect.verdict : null,
			isFailed: failures.length > 0,
			change: effect?.change ?? null,
			low: effect?.low ?? null,
			high: effect?.high ?? null,
			hosts: effect?.hosts ?? 0
		}))
	};
}
export { summariseRun as i, runNameSchema as n, runSummarySchema as r, commitSchema as t };
