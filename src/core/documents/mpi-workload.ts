import { z } from "zod";
import {
  commonFields,
  createRunDirectorySchema,
  keepOutputs,
  runDirectory,
  simulatedHours,
  stackSizeMiB,
  warmUpHours,
} from "./workload-fields.ts";

/** A cubed sphere has six faces, and each rank computes a part of one face. */
export const FACES = 6;
/** FV3 rejects parts of a face that are narrower than this, in cells. */
const MIN_PART_CELLS = 4;

const positive = z.number().int().positive();

/** Timers of the MPI miniature that its versions can slow down or unbalance. */
export const MINIATURE_MPI_TIMERS: readonly string[] = [
  "DYNAMICS",
  "GC_CONV",
  "GC_EMIS",
  "GC_TURB",
  "GC_DRYDEP",
  "GC_CHEM",
  "GC_WETDEP",
  "GC_DIAGN",
];

/** Fields of a model that runs with MPI on a cubed sphere. */
const cubedSphereFields = {
  gridResolution: z
    .string()
    .regex(/^c[1-9]\d{0,3}$/, "expected a cubed-sphere resolution, as in c24")
    .describe("Resolution of the cubed sphere: c24 has 24 x 24 cells on each face."),
  ranks: positive
    .max(100_000)
    .multipleOf(FACES, {
      error: "expected a multiple of 6, because the cubed sphere has six faces",
      abort: true,
    })
    .optional()
    .describe("MPI ranks. Default: one for each of the platform's threads, on each node."),
  nx: positive.optional().describe("Parts of a face along X. Default: nearly square parts."),
  ny: positive
    .multipleOf(FACES, {
      error: "expected a multiple of 6: the parts along Y of all six faces",
      abort: true,
    })
    .optional()
    .describe("Parts of all six faces along Y; nx times ny is the number of ranks."),
  nodes: positive.max(1000).default(1).describe("Machines that one trial runs on."),
  oversubscribe: z
    .boolean()
    .default(false)
    .describe(
      "Allow more ranks than the platform has threads. Ranks then share cores, and their times are noisy.",
    ),
};

const duration = { simulatedHours, warmUpHours: warmUpHours.optional() };

/** Workload of GCHP: a run directory that is copied for each trial. */
export const gchpWorkloadSchema = z
  .strictObject({
    ...commonFields,
    kind: z.literal("gchp"),
    ...cubedSphereFields,
    runDirectory: runDirectory
      .optional()
      .describe(
        "Run directory as GCHP's createRunDir.sh makes it. It is not modified. A version may have its own instead.",
      ),
    create: createRunDirectorySchema
      .optional()
      .describe(
        "For images: how the run directory is created. Required for versions that are built.",
      ),
    ...duration,
    inputFiles: z
      .array(
        z.string().regex(/^(?!\/)(?!.*\.\.)[\w.{}/-]+$/, "expected a path below the data root"),
      )
      .default([])
      .describe(
        "For images: input files below the data root that ExtData.rc does not name. {yyyy}, {mm} and {dd} stand for each simulated day.",
      ),
    inputs: z
      .literal("synthetic")
      .optional()
      .describe(
        "synthetic: the inputs come from formulas, not from observations. Such runs are never compared with real ones.",
      ),
    keepOutputs: keepOutputs.optional(),
    sharedMemoryMiB: positive
      .default(10_000)
      .describe("Shared memory (/dev/shm) that the ranks of a node need, in MiB."),
    stackSizeMiB,
  })
  .superRefine(checkRanks);

/** Workload of the MPI miniature in benchmarks/miniature: a made-up model with GCHP's files. */
export const miniatureMpiWorkloadSchema = z
  .strictObject({
    ...commonFields,
    kind: z.literal("miniature-mpi"),
    ...cubedSphereFields,
    ...duration,
  })
  .superRefine(checkRanks);

export type GchpWorkload = z.infer<typeof gchpWorkloadSchema>;
export type MiniatureMpiWorkload = z.infer<typeof miniatureMpiWorkloadSchema>;
export type MpiWorkload = GchpWorkload | MiniatureMpiWorkload;

type RankFields = Pick<MpiWorkload, "gridResolution" | "ranks" | "nx" | "ny" | "nodes">;

/** How the faces of the cubed sphere are divided: each face into nx times ny / 6 parts. */
export interface FaceLayout {
  readonly nx: number;
  readonly ny: number;
}

/** @param threads threads of the platform, on each node */
export function ranksOf({ ranks, nodes }: Pick<RankFields, "ranks" | "nodes">, threads: number) {
  return ranks ?? threads * nodes;
}

/** Cells along a side of a face. */
export function faceCells({ gridResolution }: Pick<RankFields, "gridResolution">): number {
  return Number(gridResolution.slice(1));
}

/**
 * Division of the faces among the ranks.
 *
 * @throws {RangeError} the ranks do not fit; the message is for people
 */
export function layoutOf(workload: RankFields, ranks: number): FaceLayout {
  const fault = layoutError(workload, ranks);
  if (fault !== null) throw new RangeError(fault);
  return chosenLayout(workload, ranks);
}

/** Why a workload cannot run on this number of ranks; null: it can. */
export function layoutError(workload: RankFields, ranks: number): string | null {
  const { gridResolution, nodes } = workload;
  if (ranks % FACES !== 0) {
    return `${ranks} ranks are not a multiple of 6, and the cubed sphere has six faces`;
  }
  if (ranks % nodes !== 0) return `${ranks} ranks cannot be divided evenly among ${nodes} nodes`;
  const { nx, ny } = chosenLayout(workload, ranks);
  if (nx * ny !== ranks) {
    return `nx times ny is ${nx} x ${ny} = ${nx * ny}, but the run has ${ranks} ranks`;
  }
  const perSide = Math.floor(faceCells(workload) / MIN_PART_CELLS);
  if (nx <= perSide && ny / FACES <= perSide) return null;
  return (
    `${ranks} ranks divide each face of ${gridResolution} into ${nx} x ${ny / FACES} parts, some narrower than ${MIN_PART_CELLS} cells. ` +
    `${gridResolution} allows ${perSide} x ${perSide} parts on each face, so at most ${FACES * perSide ** 2} ranks`
  );
}

/** By default nearly square parts, as setCommonRunSettings.sh chooses them. */
function chosenLayout({ nx, ny }: RankFields, ranks: number): FaceLayout {
  if (nx !== undefined && ny !== undefined) return { nx, ny };
  const parts = ranks / FACES;
  let along = Math.ceil(Math.sqrt(parts));
  while (parts % along !== 0) along -= 1;
  return { nx: along, ny: ranks / along };
}

function checkRanks(workload: RankFields, context: z.RefinementCtx): void {
  const { ranks, nx, ny } = workload;
  const fail = (path: string, message: string) =>
    context.addIssue({ code: "custom", path: [path], message });
  const given = nx === undefined ? "ny" : "nx";
  if (nx === undefined && ny === undefined) {
    const fault = ranks === undefined ? null : layoutError(workload, ranks);
    if (fault !== null) fail("ranks", fault);
  } else if (ranks === undefined) {
    fail(given, `${given} also needs ranks, because nx times ny is the number of ranks`);
  } else if (nx === undefined || ny === undefined) {
    fail(given, `${given} alone does not say how the faces are divided: set nx and ny`);
  } else {
    const fault = layoutError(workload, ranks);
    if (fault !== null) fail("nx", fault);
  }
}
