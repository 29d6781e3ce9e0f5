import { expect, it } from "vitest";
import { digestOf } from "../documents/digest.ts";
import type { PinnedPlatform, PinnedWorkload } from "../documents/plan.ts";
import { workloadSchema } from "../documents/workload.ts";
import { UsageError } from "../errors.ts";
import { notesOnRanks, requireRanksFit } from "./rank-checks.ts";

function planned(fields: object, threads: number) {
  const workload = workloadSchema.parse({
    name: "gchp-c24",
    kind: "gchp",
    gridResolution: "c24",
    simulatedHours: 1,
    ...fields,
  });
  const workloads: PinnedWorkload[] = [{ workload, digest: digestOf("w"), inputs: null }];
  const id = `local-${threads}t`;
  const platforms: PinnedPlatform[] = [
    { id, name: "local", architecture: "amd64", threads, cores: [] },
  ];
  return { workloads, platforms };
}

it.each([
  [
    { ranks: 24 },
    12,
    /runs 24 ranks, but platform local-12t has 12 threads\. Use fewer ranks or more threads\./,
  ],
  [{ ranks: 48, nodes: 2 }, 12, /runs 24 ranks on each of 2 nodes, but platform local-12t has 12/],
  [{}, 8, /takes its ranks from the threads of platform local-8t: 8 ranks are not a multiple of 6/],
  [{}, 288, /takes its ranks .*c24 allows 6 x 6 parts/],
])("requireRanksFit rejects %o on %i threads", (fields, threads, message) => {
  expect(() => requireRanksFit(planned(fields, threads))).toThrow(UsageError);
  expect(() => requireRanksFit(planned(fields, threads))).toThrow(message);
});

it.each([
  [{ ranks: 24 }, 24],
  [{}, 24],
  [{ ranks: 24, oversubscribe: true }, 2],
  [{ ranks: 48, nodes: 2 }, 24],
])("requireRanksFit accepts %o on %i threads", (fields, threads) => {
  expect(() => requireRanksFit(planned(fields, threads))).not.toThrow();
});

it("notesOnRanks names idle threads and shared cores", () => {
  expect(notesOnRanks(planned({ ranks: 24 }, 32))).toEqual([
    "Workload gchp-c24 runs 24 ranks on platform local-32t, so 8 of its 32 threads are idle.",
  ]);
  expect(notesOnRanks(planned({ ranks: 6, oversubscribe: true }, 2))).toEqual([
    expect.stringContaining("6 ranks on the 2 threads of platform local-2t: ranks share cores"),
  ]);
  expect(notesOnRanks(planned({ ranks: 24 }, 24))).toEqual([]);
});
