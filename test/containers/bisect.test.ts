import { spawn } from "node:child_process";
import { once } from "node:events";
import { mkdtempSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as delay } from "node:timers/promises";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { DockerCli } from "../../src/adapters/docker/docker-cli.ts";
import { bisectionSchema } from "../../src/core/documents/bisection.ts";
import { recordSchema } from "../../src/core/documents/record.ts";
import { CLI } from "../support/command-suite.ts";
import { BASE, hasContainers, inContainers } from "../support/container-tests.ts";
import { type SourceServer, startSourceServer } from "../support/source-server.ts";

/* Each commit of a stub of GEOS-Chem (stub-model/README.md) is built into an image by the recipe, and measured in containers. */

const MAIN = "Interfaces/GCClassic/main.F90";
const STUB = join(import.meta.dirname, "../support/stub-model/GEOS-Chem", MAIN);
const REPOSITORY = "https://github.com/some/geos-chem";
const COMMITS = 5;
const SLOW = 5;
/** Both in the middle, where a bisection looks first. */
const CRASHING = 3;
const BROKEN = 2;
/** Compilers are installed first, from Debian. */
const TIMEOUT = 3_600_000;
/** A block's container lives for seconds, and each call of the client takes processor time from the builds. */
const POLL_MS = 1000;

describe.runIf(hasContainers)(inContainers("gcbench bisect in containers"), () => {
  const directory = mkdtempSync(join(tmpdir(), "gcbench-bisect-"));
  let server: SourceServer;
  let docker: DockerCli;
  /** The good end, and all commits after it that change what is compiled. */
  let commits: readonly string[];
  /** Images on this machine before the test. */
  let before: ReadonlySet<string>;
  const errors: string[] = [];
  /** Process ids of the commands, which end the names of their containers. */
  const started: (number | undefined)[] = [];

  beforeAll(async () => {
    docker = await DockerCli.find();
    before = new Set(await images());
    server = await startSourceServer();
    commits = plantHistory(server);
    const { repository } = server;
    const suite = {
      name: "find",
      workloads: [
        {
          name: "tracers",
          kind: "geos-chem-classic",
          create: {
            answers: ["7", "1", "1", "1", "{directory}", "", "n"],
            start: "2019-01-01",
            restart:
              "GEOSCHEM_RESTARTS/GC_14.7.0/GEOSChem.Restart.TransportTracers.20190101_0000z.nc4",
          },
          simulatedHours: 3,
          inputs: "synthetic",
        },
      ],
      versions: [
        { name: "current", geosChemClassic: { repository, tag: "1.0.0", base: "debian13" } },
      ],
      platforms: [{ name: "local", threads: 1 }],
      layout: { rounds: 1, warmUp: false },
    };
    writeFileSync(join(directory, "suite.yml"), JSON.stringify(suite)); // JSON is YAML.
  });

  afterAll(async () => {
    server?.stop();
    const made = (await images()).filter((image) => !before.has(image));
    // Tests of pull requests, on the same engine, name their images after commits of their own.
    const short = commits.map((commit) => commit.slice(0, 7)).join("|");
    const own = made.filter((image) =>
      new RegExp(`^gcbench:(?:find|(?:base|head)-(?:${short}))-`).test(image),
    );
    if (own.length > 0) await docker.run(["image", "rm", "--force", ...own]);
  });

  async function images(): Promise<readonly string[]> {
    const names = await docker.run(["image", "ls", "--format", "{{.Repository}}:{{.Tag}}"]);
    return names.split("\n").filter((name) => name !== "");
  }

  /** Containers of blocks that this test's commands started. Other tests use the same engine at the same time. */
  async function containers(): Promise<readonly string[]> {
    const names = await docker.run(["ps", "--all", "--format", "{{.Names}}"]);
    return names
      .split("\n")
      .filter((name) => started.some((pid) => new RegExp(`^gcbench-.*-${pid}$`).test(name)));
  }

  function start(...more: readonly string[]) {
    const range = ["--good", commits[0] ?? "", "--bad", "main", "--submodule", "src/GEOS-Chem"];
    const clone = join(server.directory, "GEOS-Chem");
    const from = ["--clone", clone, "--repository", REPOSITORY];
    const child = spawn(
      process.execPath,
      [CLI, "bisect", "suite.yml", ...range, ...from, ...more],
      {
        cwd: directory,
        env: {
          ...process.env,
          GCBENCH_DOCKER: join(import.meta.dirname, "../support/act/docker-client.sh"),
          STUB_DOCKER: docker.client,
          STUB_BASE: BASE,
          STUB_FETCH: JSON.stringify({
            [REPOSITORY]: server.repository.replace(/GCClassic$/, "GEOS-Chem"),
          }),
        },
        stdio: ["ignore", "pipe", "pipe"],
      },
    );
    started.push(child.pid);
    const end = { output: "", errors: "" };
    child.stdout.on("data", (chunk) => {
      end.output += chunk;
    });
    child.stderr.on("data", (chunk) => {
      end.errors += chunk;
    });
    const ended = once(child, "close").then(() => {
      errors.push(end.errors);
      return { status: child.exitCode, ...end };
    });
    return { child, ended };
  }

  async function untilMeasuring(child: { readonly exitCode: number | null }): Promise<void> {
    while (child.exitCode === null && (await containers()).length === 0) await delay(POLL_MS);
  }

  function records() {
    const store = join(directory, ".gcbench/store");
    return readdirSync(store, { recursive: true, encoding: "utf8" })
      .filter((path) => path.endsWith("/record.json"))
      .map((path) => recordSchema.parse(JSON.parse(readFileSync(join(store, path), "utf8"))));
  }

  it(
    "leaves no container on Ctrl-C in mid-step",
    async () => {
      const { child, ended } = start();
      await untilMeasuring(child);
      child.kill("SIGINT");
      const { status, errors: told } = await ended;
      expect(told).toContain("The same command resumes");
      expect(status).toBe(130);
      expect(await containers()).toEqual([]);
    },
    TIMEOUT,
  );

  it(
    "finds the commit after SIGKILL in mid-step, names what it skipped, and measures and builds nothing twice",
    async () => {
      const killed = start();
      await untilMeasuring(killed.child);
      killed.child.kill("SIGKILL");
      await killed.ended;
      const { status, output, errors: told } = await start("--json").ended;
      expect(status, told).toBe(0);
      const found = bisectionSchema.parse(JSON.parse(output));
      expect(found).toMatchObject({ outcome: "one step", isOpen: false, commits: COMMITS });
      expect(found.steps.map((step) => step.commits.map(({ commit }) => commit))).toEqual([
        [commits[SLOW]],
      ]);
      const skipped = new Map(found.skipped.map(({ commit, reason }) => [commit, reason]));
      expect(skipped.get(commits[BROKEN] ?? "")).toMatch(/main\.F90:\d+:\d+: Error: /);
      expect(skipped.get(commits[CRASHING] ?? "")).toContain("tracers ran dry");
      expect(skipped.size).toBe(2);
      expect(found.builds).toBe(found.comparisons.length + 2);

      const all = records();
      const complete = all.filter((record) => record.status === "complete");
      expect(complete).toHaveLength(found.blocks);
      expect(new Set(all.map(({ spec }) => `${spec.run} ${spec.block.id}`)).size).toBe(all.length);
      const seconds = all.map(
        ({ startedAt, endedAt }) => (Date.parse(endedAt) - Date.parse(startedAt)) / 1000,
      );
      expect(found.hours).toBeGreaterThan(seconds.reduce((sum, one) => sum + one, 0) / 3600);
      expect(found.usd).toBeNull();

      const again = await start().ended;
      expect(again.output).toContain(`Commit ${commits[SLOW]?.slice(0, 7)} (stub)`);
      expect(records()).toHaveLength(all.length);
      const built = errors.flatMap((one) => one.match(/^Building (base|head)-.*$/gm) ?? []);
      const ofBroken = built.filter((one) => one.includes(`head-${commits[BROKEN]?.slice(0, 7)}`));
      expect(ofBroken).toHaveLength(1);
      expect(new Set(built).size).toBe(built.length);
      expect(built).toHaveLength(found.builds + 1);
    },
    TIMEOUT,
  );
});

