import { spawn } from "node:child_process";
import {
  chmodSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { createInterface } from "node:readline";
import { afterAll, afterEach, beforeAll, describe, expect, it } from "vitest";
import { type HarnessEvent, parseHarnessEvent } from "../../src/core/documents/harness-event.ts";
import { inputSetBytes } from "../../src/core/documents/inputs.ts";
import { blockSpec, type Plan } from "../../src/core/documents/plan.ts";
import { recordSchema } from "../../src/core/documents/record.ts";
import { recordKeys, specKeys } from "../../src/core/documents/store-layout.ts";
import { workloadSchema } from "../../src/core/documents/workload.ts";
import { toJson } from "../../src/core/format/json.ts";
import { fileDigest } from "../../src/model/file-digest.ts";
import type { Store } from "../../src/ports/store.ts";
import { storeInputSets } from "../../src/use-cases/plan/pin-inputs.ts";
import { openStore } from "../../src/wiring/open-store.ts";
import { bytesOf, CACHE_BUCKET, EmulatorInputs, REGION } from "../support/emulator-inputs.ts";
import { deniedTo } from "../support/role-rights.ts";
import { pinnedVersion, samplePlan } from "../support/samples.ts";
import { CAN_MOUNT, mountSmallDisk, NEEDS_MOUNT } from "../support/small-disk.ts";

/** A whole block by the bundled harness: inputs that S3 has, a model that reads them, a record that says what it took. */
const HARNESS = resolve(import.meta.dirname, "../../dist/harness.js");
const MIB = 2 ** 20;
const top = mkdtempSync(join(tmpdir(), "gcbench-block-inputs-"));
const RESTART = "GEOSCHEM_RESTARTS/GC_14.7.0/restart.nc4";
const MET = Array.from({ length: 40 }, (_, day) => `GEOS_4x5/MERRA2/2019/07/met.${day}.nc4`);
const LARGE = "HEMCO/CEDS/large.nc";
/** Fails where its inputs are not as they should be, and else ends as the model does. */
const MODEL = `#!/bin/sh
data=$(sed -n 's/^root_data_dir: //p' geoschem_config.yml)
echo "*************   S T A R T I N G   G E O S - C H E M   *************"
[ "$(wc -c < Restarts/GEOSChem.Restart.20190701_0000z.nc4)" -eq 300000 ] || exit 21
[ "$(wc -c < "$data/${LARGE}")" -eq ${70 * MIB} ] || exit 22
for day in 0 39; do [ -s "$data/GEOS_4x5/MERRA2/2019/07/met.$day.nc4" ] || exit 23; done
echo "---> DATE: 2019/07/01  UTC: 00:00"
echo "---> DATE: 2019/07/01  UTC: 01:00"
echo "Creating file for Restart; reference date"
echo "   with filename = Restarts/GEOSChem.Restart.20190701_0100z.nc4"
echo done > Restarts/GEOSChem.Restart.20190701_0100z.nc4
echo "**************   E N D   O F   G E O S -- C H E M   **************"
`;

let inputs: EmulatorInputs;
let store: Store;
let blocks: Plan["blocks"] = [];
let plan: Plan;
let bytes = 0;

beforeAll(async () => {
  inputs = await EmulatorInputs.start();
  store = await openStore(`s3://${CACHE_BUCKET}`, { region: REGION });
  await inputs.put(RESTART, bytesOf("restart", 300_000));
  for (const path of MET) await inputs.put(path, bytesOf(path, MIB));
  await inputs.putInParts(LARGE, bytesOf("large", 70 * MIB));
  const { set, digest } = await inputs.pin({
    required: [...MET, LARGE],
    links: { "Restarts/GEOSChem.Restart.20190701_0000z.nc4": RESTART },
  });
  bytes = inputSetBytes(set);
  plan = await makePlan(digest);
  blocks = plan.blocks;
  await storeInputSets(store, "run-1", [set]);
  for (const block of blocks)
    await store.writeOnce(specKeys.of("run-1", block.id), toJson(blockSpec(plan, "run-1", block)));
});
afterAll(async () => {
  await inputs.stop();
  rmSync(top, { recursive: true });
});
afterEach(() => {
  inputs.proxy.decide = () => null;
});

async function makePlan(digest: string): Promise<Plan> {
  const executable = join(top, "gcclassic");
  writeFileSync(executable, MODEL);
  chmodSync(executable, 0o755);
  const runDirectory = join(top, "run-directory");
  mkdirSync(runDirectory);
  const config = `simulation:\n  start_date: [20190701, 000000]\n  end_date: [20190701, 010000]\nroot_data_dir: ${join(top, "data")}\n`;
  writeFileSync(join(runDirectory, "geoschem_config.yml"), config);
  const workload = workloadSchema.parse({ name: "w", kind: "geos-chem-classic" });
  const change = {
    executable: {
      path: executable,
      sha256: await fileDigest(executable),
      architecture: null,
      needs: [],
    },
    runDirectory,
    image: `registry/gcbench@sha256:${"0".repeat(64)}`,
  };
  return samplePlan({
    workloads: [{ workload, digest, inputs: digest }],
    versions: [pinnedVersion("base", change)],
    suite: { layout: { maxBlocks: 4, warmUp: false } },
  });
}

interface ProcessResult {
  readonly events: readonly HarnessEvent[];
  readonly errors: string;
}

/** @param killAt ends it by SIGKILL when it asks for so many objects of the source */
async function harness(
  index: number,
  data = join(top, "data"),
  killAt = 0,
): Promise<ProcessResult> {
  const { id } = blocks[index] ?? { id: "" };
  const where = ["--store", `s3://${CACHE_BUCKET}`, "--run", "run-1", "--block", id];
  const child = spawn(process.execPath, [HARNESS, ...where, "--work", join(top, "work")], {
    env: { ...process.env, GCBENCH_DATA: data },
  });
  let asked = 0;
  inputs.proxy.decide = ({ method, path }) => {
    const isInput = method === "GET" && path.startsWith("/geos-chem/");
    if (isInput && ++asked === killAt) child.kill("SIGKILL");
    return null;
  };
  const events: HarnessEvent[] = [];
  let errors = "";
  child.stderr.on("data", (chunk) => {
    errors += chunk;
  });
  createInterface({ input: child.stdout }).on("line", (line) => {
    const event = parseHarnessEvent(line);
    if (event) events.push(event);
  });
  await new Promise((done) => child.on("close", done));
  return { events, errors };
}

const recordOf = (index: number) => {
  const key = recordKeys.of("run-1", blocks[index]?.id ?? "");
  return store
    .read(key)
    .then((found) => found && recordSchema.parse(JSON.parse(`${Buffer.from(found)}`)));
};
const notes = ({ events }: ProcessResult) =>
  events.flatMap((event) => (event.event === "note" ? event.message : []));

describe("the inputs of a block", () => {
  it("resume their transfer after SIGKILL", async () => {
    inputs.proxy.bytesSent = 0;
    const killed = await harness(0, undefined, 45);
    expect(killed.events.some(({ event }) => event === "end")).toBe(false);
    const before = inputs.proxy.bytesSent;
    expect(before).toBeGreaterThan(10 * MIB);
    expect(await recordOf(0)).toBeNull();
    const ended = await harness(0);
    expect(ended.events.at(-1)?.event, JSON.stringify(ended)).toMatch(/end|note/);
    const record = await recordOf(0);
    expect(record?.status).toBe("complete");
    const { fetchedBytes = 0 } = record?.sessions.at(-1)?.staging ?? {};
    expect(fetchedBytes).toBeLessThan(bytes);
    // What was on its way in 16 connections, as far as it was not noted.
    expect(fetchedBytes + before - bytes).toBeLessThan(16 * 3 * MIB);
  });

  it("are uploaded to the cache, and reused by the next block on the host", async () => {
    const sets = await store.list("cache/inputs/sets/");
    expect(sets).toHaveLength(1);
    const ended = await harness(1);
    expect(notes(ended).join("\n")).toMatch(
      /^42 input files \(116 MB\) were already on this machine/m,
    );
    const staging = (await recordOf(1))?.sessions.at(-1)?.staging;
    expect(staging).toMatchObject({ files: 42, bytes, fetchedBytes: 0, cachedBytes: 0 });
  });

  it("come from the cache on another host", async () => {
    // The model reads from its own data root; here it is only staged.
    const other = join(top, "other");
    await inputs.emulator.resetCalls();
    const ended = await harness(2, other);
    expect(await deniedTo("JobRole", inputs.emulator)).toEqual([]);
    expect(existsSync(join(other, LARGE))).toBe(true);
    expect(readFileSync(join(other, LARGE)).equals(bytesOf("large", 70 * MIB))).toBe(true);
    const staging = (await recordOf(2))?.sessions.at(-1)?.staging;
    expect(staging).toMatchObject({ fetchedBytes: bytes, cachedBytes: bytes });
    expect(ended.events.some(({ event }) => event === "staging")).toBe(true);
  });

  it.runIf(CAN_MOUNT)(
    `fail with their host if its disk is too small or full ${NEEDS_MOUNT}`,
    async () => {
      const small = mountSmallDisk({ kiB: 8 * 1024 });
      const filled = mountSmallDisk({ kiB: 160 * 1024 });
      writeFileSync(join(filled.directory, "other"), new Uint8Array(80 * MIB));
      try {
        const [never, later] = [
          await harness(3, small.directory),
          await harness(3, filled.directory),
        ].map(({ events }) => events.at(-1));
        const message = (size: string) =>
          expect.stringMatching(
            new RegExp(
              `^The disk of \\S+ \\(gcbench, ${size} MB\\) has [\\d.]+ MB free, but the inputs need 116 MB\\. .*gcbench deploy SUITE --disk-gib 61\\.$`,
            ),
          );
        const fault = { event: "error", kind: "infrastructure" };
        expect(never).toEqual({ ...fault, isPermanent: true, message: message("8.4") });
        expect(later).toEqual({ ...fault, message: message("168") });
        expect(await recordOf(3)).toBeNull();
      } finally {
        small.unmount();
        filled.unmount();
      }
    },
  );

  it("stay as planned when the source has changed", async () => {
    await inputs.put(RESTART, bytesOf("another restart", 300_000));
    const ended = await harness(3, join(top, "third"));
    const error = ended.events.find(({ event }) => event === "error");
    // The cache has the content that was planned: what changed at the source hurts no run that began before.
    expect(error).toBeUndefined();
    expect((await recordOf(3))?.sessions.at(-1)?.staging?.cachedBytes).toBe(bytes);
  });
});
