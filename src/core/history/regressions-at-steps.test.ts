import { describe, expect, it } from "vitest";
import { acceptedRegression, summaryRow } from "../../../test/support/published-runs.ts";
import type { ListedRegression } from "../documents/regression-list.ts";
import type { HistoryVersion } from "./compared-versions.ts";
import type { HistoryStep } from "./named-steps.ts";
import { isAcceptedStep, regressionsAt, withoutAcceptedFindings } from "./regressions-at-steps.ts";

const LABELS = ["14.5.0", "14.6.0", "14.7.0-rc.0", "14.7.0", "14.8.0"];
const VERSIONS = LABELS.map((label) => ({ label, names: [label] })) as unknown as HistoryVersion[];
const PLACE = { workload: "short", versions: VERSIONS };
const UNMEASURED = {
  ...PLACE,
  versions: VERSIONS.map(({ label, names }) =>
    label === "14.6.0" || label === "14.7.0" ? { label: "x", names: ["x"] } : { label, names },
  ) as unknown as HistoryVersion[],
};
const ACCEPTED = acceptedRegression({ workload: "short", baseline: "14.6.0", version: "14.7.0" });

const step = (version: string, change: Partial<HistoryStep> = {}): HistoryStep => ({
  quantity: "wall time",
  version,
  previous: "",
  candidates: [version],
  foundWith: version,
  at: LABELS.indexOf(version),
  timers: [],
  change: 0.06,
  low: 0.05,
  high: 0.07,
  ...change,
});

/** The accepted regression with other causes, or another state. */
const other = (
  cause: object,
  rest: Partial<ListedRegression> = {},
  regression: object = {},
): ListedRegression => ({
  ...ACCEPTED,
  ...rest,
  regression: {
    ...ACCEPTED.regression,
    ...regression,
    causes: ACCEPTED.regression.causes.map((one) => ({ ...one, ...cause })),
  },
});

describe("regressionsAt", () => {
  it.each([
    ["at the issue's version", step("14.7.0")],
    ["at a version between it and its baseline", step("14.7.0-rc.0")],
    ["at a version of a place that measured neither", step("14.7.0-rc.0"), UNMEASURED],
    ["that the issue's version could have caused", step("14.8.0", { candidates: ["14.7.0"] })],
  ])("finds the issue about a step %s", (_, one, place = PLACE) => {
    expect(regressionsAt(one, place, [ACCEPTED])).toEqual([ACCEPTED]);
  });

  it.each([
    ["before the baseline", step("14.6.0"), ACCEPTED],
    ["after the version", step("14.8.0"), ACCEPTED],
    ["to a faster level", step("14.7.0", { change: -0.06 }), ACCEPTED],
    ["of the peak memory", step("14.7.0", { quantity: "peak memory" }), ACCEPTED],
    ["of another workload", step("14.7.0"), other({ workload: "long" })],
    ["of figures from forks", step("14.7.0"), other({}, {}, { source: "fork" })],
    ["after an older version", step("14.7.0"), other({ version: "13.0.0" })],
  ])("finds no issue about a step %s", (_, one, listed) => {
    expect(regressionsAt(one, PLACE, [listed])).toEqual([]);
  });

  it("finds the issue about a timer that carries the step", () => {
    const timers = [{ name: "Transport", change: 0.3, low: 0.2, high: 0.4, part: 1 }];
    const listed = other({ quantity: { kind: "timer", timer: "Transport" } });
    expect(regressionsAt(step("14.7.0", { timers }), PLACE, [listed])).toEqual([listed]);
    expect(regressionsAt(step("14.7.0"), PLACE, [listed])).toEqual([]);
  });
});

describe("isAcceptedStep", () => {
  it("needs an accepted regression, and no open one", () => {
    const open = other({}, { state: "open", reason: null });
    expect(isAcceptedStep([ACCEPTED])).toBe(true);
    expect([[], [open], [ACCEPTED, open]].map(isAcceptedStep)).toEqual([false, false, false]);
  });
});

describe("withoutAcceptedFindings", () => {
  const wall = { quantity: "wall time", change: 0.06 };
  const timer = { quantity: "Transport", change: 0.3 };
  const memory = { quantity: "peak memory", change: 0.1 };
  const row = {
    ...summaryRow("14.7.0"),
    baseline: "14.6.0",
    platform: "genoa",
    change: 0.06,
    low: 0.05,
    high: 0.07,
    regressions: [wall, timer, memory],
  };
  const left = (listed: readonly ListedRegression[], change = {}) =>
    withoutAcceptedFindings({ ...row, ...change }, listed).regressions;

  it("omits what people accepted, with its smaller timers, on any platform", () => {
    expect(left([])).toEqual([wall, timer, memory]);
    expect(left([ACCEPTED])).toEqual([memory]);
    expect(left([ACCEPTED, other({ quantity: { kind: "memory", timer: null } })])).toEqual([]);
  });

  it("keeps what is open, of another version, or clearly larger", () => {
    const all = [wall, timer, memory];
    expect(left([other({}, { state: "open", reason: null })])).toEqual(all);
    expect(left([ACCEPTED], { candidate: "14.9.0", baseline: "14.8.0" })).toEqual(all);
    expect(left([ACCEPTED], { low: 0.5, high: 0.6 })).toEqual(all);
  });

  it("omits accepted failures and results", () => {
    const bad = { ...row, regressions: [], isFailed: true, hasUnexpectedResults: true };
    const listed = ["failure", "results"].map((kind) => other({ quantity: { kind, timer: null } }));
    expect(withoutAcceptedFindings(bad, [])).toMatchObject({
      isFailed: true,
      hasUnexpectedResults: true,
    });
    expect(withoutAcceptedFindings(bad, listed)).toMatchObject({
      isFailed: false,
      hasUnexpectedResults: false,
    });
  });
});
