import { spawn, spawnSync } from "node:child_process";
import {
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  utimesSync,
  writeFileSync,
} from "node:fs";
import { hostname, tmpdir } from "node:os";
import { basename, join } from "node:path";
import { describe, expect, it, vi } from "vitest";
import { describeStore } from "../../../test/support/contracts/store.ts";
import { FakeStore } from "../../../test/support/fakes.ts";
import { InfrastructureError } from "../../core/errors.ts";
import { DirectoryStore } from "./directory-store.ts";

const directory = () => mkdtempSync(join(tmpdir(), "gcbench-store-"));

describe("DirectoryStore", () => {
  describeStore(async () => new DirectoryStore(directory()));

  it("does not list partial files of a dead process, and deletes them", async () => {
    const top = directory();
    const dead = spawnSync(process.execPath, ["--version"]).pid;
    mkdirSync(join(top, "runs"));
    const remains = join(top, "runs", `.writing-${hostname()}-${dead}-1-x`);
    writeFileSync(remains, "half");
    writeFileSync(join(top, "runs", `.writing-elsewhere-${dead}-1-x`), "another machine's");
    const store = new DirectoryStore(top);
    expect(await store.list("runs/")).toEqual([]);
    expect(readdirSync(join(top, "runs"))).toEqual([`.writing-elsewhere-${dead}-1-x`]);
    writeFileSync(remains, "half");
    await store.writeOnce("runs/y", "whole");
    expect(readdirSync(join(top, "runs")).sort()).toEqual([`.writing-elsewhere-${dead}-1-x`, "y"]);
  });

  it.runIf(process.platform === "linux")(
    "deletes a partial file if another process has its writer's number, but not while the writer lives",
    async () => {
      const top = directory();
      const written = ["old", "new"].map((name) => {
        const path = join(top, `.writing-${hostname()}-${process.pid}-1-${name}`);
        writeFileSync(path, "half");
        return path;
      });
      const dayAgo = Date.now() / 1000 - 86_400;
      utimesSync(written[0] ?? "", dayAgo, dayAgo);
      expect(await new DirectoryStore(top).list("")).toEqual([]);
      expect(readdirSync(top)).toEqual([basename(written[1] ?? "")]);
    },
  );

  it.runIf(process.platform === "linux")("deletes partial files of a zombie process", async () => {
    const top = directory();
    // Its parent never reads its exit status: it ends only when the parent is no shell any more.
    const child = "until grep -q sleep /proc/$PPID/comm; do sleep 0.01; done";
    const parent = spawn("sh", ["-c", `sh -c '${child}' & echo $!; exec sleep 30`]);
    const pid = await new Promise<string>((resolvePid) =>
      parent.stdout.once("data", (data: Buffer) => resolvePid(data.toString().trim())),
    );
    // vi.waitUntil gives up after a second unless told otherwise, which a busy machine can take.
    await vi.waitUntil(() => / Z /.test(readFileSync(`/proc/${pid}/stat`, "utf8")), {
      timeout: 60_000,
    });
    writeFileSync(join(top, `.writing-${hostname()}-${pid}-1-x`), "half");
    await new DirectoryStore(top).list("");
    expect(readdirSync(top)).toEqual([]);
    parent.kill();
  });

  it("rejects keys outside its directory", () => {
    expect(() => new DirectoryStore(directory()).describe("../outside")).toThrow(RangeError);
  });

  it("names the key and the reason of a failed write", async () => {
    const top = directory();
    writeFileSync(join(top, "runs"), "a file where a directory should be");
    const writing = new DirectoryStore(top).writeOnce("runs/a", "x");
    await expect(writing).rejects.toThrow(InfrastructureError);
    await expect(writing).rejects.toThrow("Cannot write runs/a");
  });
});

describe("FakeStore", () => {
  describeStore(async () => new FakeStore());
});
