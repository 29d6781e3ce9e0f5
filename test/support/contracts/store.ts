import { expect, it } from "vitest";
import type { Store } from "../../../src/ports/store.ts";

const text = (bytes: Uint8Array | null) => bytes && new TextDecoder().decode(bytes);

/** What every store must do. */
export function describeStore(make: () => Promise<Store>): void {
  it("returns written content, and null for a missing key", async () => {
    const store = await make();
    expect(await store.writeOnce("runs/a/plan.json", "héllo")).toBe(true);
    expect(text(await store.read("runs/a/plan.json"))).toBe("héllo");
    expect(await store.read("runs/a/none.json")).toBeNull();
  });

  it("writes a key once and keeps its content", async () => {
    const store = await make();
    await store.writeOnce("runs/a/x", "first");
    expect(await store.writeOnce("runs/a/x", "second")).toBe(false);
    expect(text(await store.read("runs/a/x"))).toBe("first");
  });

  it("keeps the whole content of one of many concurrent writers", async () => {
    const store = await make();
    const contents = Array.from({ length: 20 }, (_, index) => String(index).repeat(100_000));
    const wins = await Promise.all(contents.map((content) => store.writeOnce("runs/a/x", content)));
    expect(wins.filter(Boolean)).toHaveLength(1);
    expect(contents).toContain(text(await store.read("runs/a/x")));
  });

  it("lists keys by prefix, sorted, also when the prefix ends within a name", async () => {
    const store = await make();
    for (const key of ["runs/b/2", "runs/a/1", "runs/ab/1", "other"])
      await store.writeOnce(key, "");
    expect(await store.list("runs/a")).toEqual(["runs/a/1", "runs/ab/1"]);
    expect(await store.list("runs/")).toEqual(["runs/a/1", "runs/ab/1", "runs/b/2"]);
    expect(await store.list("nothing/")).toEqual([]);
  });
}
