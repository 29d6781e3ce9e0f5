import { mkdtempSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, it } from "vitest";
import { loadSuite } from "../catalogue/yaml-catalogue.ts";
import { pinSuite } from "./local-pinner.ts";

it("pinSuite rejects a suite for AWS before it pins versions", async () => {
  const top = mkdtempSync(join(tmpdir(), "gcbench-pinner-"));
  const entry =
    "{ name: graviton3, architecture: arm64, processor: AWS Graviton3, instanceType: c7g.4xlarge }";
  writeFileSync(join(top, "platforms.yml"), `platforms:\n  - ${entry}\n`);
  const lines = [
    "name: s",
    "workloads: [{ name: w, kind: command, command: ['{executable}'] }]",
    "versions: [{ name: v, executable: not-there }]",
    "platforms: [graviton3]",
  ];
  writeFileSync(join(top, "s.yml"), lines.join("\n"));
  const loaded = await loadSuite(join(top, "s.yml"));
  const pinning = pinSuite(loaded, {
    buildDirectory: top,
    miniatureSource: "not needed",
    onCompile: () => {},
  });
  await expect(pinning).rejects.toThrow(/Platform graviton3 is on AWS/);
  await expect(pinning).rejects.toThrow(/gcbench run SUITE --engine batch/);
  await expect(pinning).rejects.toThrow(/gcbench estimate SUITE/);
});
