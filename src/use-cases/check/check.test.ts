import { describe, expect, it } from "vitest";
import { FakeCaller, FakeEngine, FakeStore } from "../../../test/support/fakes.ts";
import { failedRecord, record, samplePlan } from "../../../test/support/samples.ts";
import type { MachineCheck } from "../../ports/machine-check.ts";
import { checkMachine } from "./check-machine.ts";
import { probeMiniature } from "./probe-miniature.ts";

describe("checkMachine", () => {
  const check: MachineCheck = {
    nodeVersion: "v24",
    compiler: async () => ({ version: "gcc 14", hasOpenmp: true }),
    machine: () => ({
      cpuModel: "Xeon",
      physicalCores: 4,
      logicalProcessors: 8,
      threadsPerCore: 2,
      memoryMiB: 8192,
      governor: "powersave",
      cpuLimit: 2,
      canPin: true,
    }),
    dockerVersion: async () => null,
    awsCredentials: () => "AWS_PROFILE set",
    measureSteadiness: async () => ({ seconds: [9, 1, 1.1, 0.9, 1.05], stealSeconds: 0.5 }),
  };

  it("judges each part, and says what to do", async () => {
    const findings = await checkMachine(check, { steadiness: true }, new FakeCaller());
    expect(findings.map(({ name, status }) => `${name}: ${status}`)).toEqual([
      "Node: good",
      "C compiler: good",
      "Processor: limited",
      "Threads per core: limited",
      "Pinning: good",
      "Frequency: limited",
      "Docker: missing",
      "AWS credentials: good",
      "Steadiness: limited",
    ]);
    expect(findings.every(({ status, advice }) => status === "good" || advice !== "")).toBe(true);
  });

  it("skips the measurement if it is not requested, or without a compiler", async () => {
    const none: MachineCheck = { ...check, compiler: async () => null };
    for (const [of, steadiness] of [
      [check, false],
      [none, true],
    ] as const) {
      const findings = await checkMachine(of, { steadiness }, new FakeCaller());
      expect(findings.map(({ name }) => name)).not.toContain("Steadiness");
    }
  });
});

describe("probeMiniature", () => {
  const plan = samplePlan();
  const machineWith = (store: FakeStore, engine: FakeEngine) => ({
    openEngine: () => engine,
    openScratchStore: async () => store,
  });

  it("measures the baseline three times and gives seconds for each simulated hour", async () => {
    const store = new FakeStore();
    const orders: string[] = [];
    const engine = new FakeEngine(store, (spec) => {
      orders.push(spec.block.order.join(""));
      return record(spec, () => 12);
    });
    const probe = await probeMiniature(plan, 4, machineWith(store, engine), new FakeCaller());
    expect(orders).toEqual(["AAA"]);
    expect(probe.secondsPerSimulatedHour).toBeCloseTo(3, 1);
  });

  it("throws UsageError if the miniature fails", async () => {
    const store = new FakeStore();
    const engine = new FakeEngine(store, (spec) => failedRecord(spec, "crash"));
    const run = probeMiniature(plan, 4, machineWith(store, engine), new FakeCaller());
    await expect(run).rejects.toThrow(/The miniature does not run here/);
  });
});
