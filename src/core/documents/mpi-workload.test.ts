import { describe, expect, it } from "vitest";
import { layoutError, layoutOf, ranksOf } from "./mpi-workload.ts";
import { workloadSchema } from "./workload.ts";

const parse = (fields: object) =>
  workloadSchema.safeParse({
    name: "c24",
    kind: "gchp",
    gridResolution: "c24",
    simulatedHours: 1,
    ...fields,
  });
const problems = (fields: object) =>
  parse(fields).error?.issues.map(({ path, message }) => `${path.join(".")}: ${message}`);
const c24 = { gridResolution: "c24", nodes: 1 };

describe("the division of a cubed sphere", () => {
  it.each([
    [6, { nx: 1, ny: 6 }],
    [12, { nx: 2, ny: 6 }],
    [24, { nx: 2, ny: 12 }],
    [48, { nx: 2, ny: 24 }],
    [96, { nx: 4, ny: 24 }],
    [216, { nx: 6, ny: 36 }],
  ])("of %i ranks is that of setCommonRunSettings.sh", (ranks, layout) => {
    expect(layoutOf(c24, ranks)).toEqual(layout);
    expect(layout.nx * layout.ny).toBe(ranks);
  });

  it.each([
    [222, "c24", /c24 allows 6 x 6 parts on each face, so at most 216 ranks$/],
    // As setCommonRunSettings.sh says, fewer than the most can still be too many.
    [42, "c24", /42 ranks divide each face of c24 into 1 x 7 parts, some narrower than 4 cells/],
    [864, "c47", /c47 allows 11 x 11 parts/],
    [20, "c24", /20 ranks are not a multiple of 6/],
  ])("of %i ranks does not fit %s", (ranks, gridResolution, message) => {
    expect(layoutError({ gridResolution, nodes: 1 }, ranks)).toMatch(message);
  });

  it("takes the ranks from the threads of a platform if the workload has none", () => {
    expect(ranksOf({ nodes: 2 }, 48)).toBe(96);
    expect(ranksOf({ ranks: 24, nodes: 2 }, 48)).toBe(24);
  });
});

describe("workload gchp", () => {
  it.each([
    [
      { ranks: 96, nx: 6, ny: 16 },
      ["ny: expected a multiple of 6: the parts along Y of all six faces"],
    ],
    [{ ranks: 96, nx: 5, ny: 18 }, ["nx: nx times ny is 5 x 18 = 90, but the run has 96 ranks"]],
    [{ ranks: 20 }, ["ranks: expected a multiple of 6, because the cubed sphere has six faces"]],
    [{ ranks: 24, nx: 2 }, ["nx: nx alone does not say how the faces are divided: set nx and ny"]],
    [{ nx: 2, ny: 12 }, ["nx: nx also needs ranks, because nx times ny is the number of ranks"]],
    [{ ranks: 24, nodes: 5 }, ["ranks: 24 ranks cannot be divided evenly among 5 nodes"]],
    [{ gridResolution: "24" }, ["gridResolution: expected a cubed-sphere resolution, as in c24"]],
  ])("rejects %o", (fields, expected) => {
    expect(problems(fields)).toEqual(expected);
  });

  it("accepts a division that fits", () => {
    expect(parse({ ranks: 96, nx: 4, ny: 24, nodes: 2 }).data).toMatchObject({
      sharedMemoryMiB: 10_000,
      oversubscribe: false,
    });
  });
});
