import { existsSync, mkdtempSync, readFileSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { setTimeout as delay } from "node:timers/promises";
import { pathToFileURL } from "node:url";
import { expect, it } from "vitest";
import { containerHarness } from "../../src/adapters/docker/container-harness.ts";
import { SECCOMP_PROFILE } from "../../src/adapters/docker/seccomp-profile.ts";
import { DirectoryStore } from "../../src/adapters/local/directory-store.ts";
import { harnessCommand, LocalEngine } from "../../src/adapters/local/local-engine.ts";
import { digestOf } from "../../src/core/documents/digest.ts";
import { type BlockSpec, blockSpec } from "../../src/core/documents/plan.ts";
import { recordSchema } from "../../src/core/documents/record.ts";
import { recordKeys } from "../../src/core/documents/store-layout.ts";
import { workloadSchema } from "../../src/core/documents/workload.ts";
import { InfrastructureError, UsageError } from "../../src/core/errors.ts";
import { hostArchitecture } from "../../src/machine/machine.ts";
import { MachineLock } from "../../src/machine/machine-lock.ts";
import { fileDigest } from "../../src/model/file-digest.ts";
import type { BlockState } from "../../src/ports/engine.ts";
import { pinnedVersion, samplePlan } from "../support/samples.ts";

const HARNESS = resolve(import.meta.dirname, "../../dist/harness.js");
const WORK = mkdtempSync(join(tmpdir(), "gcbench-engine-work-")); // One launcher serves all tests.
const RUN = "run-1";

/** An engine with blocks of a real program that logs its runs, then does what the test needs. */
async function setUp(script: string, { blocks = 1 } = {}) {
  const top = mkdtempSync(join(tmpdir(), "gcbench-engine-"));
  const program = join(top, "program.sh");
  writeFileSync(program, `#!/bin/sh\necho run >> ${top}/runs\n${script}\n`, { mode: 0o755 });
  const executable = {
    path: program,
    sha256: await fileDigest(program),
    architecture: null,
    needs: [],
  };
  const workload = workloadSchema.parse({
    name: "short",
    kind: "command",
    command: ["{executable}", top],
  });
  const plan = samplePlan({
    workloads: [{ workload, digest: digestOf("w"), inputs: null }],
    versions: [pinnedVersion("base", { executable }), pinnedVersion("next", { executable })],
    platforms: [
      { id: "local-1t", name: "local", architecture: hostArchitecture(), threads: 1, cores: [] },
    ],
    suite: { layout: { maxBlocks: blocks, warmUp: false } },
  });
  const store = new DirectoryStore(join(top, "store"));
  const harness = join(top, "harness.mjs"); // Runs the real harness after it logged the start.
  writeFileSync(
    harness,
    `import { appendFileSync } from "node:fs";
     appendFileSync(${JSON.stringify(join(top, "starts"))}, "start\\n");
     await import(${JSON.stringify(pathToFileURL(HARNESS).href)});`,
  );
  const engine = new LocalEngine({
    store,
    harness: harnessCommand({ path: harness, store, work: WORK }),
  });
  const specs = plan.blocks.map((block) => blockSpec(plan, RUN, block));
  const [spec] = specs;
  if (!spec) throw new Error("no block");
  const lines = (name: string) =>
    existsSync(join(top, name)) ? (readFileSync(join(top, name), "utf8").match(/.+/g) ?? []) : [];
  return { top, program, store, engine, spec, specs, lines };
}

/** Polls a block's state until the test's condition holds; another measurement may run first. */
async function until(
  engine: LocalEngine,
  { block }: BlockSpec,
  isReached: (state: BlockState) => boolean,
): Promise<BlockState> {
  for (;;) {
    const [state] = await engine.states([block.id]);
    if (state && isReached(state)) return state;
    await delay(20);
  }
}

const isOver = ({ status }: BlockState) => status === "ended" || status === "lost";

/** @returns ids of the processes that the program logged */
async function untilStarted(
  engine: LocalEngine,
  spec: BlockSpec,
  noted: () => readonly string[],
): Promise<readonly number[]> {
  await until(engine, spec, (state) => isOver(state) || noted().length > 0);
  return noted().join(" ").split(" ").map(Number);
}

async function untilExited(pids: readonly number[]): Promise<void> {
  for (const pid of pids) while (isAlive(pid)) await delay(20);
}

function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return !/^State:\s+Z/m.test(readFileSync(`/proc/${pid}/status`, "utf8"));
  } catch {
    return false;
  }
}

