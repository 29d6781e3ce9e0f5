import { homedir } from "node:os";
import { join, resolve } from "node:path";
import type { Version } from "../../core/documents/version.ts";
import type { Workload } from "../../core/documents/workload.ts";

/** The workload with absolute paths. @param base folder of the file that contains it */
export function absoluteWorkload(workload: Workload, base: string): Workload {
  switch (workload.kind) {
    case "geos-chem-classic":
    case "gchp":
      return workload.runDirectory === undefined
        ? workload
        : { ...workload, runDirectory: absolute(workload.runDirectory, base) };
    case "command":
      return workload.workingDirectory === undefined
        ? workload
        : { ...workload, workingDirectory: absolute(workload.workingDirectory, base) };
    case "miniature":
    case "miniature-mpi":
      return workload;
  }
}

/** The version with absolute paths. @param base folder of the file that contains it */
export function absoluteVersion(version: Version, base: string): Version {
  if ("miniature" in version) return absoluteMiniature(version, base);
  if (!("executable" in version)) return version;
  const { runDirectory, executable } = version;
  return {
    ...version,
    executable: absolute(executable, base),
    ...(runDirectory === undefined ? {} : { runDirectory: absolute(runDirectory, base) }),
  };
}

function absoluteMiniature(
  version: Extract<Version, { miniature: unknown }>,
  base: string,
): Version {
  const { source } = version.miniature;
  if (source === undefined) return version;
  const file = absolute(source.file, base);
  return { ...version, miniature: { ...version.miniature, source: { ...source, file } } };
}

/** Resolves a path relative to the file that contains it. */
function absolute(path: string, base: string): string {
  return resolve(base, path.startsWith("~/") ? join(homedir(), path.slice(2)) : path);
}
