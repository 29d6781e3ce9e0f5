/** How the figures of a report came to be, in words that are the same wherever they are shown. */
export interface Explanations {
  /** What stands beside a change. */
  readonly times: string;
  readonly timers: string;
  /** How it was measured. */
  readonly obtained: string;
  /** What the verdict is worth where one machine stood in for hosts; empty: it did not. */
  readonly local: string;
}

const TIMES =
  "Wall time is the geometric mean of the trials that count, in the blocks that the change rests on: the change is the ratio of the two. " +
  "It is paired within blocks; the interval is a moderated t over blocks: their own spread, and what is known of the noise besides. " +
  "Throughput is in simulated days per day of wall time.";

const TIMERS =
  "Only leaf timers are tested, those of at least 0.5 % of a trial, with Holm's correction over all of them. Each interval is at " +
  "the level that its own test was held to; all of them hold together with 95 %.";

const OBTAINED_NOTE =
  "Both versions ran in turn on the same machine in the same block (ABBA or BAAB), after a warm-up that is thrown away, so that what the " +
  "machine adds to every trial falls out of the difference. Wall time is taken outside the model, on the monotonic clock, from fork to wait.";

const LOCAL =
  "All blocks ran on one machine: blocks in time stand in for hosts, and the verdict holds for this machine.";

/** @param isLocal all of it ran on the machine that ran the command */
export function explain({ isLocal }: { readonly isLocal: boolean }): Explanations {
  return { times: TIMES, timers: TIMERS, obtained: OBTAINED_NOTE, local: isLocal ? LOCAL : "" };
}
