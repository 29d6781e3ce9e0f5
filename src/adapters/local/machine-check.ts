import { execFile } from "node:child_process";
import { existsSync } from "node:fs";
import { mkdir, readFile } from "node:fs/promises";
import { homedir } from "node:os";
import { join } from "node:path";
import { promisify } from "node:util";
import { type CCompiler, compileC, findCCompiler, linksOpenMp } from "../../machine/c-compiler.ts";
import { readCounters } from "../../machine/disturbance.ts";
import { Launcher } from "../../machine/launcher.ts";
import { readMachine } from "../../machine/machine.ts";
import { describeHolder, MachineLock } from "../../machine/machine-lock.ts";
import type { Caller } from "../../ports/caller.ts";
import type { MachineCheck, MachineFacts, SteadinessSample } from "../../ports/machine-check.ts";

const run = promisify(execFile);

/** A third to half a second on current processors, so that 20 seconds hold about fifty runs. */
const PROBE_HOURS = "1";
const DOCKER_TIMEOUT_MS = 10_000;
const TRIAL_TIMEOUT_SECONDS = 60;
const CREDENTIAL_VARIABLES = ["AWS_ACCESS_KEY_ID", "AWS_WEB_IDENTITY_TOKEN_FILE", "AWS_PROFILE"];

export interface LocalMachineCheckOptions {
  readonly buildDirectory: string;
  /** Directory for the runs of the miniature. */
  readonly scratch: string;
  /** Path of the miniature's source. */
  readonly miniatureSource: string;
}

/** Checks of the machine that gcbench runs on. */
export class LocalMachineCheck implements MachineCheck {
  readonly nodeVersion = process.version;
  readonly #options: LocalMachineCheckOptions;

  constructor(options: LocalMachineCheckOptions) {
    this.#options = options;
  }

  async compiler() {
    const found = await findCCompiler().catch(() => null);
    return found && { version: found.version, hasOpenmp: await linksOpenMp(found) };
  }

  machine(): MachineFacts {
    const { cgroup, ...machine } = readMachine();
    return { ...machine, cpuLimit: cgroup.cpus, canPin: process.platform === "linux" };
  }

  async dockerVersion(): Promise<string | null> {
    const question = ["version", "--format", "{{.Server.Version}}"];
    const answer = run("docker", question, { timeout: DOCKER_TIMEOUT_MS });
    return answer.then(
      ({ stdout }) => stdout.trim(),
      () => null,
    );
  }

  awsCredentials(): string | null {
    const set = CREDENTIAL_VARIABLES.filter((variable) => process.env[variable]);
    if (set.length > 0) return `${set.join(", ")} set`;
    const file = ["credentials", "config"].find((one) => existsSync(join(homedir(), ".aws", one)));
    return file === undefined ? null : `~/.aws/${file}`;
  }

  async measureSteadiness(seconds: number, caller: Caller): Promise<SteadinessSample> {
    const { buildDirectory, scratch } = this.#options;
    const program = await this.#compileMiniature(await findCCompiler());
    const launcher = await Launcher.prepare(buildDirectory);
    await mkdir(scratch, { recursive: true });
    const lock = await MachineLock.acquire({
      signal: caller.signal,
      purpose: "gcbench doctor",
      onWait: (holder) =>
        caller.info(`Waiting for another measurement on this machine: ${describeHolder(holder)}`),
    });
    const before = readCounters();
    const begin = performance.now();
    const elapsed = () => (performance.now() - begin) / 1000;
    const found: number[] = [];
    try {
      while (elapsed() < seconds) {
        showProgress(elapsed(), seconds, caller);
        const result = await launcher.run(
          {
            program,
            arguments: ["--hours", PROBE_HOURS],
            environment: { PATH: process.env["PATH"] ?? "" },
            directory: scratch,
            log: join(scratch, "run.log"),
            stack: "keep",
            cores: null,
            timeoutSeconds: TRIAL_TIMEOUT_SECONDS,
          },
          caller.signal,
        );
        if (result.started) found.push(result.wallSeconds);
      }
    } finally {
      caller.progress(null);
      await lock.release();
    }
    const stealSeconds = (readCounters().stealSeconds ?? 0) - (before.stealSeconds ?? 0);
    return { seconds: found, stealSeconds };
  }

  async #compileMiniature(compiler: CCompiler): Promise<string> {
    return compileC(compiler, {
      source: await readFile(this.#options.miniatureSource, "utf8"),
      flags: ["-O2", ...((await linksOpenMp(compiler)) ? ["-fopenmp"] : [])],
      name: "miniature",
      directory: this.#options.buildDirectory,
    });
  }
}

function showProgress(elapsed: number, total: number, caller: Caller): void {
  caller.progress({
    title: "steadiness",
    done: 0,
    total: 0,
    maxTotal: 0,
    fraction: elapsed / total,
    remainingSeconds: total - elapsed,
    lines: ["running the miniature repeatedly"],
  });
}
