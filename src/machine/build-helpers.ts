import { buildHelper } from "./helper-program.ts";
import { LAUNCHER } from "./launcher.ts";
import { OPENMP_CHECK } from "./openmp-check.ts";

/**
 * Compiles the launcher into an image, and beside it what the self-test starts, for a harness that will find no
 * compiler.
 *
 * @returns the launcher's path
 */
export async function buildHelpers(directory: string): Promise<string> {
  await buildHelper(OPENMP_CHECK, directory);
  return buildHelper(LAUNCHER, directory);
}