/** A history of GEOS-Chem on `main`, whose pages change too. @returns the good end and the commits after it */
function plantHistory(server: SourceServer): readonly string[] {
  const source = readFileSync(STUB, "utf8");
  const good = server.change("GEOS-Chem", { [MAIN]: sourceAt(source, 0) });
  const later = Array.from({ length: COMMITS }, (_, index) => {
    server.change("GEOS-Chem", { "README.md": `Page ${index}\n` });
    return server.change("GEOS-Chem", { [MAIN]: sourceAt(source, index + 1) });
  });
  return [good, ...later];
}

function sourceAt(source: string, position: number): string {
  const call = "    call advance(column, tracer)\n";
  const steps = position >= SLOW ? 200 : 50;
  const lines = [
    ...(position === CRASHING
      ? ["    write (*, '(A)') 'GEOS-Chem ERROR: tracers ran dry'", "    call exit(159)"]
      : []),
    `    do i = 1, ${steps} ! commit ${position}`,
    "      column = column * (1d0 + 1d-9 * i)",
    "      call advance(column, tracer)",
    "    end do",
  ];
  const changed = source.replace(call, `${lines.join("\n")}\n`);
  return position === BROKEN
    ? changed.replace(
        "  integer :: i, status\n",
        "  integer :: i, status\n  integer :: x = 'text'\n",
      )
    : changed;
}
