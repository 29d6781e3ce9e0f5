import type { ModelRow } from "../documents/model-comparison.ts";
import { ranksOf } from "../documents/mpi-workload.ts";
import type { PlatformFacts } from "../documents/platform-comparison.ts";
import type { BlockRecord } from "../documents/record.ts";
import { usesMpi, type Workload } from "../documents/workload.ts";
import { figuresOf } from "./day-costs.ts";
import { type ComparePlatformsInput, measurementsOf } from "./platform-measurements.ts";

/** Names of the models; a command is any program, so it belongs to none. */
const MODELS: Readonly<Record<Workload["kind"], string | null>> = {
  "geos-chem-classic": "GEOS-Chem Classic",
  gchp: "GCHP",
  miniature: "miniature",
  "miniature-mpi": "MPI miniature",
  command: null,
};

/**
 * What each model of a run takes: throughput, memory, cost, and the physical cores that it used. Different models are not
 * versions of each other, so they get no verdict and no ranking. Fewest cores first, then by
 * platform, so that the models of a platform are neighbours.
 *
 * @returns empty if the run has only one model
 */
export function compareModels(input: ComparePlatformsInput): readonly ModelRow[] {
  const { plan, records } = input;
  const names = new Set(plan.workloads.flatMap(({ workload }) => MODELS[workload.kind] ?? []));
  if (names.size < 2) return [];
  const versions = [...new Set(plan.versions.map(({ name }) => name))];
  const rows = plan.workloads.flatMap(({ workload }) =>
    versions.flatMap((version) => {
      const model = MODELS[workload.kind];
      const measured = measurementsOf(input, { workload: workload.name, version });
      const throughput = figuresOf("throughput", measured);
      const cost = figuresOf("cost", measured);
      return model === null
        ? []
        : measured.map(({ facts }): ModelRow => {
            const { platform, hosts } = facts;
            const key = { workload: workload.name, version, platform };
            return {
              model,
              ...key,
              ...usedCores(workload, facts),
              hosts,
              simulatedDaysPerDay: throughput.get(platform) ?? null,
              peakMemoryMiB: peakMemory(records, key),
              usdPerSimulatedDay: cost.get(platform) ?? null,
            };
          });
    }),
  );
  const many = Number.POSITIVE_INFINITY;
  const place = new Map(plan.platforms.map(({ id }, index) => [id, index]));
  const placeOf = ({ platform }: ModelRow) => place.get(platform) ?? 0;
  return rows.toSorted((a, b) => (a.cores ?? many) - (b.cores ?? many) || placeOf(a) - placeOf(b));
}

/** More threads or ranks than cores share cores, so they use no more of them. */
function usedCores(
  workload: Workload,
  { threads, physicalCores }: PlatformFacts,
): Pick<ModelRow, "parallelism" | "cores"> {
  const nodes = usesMpi(workload) ? workload.nodes : 1;
  const count = usesMpi(workload) ? ranksOf(workload, threads) : threads;
  const kind = usesMpi(workload) ? ("ranks" as const) : ("threads" as const);
  const [ofHost = null, ...others] = physicalCores;
  const isKnown = ofHost !== null && others.length === 0;
  return {
    parallelism: { kind, count },
    cores: isKnown ? nodes * Math.min(Math.ceil(count / nodes), ofHost) : null,
  };
}

/** Largest peak over all trials of a version, in MiB. */
function peakMemory(
  records: readonly BlockRecord[],
  { workload, version, platform }: Pick<ModelRow, "workload" | "version" | "platform">,
): number {
  const peaks = records
    .filter(({ status, spec }) => status === "complete" && spec.block.platform === platform)
    .filter(({ spec }) => spec.block.workload === workload)
    .flatMap(({ spec, trials }) =>
      trials.filter(({ side, failure }) => {
        const { A, B } = spec.versions;
        return failure === null && (side === "A" ? A : B)?.name === version;
      }),
    )
    .map(({ peakMemoryMiB }) => peakMemoryMiB);
  return Math.max(0, ...peaks);
}
