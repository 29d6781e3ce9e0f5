import { execFile } from "node:child_process";
import { promisify } from "node:util";

const LIST_TIMEOUT_MS = 10_000;

/**
 * Paths of the shared libraries that a program loads when it starts, as its dynamic linker finds them. The program itself
 * does not run. Libraries that the linker does not find are missing from the list.
 *
 * @param loader the program's dynamic linker: glibc and musl support `--list`
 * @param environment variables of the program's environment; LD_LIBRARY_PATH and LD_PRELOAD count
 */
export async function listSharedLibraries(
  loader: string,
  program: string,
  environment: Readonly<Record<string, string>>,
): Promise<readonly string[]> {
  const { LD_PRELOAD, LD_LIBRARY_PATH = process.env["LD_LIBRARY_PATH"] } = environment;
  const env = {
    ...(LD_PRELOAD ? { LD_PRELOAD } : {}),
    ...(LD_LIBRARY_PATH ? { LD_LIBRARY_PATH } : {}),
  };
  const listed = await promisify(execFile)(loader, ["--list", program], {
    env,
    timeout: LIST_TIMEOUT_MS,
  }).catch((error: { stdout?: string }) => error); // It exits with 1 if a library is missing.
  return [...(listed.stdout ?? "").matchAll(/^\s+(?:\S.* => )?(\/.+) \(0x[0-9a-f]+\)$/gm)].flatMap(
    ([, path]) => path ?? [],
  );
}
