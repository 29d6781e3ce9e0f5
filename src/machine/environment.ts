import type { PinnedPlatform } from "../core/documents/plan.ts";

/**
 * Variables of the caller that a program may need to find its libraries and files. Others are not passed on, because
 * even the size of the environment changes a program's time (Mytkowicz et al. 2009, doi:10.1145/1508244.1508275).
 */
const INHERITED_VARIABLES = [
  "PATH",
  "HOME",
  "USER",
  "TMPDIR",
  "TZ",
  "LD_LIBRARY_PATH",
  "DYLD_LIBRARY_PATH",
];

/** The environment of a trial: identical for both versions except for the variables that a version declares. */
export function trialEnvironment(
  platform: PinnedPlatform,
  ...declared: readonly Readonly<Record<string, string>>[]
): Record<string, string> {
  const inherited = INHERITED_VARIABLES.flatMap((name) => {
    const value = process.env[name];
    return value === undefined ? [] : [[name, value]];
  });
  return Object.assign(Object.fromEntries(inherited), openMp(platform), ...declared);
}

/** OpenMP settings that bind one thread to each listed processor. */
function openMp({ threads, cores }: PinnedPlatform): Record<string, string> {
  const binding = {
    OMP_PLACES: cores.map((core) => `{${core}}`).join(","),
    OMP_PROC_BIND: "close",
  };
  return {
    LC_ALL: "C",
    OMP_NUM_THREADS: String(threads),
    OMP_DYNAMIC: "false",
    ...(cores.length === threads ? binding : {}),
  };
}

/** Threads of an OpenMP runtime sleep while they wait. Spinning threads execute instructions whose number says nothing. */
export function passiveWaiting(
  environment: Readonly<Record<string, string>>,
): Readonly<Record<string, string>> {
  const { GOMP_SPINCOUNT: _spins, KMP_BLOCKTIME: _blocks, ...others } = environment;
  return { ...others, OMP_WAIT_POLICY: "passive" };
}
