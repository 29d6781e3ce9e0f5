import { resolve } from "node:path";
import { defaultRegion } from "../../adapters/aws/aws-options.ts";
import { harnessCommand, LocalEngine } from "../../adapters/local/local-engine.ts";
import type { Plan } from "../../core/documents/plan.ts";
import type { Metric } from "../../core/documents/platform-comparison.ts";
import { UsageError } from "../../core/errors.ts";
import type { Host } from "../../ports/host.ts";
import type { ExecutionTarget } from "../../use-cases/plan/execution-target.ts";
import { openStore } from "../../wiring/open-store.ts";
import { harnessPath, WORK_DIRECTORY } from "../locations.ts";
import { readPrices } from "../prices.ts";
import { loadForPlan, planAATest, planSuite } from "../suite/plan-suite.ts";
import { openContainerTarget } from "./container-target.ts";

export interface LocalInputs {
  readonly suite: string;
  readonly store: string;
  readonly aA: boolean;
  readonly spot: boolean;
  readonly container: boolean;
  /** With container: name of the image; undefined: the suite's own. */
  readonly image?: string | undefined;
  readonly data?: string | undefined;
  readonly inputSource?: string | undefined;
  readonly prices?: string | undefined;
  readonly rankBy?: Metric | undefined;
}

/**
 * A suite made definite for this machine: its programs as they are here, or versions as an image holds them.
 *
 * @throws {UsageError} an input is for containers, and none were asked for
 */
export async function openLocalTarget(inputs: LocalInputs, host: Host): Promise<ExecutionTarget> {
  const store = await openStore(inputs.store, { region: defaultRegion() });
  const pricesFor = (plan: Plan) => readPrices(inputs.prices, [inputs.rankBy, plan.eliminateBy]);
  const { container, image, data, inputSource } = inputs;
  if (container) {
    const loaded = await loadForPlan(inputs.suite, inputs);
    return openContainerTarget(loaded, { image, data, inputSource }, { store, pricesFor }, host);
  }
  if (data !== undefined) throw new UsageError("--data is for --container.");
  if (inputSource !== undefined) {
    throw new UsageError("--input-source is for runs from an image: --container, --engine batch.");
  }
  if (image !== undefined) throw new UsageError("--image is for --container.");
  const plan = await (inputs.aA ? planAATest : planSuite)(inputs.suite, host);
  const prices = await pricesFor(plan);
  const work = resolve(WORK_DIRECTORY);
  return {
    plan,
    store,
    begin: async () => ({
      prices,
      engine: new LocalEngine({
        store,
        harness: harnessCommand({ path: harnessPath(), store, work }),
      }),
      limits: {},
      interrupted: "the model was ended",
    }),
    notes: () => [],
  };
}
