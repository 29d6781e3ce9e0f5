import { describe, expect, it } from "vitest";
import { answerVerdictLine, type VerdictLine, verdictLineSchema } from "./verdict-line.ts";

const trials = (order: string, a: number, b: number) =>
  [...order].map((version, index) => ({
    version: version as "A" | "B",
    seconds: (version === "A" ? a : b) * (1 + 0.002 * index),
  }));
const line = (change: Partial<VerdictLine> = {}): VerdictLine => ({
  id: "x",
  hosts: ["i-1", "i-2", "i-3", "i-4"].map((host, index) => ({
    host,
    trials: trials(index % 2 === 0 ? "ABBA" : "BAAB", 100 + index, 110 + 1.1 * index),
  })),
  history: { hostSd: 0.01, duplicateSd: 0.008, blocks: 24 },
  ...change,
});

describe("answerVerdictLine", () => {
  it("answers with the hosts and trials that it used", () => {
    const answer = answerVerdictLine(line(), {});
    expect(answer).toMatchObject({ id: "x", verdict: "slower", hostsUsed: 2, trialsUsed: 8 });
    expect(answer.change).toBeCloseTo(0.1, 2);
    expect(answerVerdictLine(line({ history: null }), {}).hostsUsed).toBe(3);
    expect(answerVerdictLine(line(), { hosts: [4] }).hostsUsed).toBe(4);
    expect(answerVerdictLine(line(), { alpha: 1e-14 }).verdict).toBe("inconclusive");
  });

  it("excludes hosts with only one version, and is inconclusive without a host that has both", () => {
    const [first, ...rest] = line().hosts;
    const alone = {
      host: "i-1",
      trials: first?.trials.filter(({ version }) => version === "A") ?? [],
    };
    expect(answerVerdictLine(line({ hosts: [alone, ...rest] }), {}).trialsUsed).toBe(8);
    const other = { host: "i-9", trials: [{ version: "B" as const, seconds: 100 }] };
    expect(answerVerdictLine(line({ hosts: [alone, other] }), {})).toMatchObject({
      verdict: "not comparable",
      change: null,
      hostsUsed: 0,
    });
    expect(answerVerdictLine(line({ hosts: [alone] }), {}).verdict).toBe("inconclusive");
    expect(answerVerdictLine(line({ hosts: [] }), {}).verdict).toBe("inconclusive");
  });

  it("takes the same host twice for one", () => {
    const [first] = line().hosts;
    if (!first) throw new Error("a host");
    expect(answerVerdictLine(line({ hosts: [first, first] }), {})).toMatchObject({
      verdict: "inconclusive",
      hostsUsed: 1,
      trialsUsed: 8,
    });
  });
});

it.each([
  ["zero seconds", [{ version: "A", seconds: 0 }]],
  ["seconds below zero", [{ version: "A", seconds: -1 }]],
  ["no number", [{ version: "A", seconds: null }]],
  ["a third version", [{ version: "C", seconds: 1 }]],
  ["an unknown key", [{ version: "A", seconds: 1, weight: 2 }]],
])("answerVerdictLine rejects a line with %s", (_, all) => {
  const parsed = verdictLineSchema.safeParse({ ...line(), hosts: [{ host: "h", trials: all }] });
  expect(parsed.success).toBe(false);
});
