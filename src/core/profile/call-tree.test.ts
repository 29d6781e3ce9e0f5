import { describe, expect, it } from "vitest";
import { callTreeOf, pathsOf } from "./call-tree.ts";
import { callersIn, joined } from "./joined-stacks.ts";
import { parseFolded } from "./stack-counts.ts";

const STACKS = parseFolded("main;a;b 5\nmain;a 3\nmain;c 2\nlost 1\n");

describe("callTreeOf", () => {
  it("keeps each path with its own samples, callers first", () => {
    const tree = callTreeOf(STACKS);
    expect(tree.names).toEqual(["main", "lost", "a", "c", "b"]);
    expect(tree.nodes.every(([parent], index) => parent < index)).toBe(true);
    expect(new Set(pathsOf(tree))).toEqual(new Set(STACKS));
  });

  it("adds rare paths to their callers if there are too many, and loses no sample", () => {
    const paths = pathsOf(callTreeOf(STACKS, 3));
    expect(new Set(paths)).toEqual(
      new Set([
        { routines: ["main"], samples: 2 },
        { routines: ["main", "a"], samples: 8 },
        { routines: ["[other]"], samples: 1 },
      ]),
    );
  });
});

describe("pathsOf", () => {
  it("survives a damaged tree", () => {
    expect(
      pathsOf({
        names: ["a"],
        nodes: [
          [0, 0, 1],
          [7, 5, 2],
        ],
      }),
    ).toEqual([
      { routines: ["a"], samples: 1 },
      { routines: [""], samples: 2 },
    ]);
  });
});

describe("joined", () => {
  const callers = callersIn(
    parseFolded("main;run;work 9\nmain;other;work 2\nmain;run 1\nwork;inner 5\nloop;back;loop 3\n"),
  );

  it("continues a stack without a caller on the most frequent path to its routine", () => {
    const [stack] = parseFolded("work;inner 5\n");
    expect(stack && joined(stack, callers)).toEqual({
      routines: ["main", "run", "work", "inner"],
      samples: 5,
    });
  });

  it("leaves a stack that begins at a routine that nothing calls, and a recursive one", () => {
    for (const stack of parseFolded("main;run 1\nloop;back;loop 3\n")) {
      expect(joined(stack, callers)).toEqual(stack);
    }
  });
});
