import { mkdtempSync, writeFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { CreateRepositoryCommand, ECRClient } from "@aws-sdk/client-ecr";
import { hostArchitecture } from "../../src/machine/machine.ts";
import type { AwsEmulator } from "./aws-emulator/emulator.ts";

const ENTRY = resolve(import.meta.dirname, "../../container/runtime/bin/entry.sh");

/** The harness's bundle of this checkout. */
export const HARNESS = resolve(import.meta.dirname, "../../dist/harness.js");

/** An image with the harness, which the emulator runs as a process. @param top folder for its files */
export async function pushHarnessImage(emulator: AwsEmulator, top: string): Promise<string> {
  const bin = mkdtempSync(join(top, "bin-"));
  const script = `#!/bin/sh\nexec ${process.execPath} ${HARNESS} "$@"\n`;
  writeFileSync(join(bin, "gcbench-harness"), script, { mode: 0o755 });
  const ecr = new ECRClient(emulator.client);
  await ecr.send(new CreateRepositoryCommand({ repositoryName: "harness" }));
  const { uri } = await emulator.putImage({
    repository: "harness",
    tag: "test",
    config: { architecture: hostArchitecture(), os: "linux", config: { Entrypoint: [ENTRY] } },
    process: {
      entrypoint: [ENTRY],
      environment: { PATH: `${bin}:${process.env["PATH"]}`, GCBENCH_WORK: join(top, "work") },
    },
  });
  return uri;
}
