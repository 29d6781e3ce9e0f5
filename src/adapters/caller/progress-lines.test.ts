import { expect, it } from "vitest";
import { FakeClock } from "../../../test/support/fakes.ts";
import type { ProgressView } from "../../ports/caller.ts";
import { ProgressLines } from "./progress-lines.ts";

const view = (change: Partial<ProgressView> = {}): ProgressView => ({
  title: "run-1",
  done: 0,
  total: 3,
  maxTotal: 3,
  fraction: 0,
  remainingSeconds: 600,
  lines: [],
  ...change,
});
const trial = (number: number, block = 1) =>
  view({ lines: [`short on local-2t, block ${block}: trial ${number} of 900 (base), 1 s`] });

/** Lines that are printed while the views arrive one second apart. */
async function printed(views: readonly (ProgressView | null)[]): Promise<readonly string[]> {
  const clock = new FakeClock();
  const lines = new ProgressLines(clock);
  const all: string[] = [];
  for (const one of views) {
    const line = lines.next(one);
    if (line !== null) all.push(line);
    await clock.sleep(1);
  }
  return all;
}

const range = (count: number) => Array.from({ length: count }, (_, index) => index);

it("ProgressLines prints at most one line a minute within a block of short trials", async () => {
  const lines = await printed(range(300).map((index) => trial(index + 1)));
  expect(lines).toEqual(
    [1, 61, 121, 181, 241].map(
      (number) =>
        `[0/3 blocks, 10 min left] short on local-2t, block 1: trial ${number} of 900 (base)`,
    ),
  );
});

it("ProgressLines prints a line as each block starts, and when a block waits", async () => {
  const waiting = view({ lines: ["short on local-2t, block 2: waiting, another run measures"] });
  const lines = await printed([trial(1), trial(2), trial(1, 2), waiting, null, waiting]);
  expect(lines.map((line) => line.replace(/^.*, block /, ""))).toEqual([
    "1: trial 1 of 900 (base)",
    "2: trial 1 of 900 (base)",
    "2: waiting, another run measures",
  ]);
});

it("ProgressLines prints a long trial only when another tenth of the run is done", async () => {
  const lines = await printed(
    range(1000).map((index) => ({ ...trial(1), fraction: index / 4000 })),
  );
  expect(lines).toHaveLength(3);
});

it("ProgressLines prints changes of a table at most once a minute", async () => {
  const rows = range(90).map((done) =>
    view({ table: [{ label: "graviton4", marks: Array(done + 1).fill("done") }] }),
  );
  expect((await printed(rows)).map((line) => line.replace(/^.*\] /, ""))).toEqual([
    "graviton4: 1 done",
    "graviton4: 61 done",
  ]);
});

it("ProgressLines prints at most one line a minute for files and bytes", async () => {
  const files = range(130).map((done) =>
    view({ unit: "byte", done, total: 130, maxTotal: 130, lines: [`file ${done}.nc`] }),
  );
  expect(await printed(files)).toHaveLength(3);
});
