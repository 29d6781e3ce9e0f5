import type { Version } from "../documents/version.ts";
import { usesMpi, type Workload } from "../documents/workload.ts";

/** Key that a version needs for a kind of workload, for messages. */
const KEYS: Readonly<Record<Workload["kind"], readonly string[]>> = {
  miniature: ["miniature"],
  "miniature-mpi": ["miniatureMpi"],
  "geos-chem-classic": ["executable", "geosChemClassic"],
  gchp: ["executable", "gchp"],
  command: ["executable", "geosChemClassic", "gchp"],
};

/** Keys of versions that can run a workload. */
export const versionKeysFor = ({ kind }: Workload): readonly string[] => KEYS[kind];

/**
 * Whether a version runs a workload. A suite can hold several models; no version of one model runs
 * another model's workloads, so gcbench never compares them as versions.
 */
export function runsWorkload(version: Version, workload: Workload): boolean {
  const isChosen = version.workloads?.includes(workload.name) ?? true;
  return isChosen && KEYS[workload.kind].some((key) => key in version);
}

/** The workloads of a version in a plan; absent: it runs all. */
export function plannedWorkloads(
  version: Version,
  workloads: readonly Workload[],
): { readonly workloads?: string[] } {
  const own = workloads.filter((workload) => runsWorkload(version, workload));
  if (own.length === workloads.length) return {};
  return { workloads: own.map(({ name }) => name) };
}

/** Why a suite with these workloads cannot be profiled; null: it can. */
export function profileProblem(workloads: readonly Workload[]): string | null {
  const workload = workloads.find(usesMpi);
  return workload
    ? `profile is not available for workload ${workload.name}, which runs with MPI: ranks that wait for others would look like work`
    : null;
}
