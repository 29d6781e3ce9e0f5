import { expect, it } from "vitest";
import { cloudPlatform, cloudPrices } from "../../../test/support/cloud-samples.ts";
import { samplePlan } from "../../../test/support/samples.ts";
import { digestOf } from "../../core/documents/digest.ts";
import { NO_HISTORY } from "../../core/documents/run-history.ts";
import { workloadSchema } from "../../core/documents/workload.ts";
import { estimateRun } from "../../core/estimate/estimate-run.ts";
import { renderEstimates } from "./estimate-terminal.ts";

/**
 * A block takes 66 minutes and should cost 2.20 USD; with trials of 20 minutes it can cost 4.67
 * USD.
 */
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
  return renderEstimates([estimate]).split("\n")[0] ?? "";
}

const WHOLE = "about 6.60 to 17.60 USD, 3.30 to 8.80 host-hours for the whole run;";
const PARALLEL = "as many hosts in parallel as the spending limit allows";

it.each([
  [undefined, "about 6.60 to 17.60 USD; 1 h 06 min to 3 h 18 min, hosts in parallel, 3.30 to 8.80"],
  [3, `${WHOLE} the spending limit allows no block.`],
  [8, `${WHOLE} 2 h 12 min until the limit is reached, ${PARALLEL}.`],
  [15, `${WHOLE} 1 h 06 min to 3 h 18 min until decided or the limit is reached, ${PARALLEL}.`],
  [22, `about 6.60 to 17.60 USD; 1 h 06 min to 4 h 24 min, ${PARALLEL}, 3.30 to 8.80 host-hours.`],
])(
  "renderEstimates with a limit of %s USD separates figures of the whole run from the limited time",
  (spendUsd, expectedText) => {
    expect(headlineAt(spendUsd)).toContain(expectedText);
  },
);
