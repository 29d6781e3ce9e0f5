import { describe, expect, it } from "vitest";
import { eventKeys, planKeys, recordKeys } from "../../src/core/documents/store-layout.ts";
import { toJson } from "../../src/core/format/json.ts";
import {
  lastQualification,
  readQualification,
} from "../../src/use-cases/check/qualification-runs.ts";
import { FakeStore } from "../support/fakes.ts";
import { qualificationRecords } from "../support/synthetic-machine.ts";

async function storeWith(runs: readonly { run: string; blocks: number; isFinished: boolean }[]) {
  const store = new FakeStore();
  for (const [index, { run, blocks, isFinished }] of runs.entries()) {
    const { plan, records } = qualificationRecords({ trialSd: 0.004 }, { blocks, seed: index + 1 });
    await store.writeOnce(planKeys.of(run), toJson(plan));
    for (const record of records) {
      const startedAt = record.startedAt.replace(/^2023/, String(2023 + index));
      const kept = { ...record, startedAt };
      await store.writeOnce(recordKeys.of(run, record.spec.block.id), toJson(kept));
    }
    if (isFinished) await store.writeOnce(eventKeys.of(run, 1, "finished"), "{}");
  }
  return store;
}

const any = () => true;

describe("the qualification to resume", () => {
  it("is the interrupted one, before any finished one", async () => {
    const store = await storeWith([
      { run: "qualify-a-1", blocks: 3, isFinished: false },
      { run: "qualify-b-1", blocks: 4, isFinished: true },
    ]);
    const found = await lastQualification(store, "qualify", any);
    expect(found).toMatchObject({ run: "qualify-a-1", isFinished: false });
    // Its own plan, with the slow-downs that were calibrated then.
    expect(found?.plan.blocks).toHaveLength(12);
  });

  it("is the last one if all are finished", async () => {
    const store = await storeWith([
      { run: "qualify-b-1", blocks: 3, isFinished: true },
      { run: "qualify-a-1", blocks: 3, isFinished: true },
    ]);
    const found = await lastQualification(store, "qualify", any);
    expect(found).toMatchObject({ run: "qualify-a-1", isFinished: true });
  });

  it("is none if no earlier one has the same options", async () => {
    const store = await storeWith([{ run: "qualify-a-1", blocks: 3, isFinished: false }]);
    expect(await lastQualification(store, "qualify", () => false)).toBeNull();
    expect(await lastQualification(store, "qualify-10min", any)).toBeNull();
  });
});

it("reads from the logs which slow-downs were added", async () => {
  const store = await storeWith([{ run: "qualify-a-1", blocks: 3, isFinished: true }]);
  const found = await lastQualification(store, "qualify", any);
  if (!found) throw new Error("not found");
  const without = await readQualification(store, found);
  expect(without?.comparisons.map(({ injected }) => injected)).toEqual([0, null, null, null]);
  await store.writeOnce("logs/1", "WORK Transport             : 1000 face fluxes\n");
  // All sample trials have one log: every version did the same.
  const read = await readQualification(store, found);
  expect(read?.comparisons.map(({ injected }) => injected)).toEqual([0, 0, 0, 0]);
});
