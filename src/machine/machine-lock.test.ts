import { expect, it } from "vitest";
import { InterruptedError } from "../core/errors.ts";
import { MachineLock } from "./machine-lock.ts";

const name = `test-${process.pid}`;
const never = new AbortController().signal;

it("gives a name to one holder at a time, and to the next as soon as it is released", async () => {
  const order: string[] = [];
  const first = await MachineLock.acquire(never, () => order.push("first waits"), name);
  const second = MachineLock.acquire(never, () => order.push("second waits"), name).then((lock) => {
    order.push("second holds it");
    return lock;
  });
  await expect.poll(() => order).toEqual(["second waits"]);
  order.push("first releases it");
  await first.release();
  await (await second).release();
  expect(order).toEqual(["second waits", "first releases it", "second holds it"]);
});

it("gives different names to two holders", async () => {
  const one = await MachineLock.acquire(never, expect.fail, name);
  const other = await MachineLock.acquire(never, expect.fail, `${name}-other`);
  await Promise.all([one.release(), other.release()]);
});

it("throws InterruptedError when it is interrupted while it waits", async () => {
  const holder = await MachineLock.acquire(never, expect.fail, name);
  const controller = new AbortController();
  const waiting = MachineLock.acquire(controller.signal, () => controller.abort(), name);
  await expect(waiting).rejects.toThrow(InterruptedError);
  await holder.release();
});
