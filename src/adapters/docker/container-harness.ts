import { mkdir, writeFile } from "node:fs/promises";
import { join, resolve } from "node:path";
import { digestOf, shortDigest } from "../../core/documents/digest.ts";
import { toJson } from "../../core/format/json.ts";
import type { HarnessStart } from "../local/local-engine.ts";
import { SECCOMP_PROFILE } from "./seccomp-profile.ts";

export interface ContainerHarnessOptions {
  /** Docker client program. */
  readonly client: string;
  /** Id of the planned image. */
  readonly image: string;
  /** Directory of the store. */
  readonly store: string;
  /** Directory for scratch files. */
  readonly work: string;
  /** Directory of staged inputs. */
  readonly data: string;
  /** The plan profiles: the container may call perf_event_open. */
  readonly profile: boolean;
  /** Shared memory that the plan's MPI ranks need. Default: the plan has none. */
  readonly sharedMemoryMiB?: number | undefined;
}

/**
 * Starts the harness in a container on this machine. It runs under the caller's user id, so the caller owns its files. It
 * shares the host's network, so simultaneous measurements detect each other (machine-lock.ts).
 */
export function containerHarness(options: ContainerHarnessOptions): HarnessStart {
  const { client, image, data } = options;
  const [store, work] = [resolve(options.store), resolve(options.work)];
  return async ({ run, block }) => {
    // The engine would create missing directories as root.
    for (const directory of [store, work, data]) await mkdir(directory, { recursive: true });
    const name = `gcbench-${shortDigest(digestOf([run, block]))}-${process.pid}`;
    const container = [
      ...["run", "--rm", "--interactive", "--name", name, "--network", "host"],
      ...["--user", `${process.getuid?.() ?? 0}:${process.getgid?.() ?? 0}`],
      ...mount(store, "/store"),
      ...mount(work, "/scratch"),
      ...mount(data, "/data"),
      // The machine's identity must be the same with and without a container.
      ...mount("/etc/machine-id", "/etc/machine-id", "readonly"),
      ...(options.profile ? ["--security-opt", `seccomp=${await seccompFile(work)}`] : []),
      ...mpiLimits(options.sharedMemoryMiB),
      ...[
        "--ulimit",
        "stack=-1:-1",
        "--env",
        "HOME=/scratch",
        ...AWS_VARIABLES.flatMap(passedVariables),
      ],
      image,
    ];
    const assignment = ["--store", "/store", "--work", "/scratch", "--run", run, "--block", block];
    return {
      program: client,
      arguments: [...container, "gcbench-harness", ...assignment],
      startErrors: {
        [DOCKER_FAILED]: `Docker did not start a container of image ${image}; its message is above. If the image is gone, build it again. The same command resumes.`,
      },
    };
  };
}

/** Docker gives a container 64 MiB of shared memory and little locked memory. */
function mpiLimits(sharedMemoryMiB: number | undefined): readonly string[] {
  if (sharedMemoryMiB === undefined) return [];
  return ["--shm-size", `${sharedMemoryMiB}m`, "--ulimit", "memlock=-1:-1"];
}

async function seccompFile(work: string): Promise<string> {
  const path = join(work, "seccomp-profile.json");
  await writeFile(path, toJson(SECCOMP_PROFILE));
  return path;
}

/** Exit status of `docker run` when Docker itself failed, for example because the image is gone (docs.docker.com, docker run). */
const DOCKER_FAILED = 125;

/** AWS settings passed to the container. Public inputs need no credentials, so none are passed. */
const AWS_VARIABLES = ["AWS_REGION", "AWS_DEFAULT_REGION", "AWS_ENDPOINT_URL"];

function passedVariables(name: string): readonly string[] {
  const value = process.env[name];
  return value === undefined ? [] : ["--env", `${name}=${value}`];
}

/** A bind mount in the long form, which rejects a missing source. Quoted, because a comma would end the path. */
function mount(from: string, to: string, ...more: readonly string[]): readonly string[] {
  const quoted = from.includes(",") ? `"source=${from}"` : `source=${from}`;
  return ["--mount", ["type=bind", quoted, `target=${to}`, ...more].join(",")];
}
