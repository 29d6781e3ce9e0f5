import { MEMORY_NOISE } from "../src/core/calibration/memory-noise.ts";
import { MemoryStudy } from "../src/core/calibration/memory-study.ts";

/** Prints the tables of docs/explanation/how-a-verdict-is-reached.md on memory. */
const RUNS = Number(process.argv[2] ?? 3000);
const TRIAL_DAYS = [1, 31];
const percent = (share: number) => (100 * share).toFixed(1);

console.log(
  "| noise | trial, days | blocks | false alarm | peak +1 % | +2 % | +5 % | +10 % | leak × 0.5 | × 1 | × 2 | × 31 | lowest coverage |",
);
for (const noise of MEMORY_NOISE) {
  for (const trialDays of TRIAL_DAYS) {
    const study = new MemoryStudy(noise, { trialDays, seed: 1 });
    for (let run = 0; run < RUNS; run++) study.step();
    for (const { blocks, falseAlarm, peak, growth } of study.result()) {
      const cells = [
        noise.name,
        trialDays,
        blocks,
        percent(falseAlarm.rate),
        ...peak.slice(1).map(({ more }) => percent(more.rate)),
        ...growth.slice(1).map(({ more }) => percent(more.rate)),
        percent(Math.min(...[...peak, ...growth].map(({ covered }) => covered.rate))),
      ];
      console.log(`| ${cells.join(" | ")} |`);
    }
  }
}
