import { copyFileSync, mkdtempSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { compileC, findCCompiler } from "../../src/machine/c-compiler.ts";
import { buildHelper } from "../../src/machine/helper-program.ts";
import { LAUNCHER } from "../../src/machine/launcher.ts";

/**
 * Not the product's launcher: the same source counts page faults in user space in place of instructions, because every
 * kernel counts these.
 *
 * @returns a directory of helpers, as in an image (GCBENCH_BUILD)
 */
export function helpersWithSoftwareCounter(): Promise<string> {
  return helpersThatCount("PERF_COUNT_SW_PAGE_FAULTS");
}

/** Helpers of a machine whose processor counts no instructions: no kernel knows their event. */
export function helpersWithoutCounter(): Promise<string> {
  return helpersThatCount("9999");
}

async function helpersThatCount(event: string): Promise<string> {
  const flags = ["-O2", "-DCOUNTED_TYPE=PERF_TYPE_SOFTWARE", `-DCOUNTED_EVENT=${event}`];
  const directory = mkdtempSync(join(tmpdir(), "gcbench-software-counter-"));
  const { name, source } = LAUNCHER;
  const built = await compileC(await findCCompiler(), { source, flags, name, directory });
  const helpers = join(directory, "helpers");
  copyFileSync(built, await buildHelper(LAUNCHER, helpers));
  return helpers;
}
