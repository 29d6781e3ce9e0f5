/** Explanations of a report's figures, the same wherever they are shown. */
export interface Explanations {
  /** Times next to a change. */
  readonly times: string;
  readonly timers: string;
  /** Measurement procedure. */
  readonly obtained: string;
  /** Limits of a verdict from a single machine; empty if there were several hosts. */
  readonly local: string;
}

const TIMES =
  "Wall time is the geometric mean of the included trials, over the blocks used for the change. The change is the ratio of the two. " +
  "It is paired within blocks. The interval is a moderated t over blocks, from their variation and the noise history. " +
  "Throughput is in simulated days per day of wall time.";

const TIMERS =
  "Only leaf timers of at least 0.5 % of a trial are tested, with Holm's correction over all of them. Each interval is at " +
  "the level of its own test; together they have a confidence of 95 %.";

const OBTAINED_NOTE =
  "Both versions alternated on the same machine in the same block (ABBA or BAAB) after a warm-up whose time is discarded. Effects of the " +
  "machine on all trials therefore cancel. Wall time is measured outside the model, on the monotonic clock, from process start to exit.";

const LOCAL =
  "With a single machine, repeated blocks replace independent hosts, so the verdict applies to this machine only.";

/** @param isLocal true if all blocks ran on the machine that ran the command */
export function explain({ isLocal }: { readonly isLocal: boolean }): Explanations {
  return { times: TIMES, timers: TIMERS, obtained: OBTAINED_NOTE, local: isLocal ? LOCAL : "" };
}