it("LocalEngine names who holds the machine, and the record keeps how long the harness waited", async () => {
  const { engine, spec, store } = await setUp("true");
  const lock = await MachineLock.acquire({
    signal: new AbortController().signal,
    purpose: "run other-1, block b",
    onWait: () => undefined,
  });
  await engine.submit(spec);
  const waiting = await until(engine, spec, ({ status, ...state }) =>
    Boolean(status === "waiting" && "reason" in state && state.reason),
  );
  expect(waiting).toMatchObject({
    status: "waiting",
    reason: expect.stringMatching(
      /another measurement runs: run other-1, block b \(process \d+, user \S+\), since /,
    ),
  });
  await lock.release();
  await until(engine, spec, isOver);
  const content = await store.read(recordKeys.of(RUN, spec.block.id));
  const record = recordSchema.parse(JSON.parse(new TextDecoder().decode(content ?? undefined)));
  expect(record.sessions[0]?.waitedSeconds).toBeGreaterThan(0);
});

it("LocalEngine runs a block to its record and reports its state", async () => {
  const { engine, spec, store, lines } = await setUp("sleep 0.2");
  await engine.submit(spec);
  const running = await until(
    engine,
    spec,
    (state) => state.status === "running" && state.progress !== null,
  );
  expect(running).toMatchObject({ status: "running", progress: { trials: 4 } });
  expect(await until(engine, spec, isOver)).toEqual({ status: "ended" });
  const content = await store.read(recordKeys.of(RUN, spec.block.id));
  const record = recordSchema.parse(JSON.parse(new TextDecoder().decode(content ?? undefined)));
  expect(record).toMatchObject({ status: "complete", spec: { block: { id: spec.block.id } } });
  expect(lines("runs")).toHaveLength(4);
});

it("LocalEngine accepts a block once, whether it waits, runs or has ended", async () => {
  const { engine, specs, lines } = await setUp("true", { blocks: 2 });
  const [first, second] = specs;
  if (!first || !second) throw new Error("two blocks");
  await Promise.all([first, first, second].map((spec) => engine.submit(spec)));
  await engine.submit(second);
  for (const spec of [first, second]) await until(engine, spec, isOver);
  await engine.submit(first);
  expect(await engine.states([first.block.id, second.block.id])).toEqual([
    { status: "ended" },
    { status: "ended" },
  ]);
  expect(lines("runs")).toHaveLength(8);
  expect(lines("starts")).toHaveLength(2);
});

it("LocalEngine.cancel kills the program with all its children, and leaves no record", async () => {
  const { engine, specs, store, lines } = await setUp(
    'sleep 300 & echo "$$ $!" > "$1/pids"; wait',
    { blocks: 2 },
  );
  const [spec] = specs;
  if (!spec) throw new Error("no block");
  for (const one of specs) await engine.submit(one);
  const pids = await untilStarted(engine, spec, () => lines("pids"));
  expect(pids.map(isAlive)).toEqual([true, true]);
  await engine.cancel();
  expect(pids.map(isAlive)).toEqual([false, false]);
  expect((await store.list("runs/")).filter((key) => key.endsWith("record.json"))).toEqual([]);
  expect(lines("runs")).toHaveLength(1); // The second block did not begin.
});

it.skipIf(process.platform !== "linux")(
  "LocalEngine reports a block with a killed harness as lost, and resumes it when resubmitted",
  async () => {
    const { engine, spec, lines, top } = await setUp(
      '[ -e "$1/go" ] && exit 0; sleep 300 & echo "$$ $! $PPID" > "$1/pids"; wait',
    );
    await engine.submit(spec);
    const pids = await untilStarted(engine, spec, () => lines("pids"));
    const launcher = readFileSync(`/proc/${pids[2]}/status`, "utf8");
    process.kill(Number(/^PPid:\s+(\d+)$/m.exec(launcher)?.[1]), "SIGKILL");
    expect(await until(engine, spec, isOver)).toEqual({
      status: "lost",
      reason: "the harness ended with SIGKILL and wrote no record",
    });
    await untilExited(pids);
    writeFileSync(join(top, "go"), "");
    await engine.submit(spec);
    expect(await until(engine, spec, isOver)).toEqual({ status: "ended" });
    expect(lines("runs")).toHaveLength(5);
  },
);

it("LocalEngine throws an error of the harness", async () => {
  const { engine, spec, program } = await setUp("true");
  writeFileSync(program, "#!/bin/sh\n# rebuilt\n");
  await engine.submit(spec);
  const state = until(engine, spec, isOver);
  await expect(state).rejects.toThrow(UsageError);
  await expect(state).rejects.toThrow("differs from the planned file");
});

