import { beforeEach, describe, expect, it, vi } from "vitest";
import { InterruptedError } from "../../core/errors.ts";
import type { ProgressView } from "../../ports/caller.ts";
import { TerminalCaller } from "./terminal-caller.ts";

const view = (change: Partial<ProgressView> = {}): ProgressView => ({
  title: "run-1",
  done: 1,
  total: 3,
  maxTotal: 3,
  fraction: 0.4,
  remainingSeconds: 130,
  lines: ["short on local-2t, block 2: trial 1 of 4 (base), 7 s, at 2019-01-01 00:10"],
  ...change,
});

describe("TerminalHost without a terminal", () => {
  let written: string[];
  beforeEach(() => {
    written = [];
    vi.spyOn(process.stderr, "write").mockImplementation((text) => {
      written.push(String(text));
      return true;
    });
  });
  const make = (stop = new AbortController()) =>
    TerminalCaller.open({ signal: stop.signal, interactive: false });
  const colours = new RegExp(`${String.fromCharCode(0x1b)}\\[\\d+m`, "g");
  const text = () => written.join("").replace(colours, "");

  it("prints one line when a block starts, and none while it continues", async () => {
    const caller = await make();
    caller.progress(view());
    caller.progress(view({ lines: [view().lines[0]?.replace("7 s", "8 s") ?? ""] }));
    caller.progress(view({ lines: ["short on local-2t, block 3: trial 1 of 4 (next), 0 s"] }));
    caller.progress(null);
    expect(text()).toBe(
      "[1/3 blocks, 2 min left] short on local-2t, block 2: trial 1 of 4 (base)\n" +
        "[1/3 blocks, 2 min left] short on local-2t, block 3: trial 1 of 4 (next)\n",
    );
  });

  it("prints nothing for an empty view, and reports an unknown remaining time", async () => {
    const caller = await make();
    caller.progress(view({ lines: [] }));
    caller.progress(view({ remainingSeconds: null }));
    expect(text()).toMatch(/^\[1\/3 blocks, remaining time unknown\] short.*\n$/);
  });

  it("removes control characters from quoted logs", async () => {
    (await make()).warn("output \u001b[2J\u001b]0;owned\u0007no\nand ended\u0000");
    expect(text()).toBe("warning: output no\nand ended\n");
  });

  it("does not move the cursor", async () => {
    const caller = await make();
    caller.info("begun");
    caller.progress(view());
    caller.warn("odd");
    expect(text()).toMatch(/^begun\n\[.*\nwarning: odd\n$/);
    expect(text()).not.toMatch(/[^\P{Cc}\n]/u);
  });

  it("SYSTEM_CLOCK.sleep rejects when the signal fires, before or during the sleep", async () => {
    const stop = new AbortController();
    const caller = await make(stop);
    const sleeping = caller.clock.sleep(1000, caller.signal);
    stop.abort();
    await expect(sleeping).rejects.toThrow(InterruptedError);
    await expect(caller.clock.sleep(1000, caller.signal)).rejects.toThrow(InterruptedError);
  });
});
