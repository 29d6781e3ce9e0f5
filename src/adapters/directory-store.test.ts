import { spawnSync } from "node:child_process";
import { mkdirSync, mkdtempSync, readdirSync, writeFileSync } from "node:fs";
import { hostname, tmpdir } from "node:os";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { describeStore } from "../../test/contracts/store.ts";
import { FakeStore } from "../../test/fakes.ts";
import { InfrastructureError } from "../core/errors.ts";
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
