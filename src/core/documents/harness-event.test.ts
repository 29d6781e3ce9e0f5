import { expect, it } from "vitest";
import { describeHarnessEvent, type HarnessEvent, parseHarnessEvent } from "./harness-event.ts";

const trial = { position: 2, trials: 4 };
const progress = {
  event: "progress" as const,
  ...trial,
  trialSeconds: 12.34,
  trialFraction: 0.631,
  simulatedDate: "2019-07-01 05:20",
  trialsDoneSeconds: [20.1],
};
const begin = {
  event: "begin" as const,
  run: "r-1",
  block: "b__01",
  host: "i-1",
  instance: "c7g.4xlarge, us-west-2a, spot",
  session: 1,
  earlierTrials: 0,
};

it.each<[HarnessEvent, string]>([
  [begin, "Block b__01 of run r-1 on i-1 (c7g.4xlarge, us-west-2a, spot)"],
  [
    { ...begin, instance: null, session: 2, earlierTrials: 3 },
    "Block b__01 of run r-1 on i-1, session 2, 3 trials from earlier sessions",
  ],
  [progress, "Trial 2 of 4, 63 %, model date 2019-07-01 05:20, 12.3 s"],
  [
    { ...progress, trialSeconds: 0.004, trialFraction: null, simulatedDate: null },
    "Trial 2 of 4, starting",
  ],
  [{ ...progress, position: 0, trialFraction: null, simulatedDate: null }, "Warm-up, 12.3 s"],
  [
    { event: "trial", ...trial, version: "14.4.0", wallSeconds: 20.1, failure: null },
    "Trial 2 of 4 (14.4.0) took 20.1 s",
  ],
  [
    { event: "trial", ...trial, version: "14.4.0", wallSeconds: 1, failure: "crash: SIGSEGV" },
    "Trial 2 of 4 (14.4.0) failed after 1.00 s: crash: SIGSEGV",
  ],
  [{ event: "end", record: "s3://b/record.json" }, "Done: s3://b/record.json"],
  [
    { event: "staging", doneBytes: 1_234_000_000, totalBytes: 3_400_000_000 },
    "Staging inputs 1.2 of 3.4 GB",
  ],
  [
    { event: "error", kind: "usage", class: "wrong-architecture", message: "No." },
    "Failed (wrong-architecture): No.",
  ],
])("describes %j and parses it back", (event, line) => {
  expect(describeHarnessEvent(event)).toBe(line);
  expect(parseHarnessEvent(JSON.stringify(event))).toEqual(event);
});

it("returns null for lines that are no events", () => {
  for (const line of ["", "hello", "{}", '{"event":"other"}', "[1]"])
    expect(parseHarnessEvent(line)).toBeNull();
});
