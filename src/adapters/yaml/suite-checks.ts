import { MINIATURE_MPI_TIMERS } from "../../core/documents/mpi-workload.ts";
import type { Version } from "../../core/documents/version.ts";
import {
  MINIATURE_TIMERS,
  usesMpi,
  usesRunDirectory,
  type Workload,
} from "../../core/documents/workload.ts";
import type { FileProblem } from "../../core/errors.ts";
import { didYouMean } from "../../core/format/did-you-mean.ts";
import type { LoadedSuite } from "../../core/planning/loaded-suite.ts";
import { MINIATURE_STEPS, simulatedTimeError } from "../../core/planning/simulated-time.ts";
import {
  profileProblem,
  runsWorkload,
  versionKeysFor,
} from "../../core/planning/version-workloads.ts";
import { MIN_LOOK_BLOCKS } from "../../core/verdict/looks.ts";
import type { YamlFile } from "./yaml-file.ts";

/*
 * What is refused, and what is a note: gcbench refuses a suite that cannot give a verdict, or that would measure something
 * else than it asks for. All other doubts are notes on the plan (notesOnPlan), and the run starts.
 */

/** Checks across files: whether the versions can run the workloads, and the design can give a verdict. */
export function checkSuite(file: YamlFile, loaded: LoadedSuite, problems: FileProblem[]): void {
  checkVersions(file, loaded, problems);
  checkWorkloads(file, loaded, problems);
  checkProfile(file, loaded, problems);
  checkCommands(file, loaded, problems);
  checkDesign(file, loaded, problems);
}

function checkVersions(
  file: YamlFile,
  { suite, workloads, versions }: LoadedSuite,
  problems: FileProblem[],
): void {
  for (const version of versions) {
    const path = ["versions", indexOf(version, suite.versions)];
    for (const { message, hint } of workloadProblems(version, workloads)) {
      problems.push(file.problem(path, message, hint));
    }
    const own = workloads.filter((workload) => runsWorkload(version, workload));
    for (const workload of own) {
      const missing = missingDirectory(version, workload);
      if (missing !== null) problems.push(file.problem(path, missing));
    }
    const submodule = submoduleNamed(version);
    if (submodule !== null) problems.push(file.problem(path, submodule));
    const { model, known, planted } = plantedTimers(version);
    for (const timer of planted) {
      if (!known.includes(timer)) {
        problems.push(
          file.problem(path, `the ${model} has no timer "${timer}"`, didYouMean(timer, known)),
        );
      }
    }
  }
}

interface WorkloadProblem {
  readonly message: string;
  readonly hint?: string | undefined;
}

/** Why a version cannot run the workloads that it should run. */
function workloadProblems(
  version: Version,
  workloads: readonly Workload[],
): readonly WorkloadProblem[] {
  const names = workloads.map(({ name }) => name);
  const unknown = (version.workloads ?? []).filter((name) => !names.includes(name));
  const chosen = workloads.filter(({ name }) => version.workloads?.includes(name) ?? true);
  const own = workloads.filter((workload) => runsWorkload(version, workload));
  const [first, ...others] = own.filter(({ kind }) => kind !== "command");
  const other = others.find(({ kind }) => kind !== first?.kind);
  return [
    ...unknown.map((name) => ({
      message: `version ${version.name} names the workload ${name}, which the suite does not have`,
      hint: didYouMean(name, names),
    })),
    ...(own.length > 0 ? [] : chosen).map((workload) => ({
      message: `workload ${workload.name} needs versions with the key ${keysFor(workload)}, but ${version.name} has none`,
    })),
    ...(first && other
      ? [
          {
            message: `version ${version.name} would run workloads ${first.name} (${first.kind}) and ${other.name} (${other.kind}), which are of different models`,
            hint: `name those of its model, as in workloads: [${first.name}]`,
          },
        ]
      : []),
  ];
}

const keysFor = (workload: Workload): string =>
  versionKeysFor(workload)
    .map((key) => `"${key}"`)
    .join(" or ");

/** Every workload needs a version. */
function checkWorkloads(
  file: YamlFile,
  { suite, workloads, versions }: LoadedSuite,
  problems: FileProblem[],
): void {
  const isRun = (workload: Workload) => versions.some((version) => runsWorkload(version, workload));
  if (!workloads.some(isRun)) return; // Each version is a problem of its own.
  for (const workload of workloads.filter((one) => !isRun(one))) {
    const message = `workload ${workload.name} needs versions with the key ${keysFor(workload)}, but the suite has none`;
    problems.push(file.problem(["workloads", indexOf(workload, suite.workloads)], message));
  }
}

/** Timers that a version of a built-in model changes on purpose. */
function plantedTimers(version: Version) {
  if ("miniature" in version) {
    const planted = Object.keys(version.miniature.slow);
    return { model: "miniature", known: MINIATURE_TIMERS, planted };
  }
  if ("miniatureMpi" in version) {
    const { slow, imbalance } = version.miniatureMpi;
    const planted = [...Object.keys(slow), ...Object.keys(imbalance)];
    return { model: "MPI miniature", known: MINIATURE_MPI_TIMERS, planted };
  }
  return { model: "", known: [], planted: [] };
}

