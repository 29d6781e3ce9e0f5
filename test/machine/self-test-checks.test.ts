import { copyFileSync, mkdirSync, mkdtempSync, readdirSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { expect, it } from "vitest";
import { InfrastructureError, InterruptedError, UsageError } from "../../src/core/errors.ts";
import {
  describeSelfTest,
  requirePassed,
  runSelfTest,
  type SelfTestOptions,
} from "../../src/harness/self-test.ts";
import { buildHelpers } from "../../src/machine/build-helpers.ts";
import { WrongArchitectureError } from "../../src/machine/emulation.ts";
import { hostArchitecture } from "../../src/machine/machine.ts";
import { elfHeader } from "../support/elf-samples.ts";

const OTHER = hostArchitecture() === "arm64" ? "amd64" : "arm64";

/** Directory of an image with one version. @returns the directory of its helper programs, and the version's tree */
async function makeImage(): Promise<{ bin: string; tree: string }> {
  const top = mkdtempSync(join(tmpdir(), "gcbench-self-test-"));
  const bin = join(top, "bin");
  await buildHelpers(bin);
  const tree = join(top, "versions", "next");
  mkdirSync(join(tree, "bin", "any"), { recursive: true });
  copyFileSync("/bin/true", join(tree, "bin", "any", "gcclassic"));
  return { bin, tree };
}

function write(path: string, content: string | Uint8Array): string {
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, content, { mode: 0o755 });
  return path;
}

const test = (prebuilt: string | undefined, change: Partial<SelfTestOptions> = {}) =>
  runSelfTest({
    work: mkdtempSync(join(tmpdir(), "gcbench-self-test-work-")),
    prebuilt,
    data: undefined,
    allowsEmulation: false,
    signal: new AbortController().signal,
    ...change,
  });
const failed = ({ checks }: Awaited<ReturnType<typeof test>>) => checks.filter(({ ok }) => !ok);

it("runSelfTest passes on a suitable machine and leaves no files", async () => {
  const { bin, tree } = await makeImage();
  write(
    join(tree, "self-test", "run"),
    "#!/bin/sh\necho $OMP_STACKSIZE\necho 'as its reference'\n",
  );
  const work = mkdtempSync(join(tmpdir(), "gcbench-self-test-work-"));
  const data = join(work, "data");
  const result = await test(bin, { work, data });
  expect(failed(result)).toEqual([]);
  expect(result.ok).toBe(true);
  expect(result.checks.map(({ name }) => name)).toEqual([
    ...["architecture", "executables", "scratch", "launcher", "stack", "OpenMP", "version next"],
    ...["data", "disk"],
  ]);
  expect(result.checks.find(({ name }) => name === "version next")?.detail).toBe(
    "as its reference",
  );
  requirePassed(result);
  expect(describeSelfTest(result)).toMatch(
    /^ok {6}architecture .*\n(.+\n)+Self-test passed: 9 checks/,
  );
  expect(readdirSync(work)).toEqual(["data"]);
  expect(readdirSync(data)).toEqual([]);
});

it("runSelfTest fails for an image with a file for another architecture", async () => {
  const { bin, tree } = await makeImage();
  const path = write(join(tree, "lib", "libnetcdf.so.19"), elfHeader(OTHER));
  const result = await test(bin);
  expect(failed(result)).toEqual([
    expect.objectContaining({
      name: "executables",
      detail: `${path} is built for ${OTHER}, but this machine is ${hostArchitecture()}`,
    }),
  ]);
  // No further check runs.
  expect(result.checks).toHaveLength(2);
  expect(() => requirePassed(result)).toThrow(WrongArchitectureError);
  expect(() => requirePassed(result)).toThrow(`no trial was run. executables: ${path}`);
});

it("runSelfTest checks programs, not data", async () => {
  const { bin, tree } = await makeImage();
  write(join(tree, "run-directories", "w", "some.bin"), elfHeader(OTHER));
  expect(failed(await test(bin))).toEqual([]);
});

