import { xoroshiro128plus } from "pure-rand/generator/xoroshiro128plus";
import { describe, expect, it } from "vitest";
import { cappedLooks, overallLevel } from "./looks.ts";
import { type Replicate, replicatesOf } from "./replicates.ts";
import { judge, judgeAdjusted, looksFor, notComparable } from "./verdict.ts";

const HISTORY = { hostSd: 0.01, duplicateSd: 0.008, blocks: 24 };

/** Hosts of which each shows its change, with duplicates a little apart. */
function hosts(...changes: number[]): Replicate[] {
  return changes.map((change, index) => ({
    host: `h${index}`,
    blocks: [{ a: [index, index + 0.01], b: [index + change, index + change + 0.01] }],
  }));
}

describe("judge", () => {
  it.each([
    ["slower", [0.05, 0.055, 0.045], 3],
    ["faster", [-0.05, -0.055, -0.045], 3],
    ["no material change", [0.001, 0.0, -0.001], 3],
    ["inconclusive", [0.06, -0.05, 0.02, 0.05, -0.04, 0.03, -0.02, 0.01], 8],
  ] as const)("says %s without history, after %s", (verdict, changes, used) => {
    const { effect, nextLook } = judge(hosts(...changes), { history: null });
    expect(effect).toMatchObject({ verdict, hosts: used, trials: 4 * used });
    expect(nextLook).toBeNull();
  });

  it("looks at 2, 4 and 8 hosts where the noise is known, and not beyond the look that decides", () => {
    const sure = judge(hosts(0.05, 0.05, 0.01, 0.01), { history: HISTORY });
    expect(sure.effect).toMatchObject({ verdict: "slower", hosts: 2, noise: "history" });
    expect(sure.effect.change).toBeCloseTo(Math.expm1(0.05), 12);
    const open = judge(hosts(0.015, 0.015), { history: HISTORY });
    expect(open.effect.verdict).toBe("inconclusive");
    expect(open.nextLook).toBe(4);
  });

  it("asks for the first look's hosts when there are none yet, and names what one host shows", () => {
    expect(judge([], { history: null })).toMatchObject({
      nextLook: 3,
      effect: { change: null, hosts: 0 },
    });
    const { effect } = judge(hosts(0.5), { history: null });
    expect(effect).toMatchObject({ verdict: "inconclusive", low: null, p: null, hosts: 1 });
    expect(effect.change).toBeCloseTo(Math.expm1(0.5), 12);
  });

  it("estimates between two looks, and gives no verdict before the next", () => {
    const looks = { hosts: [8], alpha: 0.01, equivalenceAlpha: 0.03 };
    const all = hosts(0.05, 0.055, 0.045, 0.05);
    const { effect, nextLook } = judge(all, { history: null, looks });
    expect(effect).toMatchObject({ verdict: "inconclusive", hosts: 4 });
    expect(effect.low).toBeGreaterThan(0);
    expect(nextLook).toBe(8);
    const capped = judge(all, { history: null, looks: cappedLooks(looks, 4) });
    expect(capped).toMatchObject({ nextLook: null, effect: { verdict: "slower" } });
  });

  it("decides a look by what was known when its last host came", () => {
    const block = (host: string, change: number) => ({
      host,
      a: [0, 0.01],
      b: [change, change + 0.01],
    });
    const early = [block("h1", 0.035), block("h2", 0.005)];
    const later = [block("h1", 0.02), block("h3", 0.04), block("h2", 0.06)];
    const first = judge(replicatesOf(early), { history: HISTORY });
    const all = judge(replicatesOf([...early, ...later]), { history: HISTORY });
    expect(first.effect.verdict).toBe("inconclusive");
    expect(first.nextLook).toBe(4);
    expect(all.effect.verdict).toBe("inconclusive");
    expect(all.nextLook).toBe(4);
  });

  it("allows for versions that ran less often than in ABBA", () => {
    const alone = hosts(0.025, 0.025).map(({ host, blocks: [block] }) => ({
      host,
      blocks: [{ a: block?.a.slice(0, 1) ?? [], b: block?.b.slice(0, 1) ?? [] }],
    }));
    const width = ({ effect }: ReturnType<typeof judge>) => (effect.high ?? 0) - (effect.low ?? 0);
    const twice = judge(hosts(0.025, 0.025), { history: HISTORY });
    expect(width(judge(alone, { history: HISTORY }))).toBeGreaterThan(1.2 * width(twice));
  });

  it("takes no agreement of clocks for certainty", () => {
    const equal = hosts(0.0001, 0.0001, 0.0001);
    const { effect } = judge(equal, { history: null });
    expect(effect.p).toBeGreaterThan(0.01);
    expect(effect.verdict).toBe("no material change");
  });

  it("never names a change below 1 %, however sure it is", () => {
    const { effect } = judge(hosts(0.008, 0.008, 0.008), { history: null });
    expect(effect.verdict).toBe("no material change");
    expect(effect.low).toBeLessThan(effect.change ?? 0);
  });

  it("says how small a change it would have found, which shrinks with hosts", () => {
    const changes = [0.03, -0.03, 0.02, -0.02, 0.03, -0.03, 0.02, -0.02];
    const detectable = (count: number) =>
      judge(hosts(...changes.slice(0, count)), { history: null }).effect.smallestDetectable ?? 0;
    expect(detectable(3)).toBeGreaterThan(detectable(8));
    expect(detectable(8)).toBeGreaterThan(0.01);
  });
});

describe("false alarms of the whole procedure", () => {
  const random = xoroshiro128plus(11);
  const uniform = () => ((random.next() >>> 0) + 0.5) / 2 ** 32;
  const normal = () => Math.sqrt(-2 * Math.log(uniform())) * Math.cos(2 * Math.PI * uniform());
  const trial = () => 0.01 * normal();
  const draw = (): Replicate[] =>
    Array.from({ length: 8 }, (_, index) => ({
      host: `h${index}`,
      blocks: [{ a: [trial(), trial()], b: [trial(), trial()] }],
    }));

  it.each([
    ["with history", { hostSd: 0.01, duplicateSd: 0.01, blocks: 24 }],
    ["without history", null],
  ])("stay below the level of its looks by normal theory, %s", (_, history) => {
    const replicates = 6000;
    let called = 0;
    for (let index = 0; index < replicates; index++) {
      const { verdict } = judge(draw(), { history }).effect;
      called += Number(verdict === "slower" || verdict === "faster");
    }
    const level = overallLevel(looksFor(history));
    const error = Math.sqrt((level * (1 - level)) / replicates);
    expect(called / replicates).toBeLessThan(level + 3 * error);
    expect(called).toBeGreaterThan(0);
  });
});

describe("judgeAdjusted", () => {
  it("takes the adjusted p for its own, and the smallest change it is given", () => {
    const options = { history: null, alpha: 0.02, confidence: 0.95, minChange: 0.02 };
    const judged = (change: number, isSignificant: boolean) =>
      judgeAdjusted(hosts(change, change, change), { ...options, isSignificant, p: 0.03 });
    expect(judged(0.05, false)).toMatchObject({ verdict: "inconclusive", p: 0.03 });
    expect(judged(0.05, true)).toMatchObject({ verdict: "slower", confidence: 0.95 });
    expect(judged(0.015, true).verdict).not.toBe("slower");
  });
});

it("sides that are not comparable get no number", () => {
  expect(notComparable(hosts(0.1))).toMatchObject({
    verdict: "not comparable",
    change: null,
    low: null,
    smallestDetectable: null,
  });
});