/** A rank that waits for others keeps its processor busy, so a profile would show waiting as work. */
function checkProfile(
  file: YamlFile,
  { suite, workloads }: LoadedSuite,
  problems: FileProblem[],
): void {
  const message = profileProblem(workloads);
  if (!suite.profile || message === null) return;
  const others = workloads.some((workload) => !usesMpi(workload));
  const move = others ? ", or move the other workloads to a suite of their own" : "";
  problems.push(file.problem(["profile"], message, `remove profile: true${move}`));
}

/** Submodules of the superproject by lower-case repository name, which forks keep. */
const SUBMODULES: Readonly<Record<string, string>> = {
  "geos-chem": "src/GEOS-Chem",
  hemco: "src/HEMCO",
  "cloud-j": "src/Cloud-J",
  hetp: "src/HETP",
};

/** Detects a submodule's repository in place of the superproject's, before an hour of building. Null: none. */
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
  const at = commit ?? "a full commit id";
  return `version ${version.name}: ${repository} is a submodule of GEOS-Chem Classic, but repository must be the superproject (GCClassic). Remove it, set a tag of the superproject, and add submodules: { ${path}: { repository: ${repository}, commit: ${at} } }`;
}

/** Why a version has no run directory for a workload; null: it has one. */
function missingDirectory(version: Version, workload: Workload): string | null {
  if (!usesRunDirectory(workload)) return null;
  if ("geosChemClassic" in version || "gchp" in version) {
    if (workload.create !== undefined && workload.simulatedHours !== undefined) return null;
    return `version ${version.name} is built into an image, but workload ${workload.name} does not define its run directory there (create, simulatedHours)`;
  }
  const hasOwn = "executable" in version && version.runDirectory !== undefined;
  if (hasOwn || workload.runDirectory !== undefined) return null;
  return `neither workload ${workload.name} nor version ${version.name} has a runDirectory`;
}

/** Checks that the blocks suffice for a verdict, and that durations fit the time steps of the miniature. */
function checkDesign(
  file: YamlFile,
  { suite, workloads, versions, problemAt }: LoadedSuite,
  problems: FileProblem[],
): void {
  if (versions.length > 1 && suite.layout.maxBlocks < MIN_LOOK_BLOCKS) {
    const message = `layout.maxBlocks is ${suite.layout.maxBlocks}, but a verdict needs at least ${MIN_LOOK_BLOCKS} blocks`;
    problems.push(file.problem(["layout", "maxBlocks"], message, "8 is the default"));
  }
  for (const workload of workloads) {
    if (workload.kind !== "miniature" && !usesMpi(workload)) continue;
    for (const key of ["simulatedHours", "warmUpHours"] as const) {
      const hours = workload[key];
      const fault = hours === undefined ? null : simulatedTimeError(hours, MINIATURE_STEPS);
      if (!fault) continue;
      const entry = { kind: "workloads", name: workload.name } as const;
      const message = `${key}: ${fault.message}`;
      problems.push(
        problemAt?.(entry, [key], message, fault.hint) ?? file.problem(["workloads"], message),
      );
    }
  }
}

const PLACEHOLDERS = ["{executable}", "{threads}", "{directory}"];

/** Detects a misspelt placeholder, which the program would receive literally, and a missing one, which would measure one program twice. */
function checkCommands(
  file: YamlFile,
  { suite, workloads, versions }: LoadedSuite,
  problems: FileProblem[],
): void {
  for (const workload of workloads) {
    if (workload.kind !== "command") continue;
    const path = ["workloads", indexOf(workload, suite.workloads), "command"];
    const parts = [...workload.command, ...(workload.warmUpCommand ?? [])];
    for (const [written] of parts.flatMap((part) => [...part.matchAll(/\{\w+\}/g)])) {
      const meant = didYouMean(written, PLACEHOLDERS);
      if (!PLACEHOLDERS.includes(written) && meant?.startsWith("did you mean")) {
        problems.push(file.problem(path, `unknown placeholder ${written}`, meant));
      }
    }
    const usesExecutable = workload.command.some((part) => part.includes("{executable}"));
    const others = new Set(
      versions.map(({ arguments: args, environment }) => JSON.stringify([args, environment])),
    );
    if (!usesExecutable && others.size < versions.length) {
      const why = `the command of ${workload.name} lacks {executable}, so all versions would run the same program`;
      problems.push(file.problem(path, why));
    }
  }
}

/** Index of an entry in the suite. It differs from the index among loaded entries if names are unknown. */
function indexOf(
  { name }: { readonly name: string },
  written: readonly (string | { readonly name: string })[],
): number {
  return written.findIndex((entry) => (typeof entry === "string" ? entry : entry.name) === name);
}
