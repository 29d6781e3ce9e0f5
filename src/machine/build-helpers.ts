import { buildHelper } from "./helper-program.ts";
import { LAUNCHER } from "./launcher.ts";
import { OPENMP_CHECK } from "./openmp-check.ts";

/**
 * Compiles the launcher and the self-test's program into an image, for a harness without a compiler.
 *
 * @returns the launcher's path
 */
export async function buildHelpers(directory: string): Promise<string> {
  await buildHelper(OPENMP_CHECK, directory);
  return buildHelper(LAUNCHER, directory);
}
