import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { estimateEffect, type NoiseHistory, usableHistory } from "./effect-estimate.ts";
import { type Replicate, replicatesOf } from "./replicates.ts";

/** Four hosts; on the fourth, the trials of B lie far apart. */
const HOSTS: readonly Replicate[] = [
  { host: "h1", blocks: [{ a: [0.01, 0.022], b: [0.045, 0.031] }] },
  { host: "h2", blocks: [{ a: [1.005, 1.001], b: [1.03, 1.041] }] },
  { host: "h3", blocks: [{ a: [-0.498, -0.51], b: [-0.47, -0.475] }] },
  { host: "h4", blocks: [{ a: [0.2, 0.21], b: [0.23, 0.29] }] },
];
const HISTORY: NoiseHistory = { hostSd: 0.01, duplicateSd: 0.008, blocks: 24 };

describe("estimateEffect", () => {
  // An independent implementation of docs/explanation/how-a-verdict-is-reached.md in NumPy 2.4.6 and SciPy 1.17.1 (median, var(ddof=1),
  // stats.f.ppf, clip, floor) gave these.
  it.each([
    ["history, two hosts", 2, HISTORY, [0.027249999999999986, 0.007001076834406518, 9], "history"],
    ["history, four hosts", 4, HISTORY, [0.02775, 0.004928017853633363, 11], "history"],
    [
      "a history that today contradicts",
      4,
      { ...HISTORY, hostSd: 0.0005 },
      [0.02775, 0.0023876605238633305, 3.5],
      "history",
    ],
    ["no history", 3, null, [0.028666666666666663, 0.0046928232845084355, 5], "duplicates"],
    ["no history, an excluded trial", 4, null, [0.02775, 0.005245850729418125, 6], "duplicates"],
  ] as const)("agrees with NumPy and SciPy on %s", (_, hosts, history, expected, prior) => {
    const { estimate, standardError, degrees, ...rest } = estimateEffect(
      HOSTS.slice(0, hosts),
      history,
    );
    expect(estimate).toBeCloseTo(expected[0], 12);
    expect(standardError).toBeCloseTo(expected[1], 10);
    expect(degrees).toBe(expected[2]);
    expect(rest).toEqual({ hosts, prior });
  });

  it("weighs a shorter history less, and leaves out one that is too short or saw no noise", () => {
    const short = estimateEffect(HOSTS, { ...HISTORY, blocks: 12 });
    expect(short.degrees).toBe(4 + 3);
    expect(usableHistory({ ...HISTORY, blocks: 7 })).toBeNull();
    expect(usableHistory({ ...HISTORY, hostSd: 0 })).toBeNull();
    expect(usableHistory(HISTORY)).toBe(HISTORY);
  });

  it("does without duplicates, and with hosts that agree to the last digit", () => {
    const single = HOSTS.map(({ host, blocks: [block] }) => ({
      host,
      blocks: [{ a: block?.a.slice(0, 1) ?? [], b: block?.b.slice(0, 1) ?? [] }],
    }));
    expect(estimateEffect(single, null)).toMatchObject({ prior: "none", degrees: 3 });
    expect(estimateEffect(single, HISTORY)).toMatchObject({ prior: "history" });
    const equal = HOSTS.map(({ host }) => ({ host, blocks: [{ a: [1, 1], b: [1.5, 1.5] }] }));
    expect(estimateEffect(equal, null)).toMatchObject({ estimate: 0.5, standardError: 1e-4 / 2 });
    expect(estimateEffect(equal, HISTORY).standardError).toBeGreaterThan(0);
  });

  // Steps of a coarse clock, so that rounding decides nothing.
  const time = fc.integer({ min: -200, max: 200 }).map((step) => step / 1000);
  const times = fc.array(time, { minLength: 2, maxLength: 2 });
  const blocks = fc.array(fc.record({ a: times, b: times }), { minLength: 2, maxLength: 8 });
  const hosts = blocks.map((all) => all.map((block, index) => ({ host: `h${index}`, ...block })));
  const histories = fc.constantFrom(null, HISTORY, { ...HISTORY, hostSd: 0.05 });
  const close = (one: number, other: number) => Math.abs(one - other) < 1e-9;

  it("turns its sign when the versions change sides", () => {
    fc.assert(
      fc.property(hosts, histories, (all, history) => {
        const one = estimateEffect(replicatesOf(all), history);
        const swapped = all.map(({ host, a, b }) => ({ host, a: b, b: a }));
        const other = estimateEffect(replicatesOf(swapped), history);
        return (
          close(one.estimate, -other.estimate) && close(one.standardError, other.standardError)
        );
      }),
    );
  });

  it("stays the same when all times are scaled, each host by a factor of its own", () => {
    fc.assert(
      fc.property(hosts, histories, (all, history) => {
        const scaled = all.map(({ host, a, b }, index) => ({
          host,
          a: a.map((time) => time + index),
          b: b.map((time) => time + index),
        }));
        const one = estimateEffect(replicatesOf(all), history);
        const other = estimateEffect(replicatesOf(scaled), history);
        return close(one.estimate, other.estimate) && close(one.standardError, other.standardError);
      }),
    );
  });

  it("stays the same when the two trials of a version change places", () => {
    fc.assert(
      fc.property(hosts, histories, (all, history) => {
        const permuted = all.map(({ host, a, b }) => ({ host, a: a.toReversed(), b }));
        const one = estimateEffect(replicatesOf(all), history);
        const other = estimateEffect(replicatesOf(permuted), history);
        return close(one.estimate, other.estimate) && close(one.standardError, other.standardError);
      }),
    );
  });

  it("takes two blocks on one host for one replicate", () => {
    const [first, second] = HOSTS;
    const same = replicatesOf(
      [first, second, first].flatMap((host) =>
        (host?.blocks ?? []).map((block) => ({ host: host?.host ?? "", ...block })),
      ),
    );
    expect(same.map(({ host, blocks: all }) => [host, all.length])).toEqual([
      ["h1", 2],
      ["h2", 1],
    ]);
    expect(estimateEffect(same, HISTORY).hosts).toBe(2);
  });
});
