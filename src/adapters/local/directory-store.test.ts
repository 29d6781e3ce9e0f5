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

  it("does not list what a dead process began to write, and takes it away", async () => {
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
    "takes it away where another process has got its number, and leaves it where the same lives",
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

  it.runIf(process.platform === "linux")("takes away what a zombie began", async () => {
    const top = directory();
    // Its parent never asks how it ended.
    const parent = spawn("sh", ["-c", "sleep 0 & echo $!; exec sleep 30"]);
    const pid = await new Promise<string>((resolvePid) =>
      parent.stdout.once("data", (data: Buffer) => resolvePid(data.toString().trim())),
    );
    await vi.waitUntil(() => / Z /.test(readFileSync(`/proc/${pid}/stat`, "utf8")));
    writeFileSync(join(top, `.writing-${hostname()}-${pid}-1-x`), "half");
    await new DirectoryStore(top).list("");
    expect(readdirSync(top)).toEqual([]);
    parent.kill();
  });

  it("stays inside its directory", () => {
    expect(() => new DirectoryStore(directory()).describe("../outside")).toThrow(RangeError);
  });

  it("says which key it could not write, and why", async () => {
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
