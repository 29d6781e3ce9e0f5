import { execFileSync } from "node:child_process";
import { mkdirSync, mkdtempSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { readTrees } from "../../src/adapters/images/image-facts.ts";
import { suiteInputs } from "../../src/adapters/images/suite-build.ts";
import { INPUTS_LABEL } from "../../src/adapters/images/suite-image.ts";
import { IMAGE_VERSIONS_LABEL } from "../../src/core/documents/version.ts";
import { cpuTargets, type LoadedSuite } from "../../src/core/planning/loaded-suite.ts";
import { hostArchitecture } from "../../src/machine/machine.ts";
import { suiteTagOf } from "../../src/wiring/suite-tag.ts";
import type { AwsEmulator } from "./aws-emulator/emulator.ts";

const ROOT = resolve(import.meta.dirname, "../..");

/**
 * Puts the image that `gcbench build --push` would push into the emulator's registry: the miniatures of a suite, compiled on this
 * machine, run as processes.
 *
 * @param source the miniature of versions that name none
 * @returns digest
 */
export async function pushSuiteProcess(
  emulator: Pick<AwsEmulator, "putImage">,
  { loaded, source }: { readonly loaded: LoadedSuite; readonly source: string },
): Promise<string> {
  const architecture = hostArchitecture();
  const targets = cpuTargets(loaded, architecture);
  const directory = mkdtempSync(join(tmpdir(), "gcbench-trees-"));
  const contents = (...args: readonly string[]) =>
    execFileSync(process.execPath, [join(ROOT, "dist/image-contents.js"), ...args], {
      stdio: "pipe",
    });
  const trees = join(directory, "versions");
  mkdirSync(trees);
  contents("miniature", JSON.stringify(loaded.versions), source, trees);
  contents("launcher", join(directory, "bin"));
  const labels = {
    [INPUTS_LABEL]: await suiteInputs({ loaded, root: ROOT, architecture, targets }),
    [IMAGE_VERSIONS_LABEL]: JSON.stringify(await readTrees(trees, trees)),
  };
  const start = `shift; exec "${process.execPath}" "${join(ROOT, "dist/harness.js")}" "$@"`;
  const { digest } = await emulator.putImage({
    repository: "gcbench",
    tag: `${await suiteTagOf(loaded, architecture)}-${architecture}`,
    config: { architecture, os: "linux", config: { Labels: labels } },
    process: {
      entrypoint: ["/bin/sh", "-c", start, "sh"],
      environment: { GCBENCH_BUILD: join(directory, "bin") },
    },
  });
  return digest;
}
