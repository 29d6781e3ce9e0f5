import { uniformInt } from "pure-rand/distribution/uniformInt";
import { xoroshiro128plus } from "pure-rand/generator/xoroshiro128plus";
import { digestOf, shortDigest } from "../documents/digest.ts";
import type { Block, PinnedPlatform, PinnedWorkload, Plan, Side } from "../documents/plan.ts";
import type { Suite } from "../documents/suite.ts";
import type { PinnedVersion } from "../documents/version.ts";
import { atLevelOf, LOOKS_WITHOUT_HISTORY } from "../verdict/looks.ts";
import { requireRanksFit } from "./rank-checks.ts";

/** A suite whose names have been looked up and whose versions and inputs are pinned. */
export interface PinnedSuite {
  readonly suite: Suite;
  readonly workloads: readonly PinnedWorkload[];
  readonly versions: readonly PinnedVersion[];
  readonly platforms: readonly PinnedPlatform[];
  /** What gcbench will do otherwise than the suite's files say. Default: nothing. */
  readonly notes?: readonly string[];
}

const ABBA: readonly Side[] = ["A", "B", "B", "A"];
const BAAB: readonly Side[] = ["B", "A", "A", "B"];
/** Order for a single version: two trials on each host, because more hosts help more than more trials. */
const ALONE: readonly Side[] = ["A", "A"];

/**
 * Expands a suite to its blocks. The same suite and seed give the same plan, byte for byte. The order of trials depends
 * only on the seed and the block's own cell, so an added platform or version changes no other block.
 *
 * @throws {UsageError} the MPI ranks of a workload do not fit its grid, or a platform
 */
export function makePlan({ suite, workloads, versions, platforms }: PinnedSuite): Plan {
  requireRanksFit({ workloads: [...workloads], platforms: [...platforms] });
  const cells = workloads.flatMap(({ workload }) => {
    const { baseline, candidates } = comparedOn(workload.name, suite.baseline, versions);
    return platforms.flatMap((platform) =>
      (candidates.length > 0 ? candidates : [null]).map((candidate) =>
        cellBlocks(suite, { workload: workload.name, platform: platform.id, baseline, candidate }),
      ),
    );
  });
  // The first block of every cell, then the second of every cell, so that all cells run at the same times of day.
  const blocks = Array.from({ length: suite.layout.maxBlocks }).flatMap((_, ordinal) =>
    cells.flatMap((cell) => cell.slice(ordinal, ordinal + 1)),
  );
  const content = {
    schemaVersion: 1 as const,
    suite: suite.name,
    ...(suite.description === undefined ? {} : { description: suite.description }),
    seed: suite.seed,
    warmUp: suite.layout.warmUp,
    rounds: suite.layout.rounds === "auto" ? null : suite.layout.rounds,
    ...(suite.profile ? { profile: true as const } : {}),
    limits: suite.limits,
    looks: chosenLooks(suite),
    eliminateBy: suite.layout.eliminateBy ?? null,
    workloads: [...workloads],
    versions: [...versions],
    platforms: [...platforms],
    blocks,
  };
  const { schemaVersion, ...rest } = content;
  return { schemaVersion, id: digestOf(content), ...rest };
}

/** The versions that a workload compares: those of its model. The suite's baseline, if it is one of them, else the first. */
function comparedOn(
  workload: string,
  chosen: string | undefined,
  versions: readonly PinnedVersion[],
): { readonly baseline: string; readonly candidates: readonly string[] } {
  const own = versions.filter(({ workloads }) => workloads?.includes(workload) ?? true);
  // A version can have one entry for each architecture and CPU family.
  const names = [...new Set(own.map(({ name }) => name))];
  const baseline = names.find((name) => name === chosen) ?? names[0] ?? chosen ?? "";
  return { baseline, candidates: names.filter((name) => name !== baseline) };
}

/** Looks that the suite chooses. Absent values are those without history, which are stricter. */
function chosenLooks({ layout }: Suite): Plan["looks"] {
  const { looks, maxBlocks } = layout;
  if (looks === undefined) return null;
  const hosts = looks === "none" ? [Math.max(2, maxBlocks)] : looks;
  const chosen = atLevelOf(LOOKS_WITHOUT_HISTORY, hosts);
  return { ...chosen, hosts: [...chosen.hosts] };
}

type Cell = Pick<Block, "workload" | "platform" | "baseline" | "candidate">;

/** Blocks come in balanced pairs: one ABBA and one BAAB, in a random order that follows from the seed. */
function cellBlocks(suite: Suite, cell: Cell): readonly Block[] {
  const key = digestOf({ seed: suite.seed, ...cell });
  const random = xoroshiro128plus(Number.parseInt(shortDigest(key), 16) | 0);
  const names = [cell.workload, cell.platform, cell.candidate ?? cell.baseline];
  return Array.from({ length: Math.ceil(suite.layout.maxBlocks / 2) })
    .flatMap(() => (uniformInt(random, 0, 1) === 0 ? [ABBA, BAAB] : [BAAB, ABBA]))
    .slice(0, suite.layout.maxBlocks)
    .map((order, index) => ({
      id: [...names, String(index + 1).padStart(2, "0")].join("__"),
      ...cell,
      order: [...(cell.candidate === null ? ALONE : order)],
    }));
}
