import { describe, expect, it } from "vitest";
import { UsageError } from "../errors.ts";
import { MeasuredDraws } from "./measured-draws.ts";
import { parseMeasuredSeries } from "./measured-series.ts";
import { RandomStream } from "./random-stream.ts";

/** Line of a program with times that identify host and position. */
function line(program: string, hosts: number, runs: number): string {
  const list = Array.from({ length: hosts }, (_, host) => ({
    host: `h${host}`,
    seconds: Array.from({ length: runs }, (_, run) => 100 * (host + 1) + run),
  }));
  return JSON.stringify({ program, hosts: list });
}

describe("parseMeasuredSeries", () => {
  it("drops the first run of each host and splits the rest into blocks of four", () => {
    const [series] = parseMeasuredSeries("x", `${line("p | v1", 1, 10)}\n\n`);
    expect(series?.workload).toBe("p");
    const [host] = series?.hosts ?? [];
    expect(host?.times.map(Math.exp).map(Math.round)).toEqual([
      101, 102, 103, 104, 105, 106, 107, 108, 109,
    ]);
    expect(host?.blocks.map((block) => block.map(Math.exp).map(Math.round))).toEqual([
      [101, 102, 103, 104],
      [105, 106, 107, 108],
    ]);
  });

  it("makes a block of two if there are fewer than four runs, and none of a single run", () => {
    const blocks = (runs: number) =>
      parseMeasuredSeries("x", line("p", 1, runs))[0]?.hosts[0]?.blocks.map(({ length }) => length);
    expect(blocks(3)).toEqual([2]);
    expect(blocks(4)).toEqual([2]);
    expect(blocks(2)).toEqual([]);
  });

  it("reports invalid lines with file and line number", () => {
    const text = [
      line("p", 1, 3),
      "{",
      '{"program": "p", "hosts": [{"host": "h", "seconds": [1, -1]}]}',
      '{"program": "p", "hosts": [{"host": "h", "seconds": [1]}], "colour": 1}',
    ].join("\n");
    expect(() => parseMeasuredSeries("times.ndjson", text)).toThrow(UsageError);
    try {
      parseMeasuredSeries("times.ndjson", text);
    } catch (error) {
      const message = String(error);
      expect(message).toContain("3 problems");
      expect(message).toContain("times.ndjson:2: not JSON");
      expect(message).toContain("times.ndjson:3: hosts.0.seconds.1:");
      expect(message).toContain("times.ndjson:4:");
      expect(message).not.toContain("times.ndjson:1");
    }
    expect(() => parseMeasuredSeries("empty.ndjson", "\n")).toThrow(
      "empty.ndjson: the file is empty",
    );
  });
});

describe("MeasuredDraws", () => {
  it("uses hosts as replicates if there are enough, with history from other hosts", () => {
    const draws = new MeasuredDraws("x", parseMeasuredSeries("x", line("p", 40, 5)), 1);
    const { hosts, history, oneHost, twoHosts, stored } = draws.next();
    expect(hosts).toHaveLength(8);
    const homes = hosts.map(({ blocks }) => Math.floor(Math.exp(blocks[0]?.a[0] ?? 0) / 100));
    expect(new Set(homes).size).toBe(8);
    for (const { blocks } of hosts) {
      const seconds = [...(blocks[0]?.a ?? []), ...(blocks[0]?.b ?? [])].map(Math.exp);
      expect(seconds.map((time) => Math.round(time) % 100).toSorted()).toEqual([1, 2, 3, 4]);
    }
    expect(history?.blocks).toBe(24);
    expect(oneHost).toBeNull();
    expect(twoHosts?.a).toHaveLength(4);
    expect(stored?.past).toHaveLength(39);
  });

  it("uses blocks in time on a single machine, with history from other versions", () => {
    const text = [line("p | v1", 1, 33), line("p | v2", 1, 33), line("p | v3", 1, 33)].join("\n");
    const draws = new MeasuredDraws("x", parseMeasuredSeries("x", text), 1);
    const { hosts, history, oneHost, twoHosts } = draws.next();
    expect(hosts).toHaveLength(8);
    const firstRuns = hosts.map(({ blocks }) =>
      Math.round(Math.exp(Math.min(...(blocks[0]?.a ?? []), ...(blocks[0]?.b ?? [])))),
    );
    expect(firstRuns.toSorted((a, b) => a - b)).toEqual([101, 105, 109, 113, 117, 121, 125, 129]);
    // Two comparisons of eight blocks: each loses a degree of freedom to its mean, and the first
    // one is added back.
    expect(history?.blocks).toBe(15);
    expect(oneHost?.a).toHaveLength(10);
    expect(twoHosts).toBeNull();
  });

  it("labels runs in execution order, with random ABBA or BAAB", () => {
    const draws = new MeasuredDraws("x", parseMeasuredSeries("x", line("p", 8, 5)), 1);
    const orders = Array.from({ length: 200 }, () =>
      draws
        .next()
        .hosts.map(({ blocks }) =>
          (blocks[0]?.a ?? []).map((time) => Math.round(Math.exp(time)) % 100).join(),
        ),
    ).flat();
    expect(new Set(orders)).toEqual(new Set(["1,4", "2,3"]));
    const share = orders.filter((order) => order === "1,4").length / orders.length;
    expect(Math.abs(share - 0.5)).toBeLessThan(4 * Math.sqrt(0.25 / orders.length));
  });

  it("rejects series that are too short", () => {
    const series = parseMeasuredSeries("x", line("p", 7, 5));
    expect(() => new MeasuredDraws("times", series, 1)).toThrow(/times: no program ran on 8 hosts/);
  });
});

it("RandomStream depends only on its seed and name", () => {
  const numbers = (seed: number, name: string) => {
    const stream = new RandomStream(seed, name);
    return Array.from({ length: 5 }, () => stream.uniform());
  };
  expect(numbers(1, "a")).toEqual(numbers(1, "a"));
  expect(numbers(1, "a")).not.toEqual(numbers(2, "a"));
  expect(numbers(1, "a")).not.toEqual(numbers(1, "b"));
  const sample = new RandomStream(1, "s").sample([1, 2, 3, 4, 5, 6], 4);
  expect(new Set(sample).size).toBe(4);
});