it("runSelfTest fails with the last line of a version's own test", async () => {
  const { bin, tree } = await makeImage();
  const script = "echo one\necho 'J-values differ from the reference' >&2\nexit 3\n";
  write(join(tree, "self-test", "run"), `#!/bin/sh\n${script}`);
  const result = await test(bin);
  expect(failed(result)).toEqual([
    expect.objectContaining({
      name: "version next",
      detail: "ended with exit code 3; last line: J-values differ from the reference",
    }),
  ]);
  expect(() => requirePassed(result)).toThrow(UsageError);
  expect(describeSelfTest(result)).toContain("FAILED  version next");
});

it.each([
  {
    what: "threads that do not start",
    script: `echo '{"softKiB":null,"hardKiB":null}'\necho 'libgomp: Thread creation failed' >&2\nexit 1`,
    name: "OpenMP",
    detail: "do not start (exit code 1: libgomp: Thread creation failed)",
  },
  {
    what: "fewer threads than requested",
    script: `echo '{"softKiB":null,"hardKiB":null}'\necho '{"openmp":true,"threads":0}'`,
    name: "OpenMP",
    detail: /^0 of \d+ threads started$/,
  },
  {
    what: "an image without OpenMP",
    script: `echo '{"softKiB":null,"hardKiB":null}'\necho '{"openmp":false,"threads":1}'`,
    name: "OpenMP",
    detail: "compiled without OpenMP",
  },
  {
    what: "a stack too small",
    script: `echo '{"softKiB":8192,"hardKiB":8192}'\necho '{"openmp":true,"threads":THREADS}'`,
    name: "stack",
    detail: "soft limit 8 MiB, hard limit 8 MiB, but the model needs 500 MiB",
  },
  {
    what: "a stack smaller than its limit",
    script: `echo '{"softKiB":null,"hardKiB":null}'\nkill -SEGV $$`,
    name: "stack",
    detail: "but openmp-check ended 400 MiB deep in a stack (signal 11)",
  },
])("runSelfTest reports $what", async ({ script, name, detail }) => {
  const { bin } = await makeImage();
  const helper = readdirSync(bin).find((entry) => entry.startsWith("openmp-check-")) ?? "";
  // A script in place of the helper prints the output of other machines.
  write(join(bin, helper), `#!/bin/sh\n${script.replace("THREADS", "$OMP_NUM_THREADS")}\n`);
  const result = await test(bin);
  const found = failed(result).find((check) => check.name === name);
  expect(found?.detail).toEqual(
    typeof detail === "string" ? expect.stringContaining(detail) : expect.stringMatching(detail),
  );
  expect(found?.advice).toMatch(/\.$/);
  expect(() => requirePassed(result)).toThrow(UsageError);
});

it("runSelfTest fails for a data directory that is not writable, as this machine's problem", async () => {
  const { bin } = await makeImage();
  const data = write(join(mkdtempSync(join(tmpdir(), "gcbench-data-")), "file"), "");
  const result = await test(bin, { data });
  expect(failed(result)).toEqual([
    expect.objectContaining({ name: "data", detail: expect.stringContaining(data) }),
  ]);
  expect(failed(result)[0]?.advice).toContain("GCBENCH_DATA");
  expect(() => requirePassed(result)).toThrow(InfrastructureError);
});

it("runSelfTest fails for an image built with another version of the harness", async () => {
  const { bin } = await makeImage();
  const other = join(dirname(bin), "other");
  mkdirSync(other);
  expect(failed(await test(other))[0]).toMatchObject({
    name: "launcher",
    detail: expect.stringContaining("Rebuild the image"),
  });
});

it("runSelfTest throws InterruptedError when the signal fires", async () => {
  const { bin } = await makeImage();
  await expect(test(bin, { signal: AbortSignal.abort() })).rejects.toThrow(InterruptedError);
});