it("LocalEngine throws if Docker did not start the container, and does not run the block again", async () => {
  const { spec, store, top } = await setUp("true");
  const start = containerHarness({
    client: "sh",
    image: "sha256:0123",
    store: store.location,
    work: join(top, "work"),
    data: join(top, "data"),
    profile: false,
  });
  let starts = 0;
  const engine = new LocalEngine({
    store,
    harness: async (assignment) => {
      starts++;
      // As docker ends if the image was deleted.
      return { ...(await start(assignment)), arguments: ["-c", "exit 125"] };
    },
  });
  await engine.submit(spec);
  const state = until(engine, spec, isOver);
  await expect(state).rejects.toThrow(InfrastructureError);
  await expect(state).rejects.toThrow("Docker did not start a container of image sha256:0123");
  expect(starts).toBe(1);
});

it("LocalEngine cancels a container that Docker is creating, and leaves none", async () => {
  const { spec, store, top } = await setUp("true");
  const client = join(top, "client.sh");
  const container = join(top, "container");
  // As Docker's client does: it creates, starts and removes the container, and a signal ends it between these steps.
  const steps = [`touch ${container}`, "sleep 1", "cat >/dev/null", `rm ${container}`];
  writeFileSync(client, ["#!/bin/sh", ...steps, ""].join("\n"), { mode: 0o755 });
  const [work, data] = [join(top, "work"), join(top, "data")];
  const places = { store: store.location, work, data, profile: false };
  const harness = containerHarness({ client, image: "sha256:0123", ...places });
  const engine = new LocalEngine({ store, harness });
  await engine.submit(spec);
  await until(engine, spec, () => existsSync(container));
  await engine.cancel();
  expect(existsSync(container)).toBe(false);
});

it("LocalEngine starts no harness after it was cancelled", async () => {
  const { spec, store } = await setUp("true");
  let [prepare, starts] = [() => {}, 0];
  const prepared = new Promise<void>((done) => {
    prepare = done;
  });
  const engine = new LocalEngine({
    store,
    harness: async () => {
      starts++;
      await prepared;
      return { program: process.execPath, arguments: ["-e", "setInterval(() => {}, 1000)"] };
    },
  });
  await engine.submit(spec);
  await until(engine, spec, () => starts > 0);
  const cancelled = engine.cancel();
  prepare();
  await expect(cancelled).resolves.toBeUndefined();
});

it("containerHarness names the image by its id, so a moved tag changes nothing", async () => {
  const { image, args } = await containerArguments({ profile: false });
  expect(args[args.indexOf("gcbench-harness") - 1]).toBe(image);
  expect(args).not.toContain("--security-opt");
});

it("containerHarness allows perf_event_open if the plan profiles", async () => {
  const { args } = await containerArguments({ profile: true });
  const [, file = ""] = args[args.indexOf("--security-opt") + 1]?.split("seccomp=") ?? [];
  expect(JSON.parse(readFileSync(file, "utf8"))).toEqual(SECCOMP_PROFILE);
});

it("containerHarness gives MPI ranks the shared memory that they need", async () => {
  const { args } = await containerArguments({ profile: false, sharedMemoryMiB: 10_000 });
  expect(args[args.indexOf("--shm-size") + 1]).toBe("10000m");
  expect((await containerArguments({ profile: false })).args).not.toContain("--shm-size");
});

async function containerArguments(wanted: { profile: boolean; sharedMemoryMiB?: number }) {
  const { spec, store, top } = await setUp("true");
  const [image, work, data] = ["sha256:0123", join(top, "work"), join(top, "data")];
  const places = { store: store.location, work, data };
  const start = containerHarness({ client: "docker", image, ...wanted, ...places });
  const { arguments: args } = await start({ run: RUN, block: spec.block.id });
  return { image, args };
}

it("LocalEngine throws if the store is unreadable", async () => {
  const { spec, store } = await setUp("true");
  class BrokenStore extends DirectoryStore {
    override async read(): Promise<never> {
      throw new InfrastructureError("the disk is gone");
    }
  }
  const engine = new LocalEngine({
    store: new BrokenStore(store.location),
    harness: harnessCommand({ path: HARNESS, store, work: WORK }),
  });
  await engine.submit(spec);
  await expect(until(engine, spec, isOver)).rejects.toThrow("the disk is gone");
});

it("LocalEngine throws for a block that was not submitted", async () => {
  const { engine } = await setUp("true");
  await expect(engine.states(["other"])).rejects.toThrow("was never submitted");
});

it("LocalEngine gives a warning once, although the harness of each block gives it", async () => {
  const { store, specs } = await setUp("true", { blocks: 2 });
  const event = JSON.stringify({ event: "warning", message: "odd" });
  const told: string[] = [];
  const engine = new LocalEngine({
    store,
    harness: async () => ({
      program: process.execPath,
      arguments: ["-e", `console.log(${JSON.stringify(event)})`],
    }),
    notify: (message) => told.push(message),
  });
  for (const spec of specs) {
    await engine.submit(spec);
    await until(engine, spec, ({ status }) => status === "lost");
  }
  expect(specs).toHaveLength(2);
  expect(told).toEqual(["odd"]);
});
