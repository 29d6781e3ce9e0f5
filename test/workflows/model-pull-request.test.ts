import { cpSync, existsSync, readFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { DockerCli } from "../../src/adapters/docker/docker-cli.ts";
import { failsOn } from "../../src/core/comparison/fails-on.ts";
import { comparisonSchema } from "../../src/core/documents/comparison.ts";
import { REPOSITORY as GCBENCH } from "../../src/core/product.ts";
import { type ActFixture, makeCaller, makeSource } from "../support/act/act.ts";
import { openForkPull, RUNNERS } from "../support/act/act-scenarios.ts";
import { BASE, hasContainers, inContainers } from "../support/container-tests.ts";
import { ALL_GRANTED, bodiesOf } from "../support/github-emulator/forge-fixtures.ts";
import {
  BOT,
  type GitHub,
  REPOSITORY,
  startGitHub,
  tokenOf,
} from "../support/github-emulator/github.ts";
import { type SourceServer, startSourceServer } from "../support/source-server.ts";
import { examplesCalling } from "../support/workflow-check.ts";
import { findTool, unless } from "../support/workflow-tools.ts";

/*
 * A pull request of a submodule's repository, from the two files of docs/reference/workflows.md to the comment. The model is the stub
 * (stub-model/README.md), compiled in containers. Both runners are this machine, one after the other.
 */

const found = findTool("act");
const ROOT = resolve(import.meta.dirname, "../..");
const PAGE = readFileSync(join(ROOT, "docs/reference/workflows.md"), "utf8");
const SUITE = "benchmarks/pull-request.yml";
const MAIN = "Interfaces/GCClassic/main.F90";
const TIMED = "    call advance(column, tracer)\n";
/** Compilers are installed first, from Debian. */
const BUILD_TIMEOUT = 1_800_000;

/** The model's main program with a timer around this many steps. The number of steps does not change the results. */
function withSteps(text: string, steps: number): string {
  return text.replace("  integer :: i, status\n", "  integer :: i, status, ticks(3)\n").replace(
    TIMED,
    `    call system_clock(ticks(1), ticks(3))
    do i = 1, ${steps}
  ${TIMED}    end do
    call system_clock(ticks(2))
    open (11, file='gcclassic_timers.json', status='replace')
    write (11, '(A, F9.3, A)') '{"GEOS-Chem Classic timers": {"Convection": {"seconds": ', &
      real(ticks(2) - ticks(1)) / ticks(3), '}}}'
    close (11)
`,
  );
}

describe.runIf(found !== null && hasContainers)(
  inContainers(`a pull request of a submodule's repository${unless(found)}`),
  () => {
    let github: GitHub;
    let server: SourceServer;
    let fixture: ActFixture;
    let docker: DockerCli;
    let commits: { readonly base: string; readonly head: string };

    beforeAll(async () => {
      github = await startGitHub();
      github.extras.tokens.set(tokenOf(BOT), { login: BOT, permissions: ALL_GRANTED });
      server = await startSourceServer();
      docker = await DockerCli.find();
      const source = makeSource();
      fixture = makeCaller(github.gitDirectory, source, github);
      const example = (workflow: string) =>
        (examplesCalling(PAGE, workflow)[0] ?? "")
          .replaceAll(GCBENCH, source.repository)
          .replaceAll(/@v[\d.]+$/gm, `@${source.sha}`);
      const model = join(server.directory, "GEOS-Chem");
      fixture.git("fetch", "--quiet", model, "main");
      fixture.git("reset", "--quiet", "--hard", "FETCH_HEAD");
      const inputs = `    with: { suite: ${SUITE}, submodule: src/GEOS-Chem }\n`;
      fixture.commit(".github/workflows/pull.yml", `${example("pull-request.yml")}${inputs}`);
      fixture.commit(".github/workflows/publish.yml", example("publish-pull-request.yml"));
      fixture.commit(SUITE, JSON.stringify(suiteOf(server)));
      const main = readFileSync(join(fixture.directory, MAIN), "utf8");
      const base = fixture.commit(MAIN, withSteps(main, 20));
      fixture.git("checkout", "--quiet", "-b", "change");
      commits = { base, head: fixture.commit(MAIN, withSteps(main, 60)) };
      fixture.push();
      fixture.git("push", "--quiet", model, "main:refs/heads/merge-base", "change");
    });
    afterAll(async () => {
      await removeImages();
      server?.stop();
      await github?.close();
    });

    it(
      "is measured on each runner, with compiled versions from the cache",
      async () => {
        const first = await measure("ubuntu-24.04");
        expect(first.output).toContain("Building base-");
        expect(first.status, first.output).toBe(statusFor("ubuntu-24.04"));
        const cache = join(fixture.artifacts, "cache");
        const key = (runner: string) => join(cache, `gcbench-images-${runner}-${commits.head}`);
        expect(existsSync(key("ubuntu-24.04"))).toBe(true);
        await removeImages();
        // As if an earlier commit had been measured there.
        cpSync(key("ubuntu-24.04"), join(cache, "gcbench-images-ubuntu-24.04-arm-earlier"));
        const second = await measure("ubuntu-24.04-arm");
        expect(second.status, second.output).toBe(statusFor("ubuntu-24.04-arm"));
        expect(second.output).not.toMatch(/Building (base|head|runtime)-/);
      },
      BUILD_TIMEOUT,
    );

    it("gets one comment from the data of both runners", async () => {
      const { number, payload } = await openForkPull(github, "model");
      payload.workflow_run.conclusion = "failure";
      const order = { act: found ?? "", workflow: "publish.yml", event: "workflow_run", payload };
      const { status, output } = await fixture.run({ ...order, token: tokenOf(BOT) });
      const expected = Math.max(...RUNNERS.map(statusFor));
      expect(status, output).toBe(expected);
      const [comment = "", ...others] = await bodiesOf(github, number);
      expect(others).toEqual([]);
      const text = comment.replaceAll("\u00a0", " ");
      expect(text).toMatch(/Of 2 comparisons: .+\. Measured with synthetic inputs\./);
      expect(text).toMatch(
        /On shared runners: changes below \S+ % \(ubuntu-24\.04\) and \S+ % \(ubuntu-24\.04-arm\) can't be seen\./,
      );
      expect(text).toContain("Do the results agree?");
      expect(text).toContain("Results agree bit for bit");
      expect(text.match(/^\|.*`Convection`/gm)).toHaveLength(2);
      const state = expected === 0 ? "success" : "failure";
      expect(github.extras.statuses.at(-1)).toMatchObject({
        status: { context: "gcbench/pull-request-runner", state },
      });
    });

    /** Exit status for a runner's report: times are real, so no verdict is certain. */
    function statusFor(runner: string): number {
      const file = join(fixture.artifacts, `gcbench-report-${runner}`, "comparison.json");
      const comparison = comparisonSchema.parse(JSON.parse(readFileSync(file, "utf8")));
      return failsOn(comparison, "regression") ? 1 : 0;
    }

    const measure = (runner: string) =>
      fixture.run({
        act: found ?? "",
        workflow: "pull.yml",
        event: "pull_request",
        matrix: `runner:${runner}`,
        payload: {
          pull_request: {
            number: 1,
            head: { sha: commits.head, ref: "change" },
            base: { sha: commits.base, ref: "main" },
          },
        },
        environment: {
          GITHUB_SERVER_URL: "https://github.com",
          GCBENCH_DOCKER: join(ROOT, "test/support/act/docker-client.sh"),
          STUB_DOCKER: docker.client,
          STUB_BASE: BASE,
          STUB_FETCH: JSON.stringify({
            [`https://github.com/${REPOSITORY}`]: server.repository.replace(
              "GCClassic",
              "GEOS-Chem",
            ),
          }),
          ...(process.env["DOCKER_HOST"] ? { DOCKER_HOST: process.env["DOCKER_HOST"] } : {}),
        },
      });

    /** All that a run on a fresh runner would not find. */
    async function removeImages(): Promise<void> {
      const names = await docker.run(["image", "ls", "--format", "{{.Repository}}:{{.Tag}}"]);
      const { base, head } = commits;
      const own = names
        .split("\n")
        .filter((name) =>
          [`:base-${base.slice(0, 7)}`, `:head-${head.slice(0, 7)}`, ":model-pull-request-"].some(
            (part) => name.includes(part),
          ),
        );
      if (own.length > 0) await docker.run(["image", "rm", "--force", ...own]);
    }
  },
);

function suiteOf({ repository }: SourceServer) {
  return {
    name: "model-pull-request",
    workloads: [
      {
        name: "tracers",
        kind: "geos-chem-classic",
        inputs: "synthetic",
        create: {
          answers: ["7", "1", "1", "1", "{directory}", "", "n"],
          start: "2019-01-01",
          restart:
            "GEOSCHEM_RESTARTS/synthetic/GEOSChem.Restart.TransportTracers.20190101_0000z.nc4",
        },
        simulatedHours: 3,
      },
    ],
    versions: [{ name: "stub", geosChemClassic: { repository, tag: "1.0.0", base: "debian13" } }],
    platforms: [{ name: "local", threads: 1 }],
    layout: { maxBlocks: 2, rounds: 1, looks: "none", warmUp: false },
    limits: { wallMinutes: 25 },
  };
}
