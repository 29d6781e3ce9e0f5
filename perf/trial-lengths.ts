import { studyTrialLength } from "../src/core/calibration/trial-lengths.ts";
import { formatRoughly } from "../src/core/format/text.ts";

/** Prints the table of docs/explanation/how-a-verdict-is-reached.md on trials of different lengths. */
const REPLICATES = Number(process.argv[2] ?? 5000);
const percent = (share: number) => `${(100 * share).toFixed(1)} %`;

console.log(
  "| where | trial | rounds | trials a block | false alarm | +2 % found | +5 % | +10 % | interval covers | time at 0 | time at +10 % |",
);
for (const isLocal of [true, false]) {
  for (const seconds of [1, 10, 100, 3600]) {
    for (const rounds of ["auto", 1] as const) {
      const one = studyTrialLength(
        { seconds, isLocal, rounds },
        { replicates: REPLICATES, seed: 1 },
      );
      const cells = [
        isLocal ? "one machine" : "fresh hosts",
        `${seconds} s`,
        rounds,
        one.trialsPerBlock.toFixed(1),
        percent(one.falseAlarms),
        ...[0.02, 0.05, 0.1].map((change) => percent(one.found[change] ?? 0)),
        percent(one.coverage),
        ...[0, 0.1].map((change) => formatRoughly(one.elapsedSeconds[change] ?? 0)),
      ];
      console.log(`| ${cells.join(" | ")} |`);
    }
  }
}
