import { describe, expect, it } from "vitest";
import { InfrastructureError, InterruptedError, UsageError } from "./errors.ts";
import { exitStatusOf, failureOf } from "./exit-status.ts";

const usage = new UsageError("a mistake");
const infrastructure = new InfrastructureError("no network");

describe("exitStatusOf", () => {
  it.each([
    ["0 for a command that did everything", {}, 0],
    ["1 for a finding of --fail-on", { found: true }, 1],
    ["2 for parts that failed by the user's mistake", { found: true, errors: [usage] }, 2],
    ["3 for any other failed part", { found: true, errors: [usage, infrastructure] }, 3],
  ])("returns %s", (_, ending, status) => {
    expect(exitStatusOf(ending)).toBe(status);
  });
});

describe("failureOf", () => {
  const running = new AbortController().signal;
  it.each([
    ["2 for a mistake", usage, 2],
    ["3 for the infrastructure", infrastructure, 3],
    ["3 for an unknown error", new Error("x"), 3],
    ["130 for an interruption", new InterruptedError("x"), 130],
  ])("returns %s", (_, error, status) => {
    expect(failureOf(error, running)).toEqual({ status, message: error.message });
  });

  it("calls every error an interruption after the program was stopped", () => {
    expect(failureOf(usage, AbortSignal.abort())).toEqual({
      status: 130,
      message: "Interrupted.",
    });
  });
});
