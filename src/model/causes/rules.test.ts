import { describe, expect, it } from "vitest";
import { findCause } from "../cause.ts";
import { parseModelLog } from "../log-scanner.ts";
import { ADVICE } from "./advice.ts";
import { CLUES } from "./clues.ts";
import { ALL_RULES, classifyReport } from "./rules.ts";

const BANNER = "*************   S T A R T I N G   G E O S - C H E M   *************\n";

function causeOf(lines: string) {
  return findCause([{ file: null, log: parseModelLog(`${BANNER}${lines}\n`) }], null);
}

describe("each known message", () => {
  it.each(ALL_RULES)("$id: its example is recognised in a log", (rule) => {
    if (rule.id === "impossible-concentration") {
      // It stands in warnings before an error without text.
      expect(classifyReport(rule.example)).toBe(rule);
      return;
    }
    const cause = causeOf(rule.example);
    expect(cause.rule?.id).toBe(rule.id);
    expect(cause.class).toBe(rule.class);
    expect(cause.action).toBe(rule.action ?? ADVICE[rule.class].action);
    expect(cause.source).toEqual({ file: null, line: 2 });
  });

  it.each(ALL_RULES)(
    "$id: its example is not recognised by a rule of another class before it",
    (rule) => {
      const same = ALL_RULES.filter(({ role }) => (role === "report") === (rule.role === "report"));
      const lower = rule.example.toLowerCase();
      const first = same.find(
        ({ words, pattern }) =>
          words.some((word) => lower.includes(word)) && pattern.test(rule.example),
      );
      expect(first?.id).toBe(rule.id);
    },
  );

  it.each([...ALL_RULES, ...CLUES])(
    "$id: its words are lower-case, and one is in its example",
    ({ words, example, pattern }) => {
      expect(words.every((word) => word === word.toLowerCase())).toBe(true);
      expect(words.some((word) => example.toLowerCase().includes(word))).toBe(true);
      expect(pattern.test(example)).toBe(true);
      expect(pattern.global || pattern.sticky).toBe(false);
    },
  );

  it.each(ALL_RULES)(
    "$id: says in whole sentences what it means and what to do",
    ({ meaning, action }) => {
      expect(meaning).toMatch(/^[A-Z].*\.$/);
      if (action !== undefined) expect(action).toMatch(/^[A-Zc].*[.]$/);
    },
  );

  it("has a name of its own", () => {
    const ids = [...ALL_RULES, ...CLUES].map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
  });
});
