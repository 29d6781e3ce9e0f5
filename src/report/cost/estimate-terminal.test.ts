import { expect, it } from "vitest";
import { cloudPlatform, cloudPrices } from "../../../test/support/cloud-samples.ts";
import { samplePlan } from "../../../test/support/samples.ts";
import { digestOf } from "../../core/documents/digest.ts";
import { NO_HISTORY } from "../../core/documents/run-history.ts";
import { workloadSchema } from "../../core/documents/workload.ts";
import { estimateRun } from "../../core/estimate/estimate-run.ts";
import { renderEstimate } from "./estimate-terminal.ts";

/** A block takes 66 minutes and is expected to cost 2.20 USD; with trials of 20 minutes it can cost 4.67. */
function headlineAt(spendUsd: number | undefined): string {
  const workload = workloadSchema.parse({
    name: "short",
    kind: "miniature",
    simulatedHours: 6,
    warmUpHours: 3,
    expected: { wallSeconds: (61 / 4.5) * 60, source: "a desk" },
  });
  const plan = samplePlan({
    workloads: [{ workload, digest: digestOf("short"), inputs: null }],
    platforms: [cloudPlatform("graviton3", "c7g.4xlarge")],
    suite: { layout: { maxBlocks: 8 }, limits: { trialMinutes: 20, spendUsd } },
  });
  const prices = cloudPrices({ "c7g.4xlarge": 2 });
  const history = NO_HISTORY;
  const estimate = estimateRun({ plan, earlierRecords: [], history, prices, region: "us-west-2" });
  return renderEstimate(estimate).split("\n")[0] ?? "";
}

const WHOLE = "about 6.60 to 17.60 USD, 3.30 to 8.80 host-hours for the whole run;";
const WAY = "as many hosts side by side as the spend limit has room for";

it.each([
  [
    undefined,
    "about 6.60 to 17.60 USD; 1 h 06 min to 3 h 18 min, hosts side by side, 3.30 to 8.80",
  ],
  [3, `${WHOLE} the spend limit lets no block begin.`],
  [8, `${WHOLE} 2 h 12 min until the limit ends it, ${WAY}.`],
  [15, `${WHOLE} 1 h 06 min to 3 h 18 min until it is decided or the limit ends it, ${WAY}.`],
  [22, `about 6.60 to 17.60 USD; 1 h 06 min to 4 h 24 min, ${WAY}, 3.30 to 8.80 host-hours.`],
])(
  "says under a limit of %s USD which figures are of the whole run, and which time is",
  (spendUsd, expectedText) => {
    expect(headlineAt(spendUsd)).toContain(expectedText);
  },
);
