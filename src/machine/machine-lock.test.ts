import { connect } from "node:net";
import { userInfo } from "node:os";
import { expect, it, vi } from "vitest";
import { InterruptedError } from "../core/errors.ts";
import { describeHolder, type LockHolder, type LockOptions, MachineLock } from "./machine-lock.ts";

const name = `test-${process.pid}`;
const never = new AbortController().signal;
const acquire = (change: Partial<LockOptions> = {}) =>
  MachineLock.acquire({
    signal: never,
    purpose: "a test",
    onWait: () => expect.fail(),
    name,
    ...change,
  });

it("gives a name to one holder at a time, and to the next as soon as it is released", async () => {
  const order: string[] = [];
  const first = await acquire({ onWait: () => order.push("first waits") });
  const second = acquire({ onWait: () => order.push("second waits") }).then((lock) => {
    order.push("second holds it");
    return lock;
  });
  await expect.poll(() => order).toEqual(["second waits"]);
  order.push("first releases it");
  await first.release();
  await (await second).release();
  expect(order).toEqual(["second waits", "first releases it", "second holds it"]);
});

it("tells those who wait who holds it, and since when", async () => {
  const begin = Date.now();
  const holder = await acquire({ purpose: "run quickstart-1,\u001b[31m block b-01" });
  const seen: (LockHolder | null)[] = [];
  const waiting = acquire({ onWait: (found) => seen.push(found) });
  await expect.poll(() => seen).toHaveLength(1);
  const [found] = seen;
  expect(found).toMatchObject({ pid: process.pid, user: userInfo().username });
  expect(Date.parse(found?.since ?? "")).toBeGreaterThanOrEqual(begin);
  expect(describeHolder(found ?? null)).toMatch(
    /^run quickstart-1,\S* block b-01 \(process \d+, user \S+\), since \d{4}-\d\d-\d\d \d\d:\d\d UTC$/,
  );
  expect(describeHolder(found ?? null)).not.toContain("\u001b");
  await holder.release();
  await (await waiting).release();
});

it.runIf(process.platform === "linux")("outlives a client that writes to it", async () => {
  const holder = await acquire();
  const client = connect(`\0gcbench-${name}`);
  await new Promise((resolve) => client.once("data", resolve));
  client.write("x".repeat(10_000));
  client.destroy();
  await holder.release();
});

it("gives different names to two holders", async () => {
  const one = await acquire();
  const other = await acquire({ name: `${name}-other` });
  await Promise.all([one.release(), other.release()]);
});

it.runIf(process.platform === "linux")(
  "gives measurements another lock if GCBENCH_LOCK names one",
  async () => {
    vi.stubEnv("GCBENCH_LOCK", `${name}-one`);
    const one = await acquire({ name: "measurement" });
    vi.stubEnv("GCBENCH_LOCK", `${name}-two`);
    const two = await acquire({ name: "measurement" });
    vi.unstubAllEnvs();
    await Promise.all([one.release(), two.release()]);
  },
);

it("throws InterruptedError when it is interrupted while it waits", async () => {
  const holder = await acquire();
  const controller = new AbortController();
  const waiting = acquire({ signal: controller.signal, onWait: () => controller.abort() });
  await expect(waiting).rejects.toThrow(InterruptedError);
  await holder.release();
});
