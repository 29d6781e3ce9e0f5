import { detection, falseSteps } from "../test/support/detection-rates.ts";
import { NOISE_MODELS } from "../test/support/simulated-series.ts";

/** Measures the two targets of the history: false steps in 100 unchanged commits, and 3 % steps found within 3 commits. */

const SERIES = Number(process.argv[2] ?? 2000);
const CHANGE = 0.03;

const format = (share: number) => `${(share * 100).toFixed(1)} %`;

console.log(`${SERIES} series each`);
console.log(
  "noise | hosts | layout | jitter | false named | false declared | found | absolute | exact | located | covered",
);
for (const [name, noise] of Object.entries(NOISE_MODELS)) {
  for (const hosts of [2, 4, "looks"] as const) {
    for (const layout of ["reference", "previous"] as const) {
      for (const jitter of hosts === 4 ? [0, 0.003] : [0]) {
        const model = { noise, hosts, layout, jitter };
        const none = falseSteps(model, SERIES);
        const { found, foundAbsolute, exact, located, covered } = detection(model, CHANGE, SERIES);
        const absolute = layout === "reference" ? format(foundAbsolute) : "";
        const shares = [format(found), absolute, format(exact), format(located), format(covered)];
        const counts = [none.named.toFixed(3), none.declared.toFixed(3)];
        console.log([name, hosts, layout, jitter, ...counts, ...shares].join(" | "));
      }
    }
  }
}
