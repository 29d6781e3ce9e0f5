import { instructionCheckSchema } from "../../core/documents/instruction-check.ts";
import { UsageError } from "../../core/errors.ts";
import { toJson } from "../../core/format/json.ts";
import { VERSION } from "../../core/product.ts";
import { requireValgrind } from "../../machine/callgrind.ts";
import type { Caller } from "../../ports/caller.ts";
import { renderInstructionCheck } from "../../report/instruction-check.ts";
import { planOnMachine } from "../../use-cases/plan/plan-on-machine.ts";
import { writeFiles } from "../../use-cases/report/write-report.ts";
import { countSuite } from "../../use-cases/run/count-suite.ts";
import { withCountingPorts } from "../../wiring/instruction-counting.ts";
import { localMachine } from "../../wiring/local-machine.ts";
import { outputFiles } from "../../wiring/output-files.ts";
import { loadVariant } from "../../wiring/suites.ts";
import type { Report } from "../command.ts";
import { kebab } from "../input-text.ts";
import { refuseOtherEngines } from "./open-target.ts";
import type { RunInputs } from "./run-inputs.ts";

/** Options that belong to a measurement. */
const OTHERS = [
  "build",
  "image",
  "data",
  "inputSource",
  "profile",
  "again",
  "retryFailed",
] as const;
const FILE = "instructions.json";

/**
 * `gcbench run SUITE --instructions`.
 *
 * @throws {UsageError} another option does not go with it, valgrind is missing, the workload is too long, or a version fails
 */
export async function countInstructions(inputs: RunInputs, caller: Caller): Promise<Report> {
  if (inputs.engine !== "local") {
    throw new UsageError(
      `--instructions counts on this machine. Leave out --engine ${inputs.engine}.`,
    );
  }
  if (inputs.container) {
    throw new UsageError(
      "--instructions does not count in containers, because images have no valgrind. Leave out --container.",
    );
  }
  refuseOtherEngines(inputs);
  const other = OTHERS.find((key) => inputs[key]);
  if (other) throw new UsageError(`--${kebab(other)} does not go with --instructions.`);
  await requireValgrind();
  const { out, failOn } = inputs;
  if (out !== undefined) await outputFiles.reserve(out); // Before minutes are spent.
  const loaded = await loadVariant(inputs.suite, { aA: inputs.aA });
  const plan = await planOnMachine(loaded, localMachine(caller), caller);
  const counted = await withCountingPorts(caller, (ports) => countSuite(plan, ports, caller));
  const check = instructionCheckSchema.parse({ ...counted, gcbench: VERSION });
  if (out !== undefined) await writeFiles(out, new Map([[FILE, toJson(check)]]), outputFiles);
  const isMore = check.comparisons.some(({ candidates }) =>
    candidates.some(({ finding }) => finding === "more work"),
  );
  const text = renderInstructionCheck(check);
  return { json: check, text, found: failOn !== "never" && isMore };
}
