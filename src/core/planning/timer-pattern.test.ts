import { describe, expect, it } from "vitest";
import { guessTimerPattern } from "./timer-pattern.ts";

/** What the guessed pattern finds in the log: name and seconds. */
function timersIn(log: string): readonly (readonly [string, string])[] | null {
  const pattern = guessTimerPattern(log);
  if (pattern === null) return null;
  return log.split("\n").flatMap((line) => {
    const { name, seconds } = new RegExp(pattern).exec(line)?.groups ?? {};
    return name === undefined || seconds === undefined ? [] : [[name, seconds] as const];
  });
}

describe("guessTimerPattern", () => {
  it("finds lines with a common first word about time", () => {
    const log =
      "step   300 mass  1.60012566\nTIMING       momentum     6.852\nTIMING     read input     8.352\ndone";
    expect(timersIn(log)).toEqual([
      ["momentum", "6.852"],
      ["read input", "8.352"],
    ]);
  });

  it("finds lines with a unit", () => {
    const log = "residual = 0.25\n  Pressure solver =   3.21 seconds\n  Advection:  12.0 seconds\n";
    expect(timersIn(log)).toEqual([
      ["Pressure solver", "3.21"],
      ["Advection", "12.0"],
    ]);
  });

  it("finds first words with special characters", () => {
    expect(timersIn("[time] a.b 1.0\n[time] c 2.0\n(time) (x)\n")).toEqual([
      ["a.b", "1.0"],
      ["c", "2.0"],
    ]);
  });

  it("writes a short pattern if the names are words", () => {
    expect(guessTimerPattern("solve: 1.0 s\nwrite: 2.0 s\n")).toBe(
      "^\\s*(?<name>\\w+)[\\s=:]+(?<seconds>[0-9.]+)\\s*s\\s*$",
    );
  });

  it.each([
    ["an empty log", ""],
    ["a single line", "total: 1.25 s\n"],
    ["numbers without a unit", "residual 0.25\nnorm 1.5\n"],
    ["a name that repeats in each time step", "step time: 0.1 s\nstep time: 0.2 s\n"],
  ])("is null for %s", (_, log) => {
    expect(guessTimerPattern(log)).toBeNull();
  });
});
