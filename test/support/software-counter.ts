import { copyFileSync, mkdtempSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { compileC, findCCompiler } from "../../src/machine/c-compiler.ts";
import { buildHelper } from "../../src/machine/helper-program.ts";
import { LAUNCHER } from "../../src/machine/launcher.ts";

/** The launcher counts page faults in user space in place of instructions: every kernel counts these. */
const FLAGS = [
  "-O2",
  "-DCOUNTED_TYPE=PERF_TYPE_SOFTWARE",
  "-DCOUNTED_EVENT=PERF_COUNT_SW_PAGE_FAULTS",
];

/**
 * Not the product's launcher: the same source with another event, because most test machines count no instructions.
 *
 * @returns a directory of helpers, as in an image (GCBENCH_BUILD)
 */
export async function helpersWithSoftwareCounter(): Promise<string> {
  const directory = mkdtempSync(join(tmpdir(), "gcbench-software-counter-"));
  const { name, source } = LAUNCHER;
  const built = await compileC(await findCCompiler(), { source, flags: FLAGS, name, directory });
  const helpers = join(directory, "helpers");
  copyFileSync(built, await buildHelper(LAUNCHER, helpers));
  return helpers;
}
