import { resolve } from "node:path";
import { formatBytes, formatCount } from "../../core/format/text.ts";
import type { Caller } from "../../ports/caller.ts";
import type { RequiredInputs } from "../../use-cases/plan/required-inputs.ts";
import { makeInputs } from "../../use-cases/plan/synthetic-inputs.ts";
import { syntheticInputPorts } from "../../wiring/synthetic-inputs.ts";
import type { Report } from "../command.ts";

/** Makes the input files below a folder and says what was made. */
export async function makeSyntheticInputs(
  needed: readonly RequiredInputs[],
  folder: string,
  caller: Caller,
): Promise<Report> {
  const root = resolve(folder);
  const { files, written, restarts } = await makeInputs(
    needed,
    root,
    syntheticInputPorts(),
    caller,
  );
  const { made, kept, bytes } = written;
  return {
    json: { root, made, kept, bytes, files: files.map(({ path, digest }) => ({ path, digest })) },
    text: [
      `${formatCount(files.length, "synthetic input file")}, ${formatBytes(bytes)}, in ${root}: ${made} made, ${kept} kept.`,
      "They come from formulas. Results with them say nothing about the atmosphere.",
      ...[...restarts].map(([directory, path]) => `Link ${path} into ${directory}/Restarts.`),
    ].join("\n"),
  };
}
