import { z } from "zod";
import type { Looks } from "../documents/looks.ts";
import type { NoiseHistory } from "./effect-estimate.ts";
import { cappedLooks } from "./looks.ts";
import { type Replicate, replicatesOf } from "./replicates.ts";
import { judge, looksFor, notComparable } from "./verdict.ts";

/** One comparison as `gcbench verdict` reads it: a line of JSON. */
export const verdictLineSchema = z.strictObject({
  id: z.string().describe("Repeated in the answer."),
  hosts: z
    .array(
      z.strictObject({
        host: z.string().min(1),
        trials: z.array(
          z.strictObject({
            version: z.enum(["A", "B"]).describe("A is the baseline, B the candidate."),
            seconds: z.number().min(1e-9).max(1e12),
          }),
        ),
      }),
    )
    .describe("In the order of their arrival, trials in the order of running."),
  history: z
    .strictObject({
      hostSd: z
        .number()
        .nonnegative()
        .describe("Standard deviation of host differences, in log time."),
      duplicateSd: z.number().nonnegative().describe("Standard deviation of a trial, in log time."),
      blocks: z.number().int().nonnegative().describe("Number of blocks in the history."),
    })
    .nullish(),
});
export type VerdictLine = z.infer<typeof verdictLineSchema>;

/** Answer to one line. `change` is B over A, minus 1. */
export interface VerdictAnswer {
  readonly id: string;
  readonly verdict: string;
  readonly change: number | null;
  readonly low: number | null;
  readonly high: number | null;
  readonly hostsUsed: number;
  readonly trialsUsed: number;
  readonly p: number | null;
}

/** Changes to the default looks. */
export type LooksChange = Partial<Pick<Looks, "hosts" | "alpha">>;

/**
 * Verdict on one comparison that gets no more hosts. Hosts with trials of only one version are excluded. If both
 * versions ran, but never on the same host, they are not comparable.
 */
export function answerVerdictLine(line: VerdictLine, change: LooksChange): VerdictAnswer {
  const history: NoiseHistory | null = line.history ?? null;
  const replicates = pairedReplicates(line);
  const looks = cappedLooks({ ...looksFor(history), ...change }, replicates.length);
  const isApart = replicates.length === 0 && hasTrials(line, "A") && hasTrials(line, "B");
  const effect = isApart ? notComparable([]) : judge(replicates, { history, looks }).effect;
  const { verdict, low, high, hosts, trials, p } = effect;
  return {
    id: line.id,
    verdict,
    change: effect.change,
    low,
    high,
    hostsUsed: hosts,
    trialsUsed: trials,
    p,
  };
}

function pairedReplicates({ hosts }: VerdictLine): readonly Replicate[] {
  return replicatesOf(
    hosts.flatMap(({ host, trials }) => {
      const times = (version: "A" | "B") =>
        trials.filter((trial) => trial.version === version).map(({ seconds }) => Math.log(seconds));
      const [a, b] = [times("A"), times("B")];
      return a.length > 0 && b.length > 0 ? [{ host, a, b }] : [];
    }),
  );
}

function hasTrials({ hosts }: VerdictLine, wanted: "A" | "B"): boolean {
  return hosts.some(({ trials }) => trials.some(({ version }) => version === wanted));
}
