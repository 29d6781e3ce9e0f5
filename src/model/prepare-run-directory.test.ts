import { chmodSync, mkdirSync, mkdtempSync, readFileSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, it } from "vitest";
import { copyRunDirectory } from "./prepare-run-directory.ts";

it("copyRunDirectory changes the end date in a writable copy of a read-only original", async () => {
  const source = mkdtempSync(join(tmpdir(), "gcbench-source-"));
  const target = mkdtempSync(join(tmpdir(), "gcbench-target-"));
  const config = join(source, "geoschem_config.yml");
  writeFileSync(
    config,
    "  start_date: [20190101, 000000]\n  end_date: [20190201, 000000]\n  use_gcclassic_timers: false\n",
  );
  chmodSync(config, 0o444);
  mkdirSync(join(source, "Restarts"));
  await copyRunDirectory(source, target, 3);
  const copy = join(target, "geoschem_config.yml");
  expect(readFileSync(copy, "utf8")).toContain("[20190101, 030000]");
  writeFileSync(copy, "replaced");
  expect(readFileSync(config, "utf8")).toContain("[20190201, 000000]");
});
