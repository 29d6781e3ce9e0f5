import type { Platform } from "../../core/documents/platform.ts";
import type { Suite } from "../../core/documents/suite.ts";
import type { Version } from "../../core/documents/version.ts";
import { MINIATURE_TIMERS, type Workload } from "../../core/documents/workload.ts";
import type { FileProblem } from "../../core/errors.ts";
import { didYouMean, type YamlFile } from "./yaml-file.ts";

/** A suite with every name in it looked up, and every path in it absolute. */
export interface LoadedSuite {
  readonly suite: Suite;
  readonly workloads: readonly Workload[];
  readonly versions: readonly Version[];
  /** The platforms of the catalogue that the suite names; `local` is not among them. */
  readonly platforms: readonly Platform[];
}

/** What each file can't tell alone: whether the versions can run the workloads. */
export function checkSuite(
  file: YamlFile,
  { suite, workloads, versions }: LoadedSuite,
  problems: FileProblem[],
): void {
  for (const version of versions) {
    const path = ["versions", placeOf(version, suite.versions)];
    const isMiniature = "miniature" in version;
    for (const workload of workloads) {
      if (isMiniature !== (workload.kind === "miniature")) {
        const needs = workload.kind === "miniature" ? "miniature" : "executable";
        problems.push(
          file.fault(
            path,
            `workload ${workload.name} needs versions with the key "${needs}", ${version.name} has none`,
          ),
        );
      }
      const missing = missingDirectory(version, workload);
      if (missing !== null) problems.push(file.fault(path, missing));
    }
    const submodule = submoduleNamed(version);
    if (submodule !== null) problems.push(file.fault(path, submodule));
    for (const timer of isMiniature ? Object.keys(version.miniature.slow) : []) {
      if (!MINIATURE_TIMERS.includes(timer)) {
        problems.push(
          file.fault(
            path,
            `the miniature has no timer "${timer}"`,
            didYouMean(timer, MINIATURE_TIMERS),
          ),
        );
      }
    }
  }
}

/** Repositories that are submodules of the superproject, by their lower-case names: forks keep them. */
const SUBMODULES: Readonly<Record<string, string>> = {
  "geos-chem": "src/GEOS-Chem",
  hemco: "src/HEMCO",
  "cloud-j": "src/Cloud-J",
  hetp: "src/HETP",
};

/** Found out before an hour of building: a submodule's repository where the superproject's belongs. Null: it is not. */
function submoduleNamed(version: Version): string | null {
  if (!("geosChemClassic" in version)) return null;
  const { repository, commit } = version.geosChemClassic;
  const name =
    repository
      .replace(/\.git$/, "")
      .split("/")
      .at(-1) ?? "";
  const path = SUBMODULES[name.toLowerCase()];
  if (path === undefined) return null;
  const at = commit ?? "a whole commit id of it";
  return `version ${version.name}: ${repository} is a submodule of GEOS-Chem Classic, and repository is for the superproject (GCClassic). Leave it out, name a tag of the superproject, and put it into submodules: { ${path}: { repository: ${repository}, commit: ${at} } }`;
}

/** What keeps a version from having a run directory for a workload; null: nothing does. */
function missingDirectory(version: Version, workload: Workload): string | null {
  if (workload.kind !== "geos-chem-classic") return null;
  if ("geosChemClassic" in version) {
    if (workload.create !== undefined && workload.simulatedHours !== undefined) return null;
    return `version ${version.name} is built into an image, and workload ${workload.name} does not say how its run directory is made there (create, simulatedHours)`;
  }
  const own = "executable" in version && version.runDirectory !== undefined;
  if (own || workload.runDirectory !== undefined) return null;
  return `neither workload ${workload.name} nor version ${version.name} has a runDirectory`;
}

const PLACEHOLDERS = ["{executable}", "{threads}", "{directory}"];

/** A misspelt placeholder would go to the program as it is, and a forgotten one measure one program twice. */
export function checkCommands(
  file: YamlFile,
  { suite, workloads, versions }: LoadedSuite,
  problems: FileProblem[],
): void {
  for (const workload of workloads) {
    if (workload.kind !== "command") continue;
    const path = ["workloads", placeOf(workload, suite.workloads), "command"];
    const parts = [...workload.command, ...(workload.warmUpCommand ?? [])];
    for (const [written] of parts.flatMap((part) => [...part.matchAll(/\{\w+\}/g)])) {
      const meant = didYouMean(written, PLACEHOLDERS);
      if (!PLACEHOLDERS.includes(written) && meant?.startsWith("did you mean")) {
        problems.push(file.fault(path, `there is no placeholder ${written}`, meant));
      }
    }
    const usesExecutable = workload.command.some((part) => part.includes("{executable}"));
    const others = new Set(
      versions.map(({ arguments: args, environment }) => JSON.stringify([args, environment])),
    );
    if (!usesExecutable && others.size < versions.length) {
      const why = `the command of ${workload.name} does not hold {executable}: its versions would run the same`;
      problems.push(file.fault(path, why));
    }
  }
}

/** Where an entry stands in the suite: names that lead nowhere are not among what was loaded. */
function placeOf(
  { name }: { readonly name: string },
  written: readonly (string | { readonly name: string })[],
): number {
  return written.findIndex((entry) => (typeof entry === "string" ? entry : entry.name) === name);
}
