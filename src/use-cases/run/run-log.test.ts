import { describe, expect, it } from "vitest";
import { FakeCaller, FakeStore } from "../../../test/support/fakes.ts";
import { runEventSchema } from "../../core/documents/run-event.ts";
import { eventKeys } from "../../core/documents/store-layout.ts";
import { UsageError } from "../../core/errors.ts";
import { RunLog } from "./run-log.ts";

const RUN = "sample-0123abcd-1";

function setUp() {
  const store = new FakeStore();
  const reads: string[] = [];
  const read = store.read.bind(store);
  store.read = (key) => {
    reads.push(key);
    return read(key);
  };
  return { store, reads, newLog: () => new RunLog(store, RUN, new FakeCaller()) };
}
const gaveUp = (block: string) => ({ kind: "gave-up", block, reason: "lost" }) as const;

describe("RunLog", () => {
  it("numbers events and says when and by whom", async () => {
    const { store, newLog } = setUp();
    await newLog().append(() => gaveUp("a"));
    await newLog().append(() => ({ kind: "finished" }));
    expect([...store.contents.keys()]).toEqual([
      eventKeys.of(RUN, 1, "gave-up"),
      eventKeys.of(RUN, 2, "finished"),
    ]);
    expect(await newLog().events()).toMatchObject([
      { number: 1, kind: "gave-up", at: "1970-01-01T00:00:00.000Z", by: "tester@laptop" },
      { number: 2, kind: "finished" },
    ]);
  });

  it("keeps the order of numbers from 10 on", async () => {
    const { newLog } = setUp();
    const log = newLog();
    for (let number = 1; number <= 12; number++) await log.append(() => gaveUp(String(number)));
    const blocks = (await newLog().events()).map((event) => "block" in event && event.block);
    expect(blocks).toEqual(Array.from({ length: 12 }, (_, index) => String(index + 1)));
  });

  it("reads each event once", async () => {
    const { reads, newLog } = setUp();
    await newLog().append(() => gaveUp("a"));
    const log = newLog();
    await log.events();
    await newLog().append(() => gaveUp("b"));
    reads.length = 0;
    await log.events();
    await log.events();
    expect(reads).toEqual([eventKeys.of(RUN, 2, "gave-up")]);
  });

  it("decides again if another client writes first", async () => {
    const { newLog } = setUp();
    const decisions = await Promise.all(
      [1, 2, 3].map(() =>
        newLog().append(({ isCancelled }) =>
          isCancelled ? null : { kind: "cancelled", reason: "a person" },
        ),
      ),
    );
    expect(decisions.filter((event) => event !== null)).toHaveLength(1);
    expect(await newLog().events()).toHaveLength(1);
  });

  it("refuses a damaged event, and names its key", async () => {
    const { store, newLog } = setUp();
    const key = eventKeys.of(RUN, 1, "cancelled");
    await store.writeOnce(key, "{}");
    const reading = newLog().events();
    await expect(reading).rejects.toThrow(UsageError);
    await expect(reading).rejects.toThrow(key);
  });

  it("writes events that fit their schema", async () => {
    const { store, newLog } = setUp();
    await newLog().append(() => ({ kind: "delivered", requests: [1], records: 2 }));
    const [content] = store.contents.values();
    const written = JSON.parse(new TextDecoder().decode(content));
    expect(runEventSchema.safeParse(written).success).toBe(true);
  });
});
