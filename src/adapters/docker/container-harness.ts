import { mkdir } from "node:fs/promises";
import { resolve } from "node:path";
import { digestOf, shortDigest } from "../../core/documents/digest.ts";
import type { HarnessStart } from "../local/local-engine.ts";

export interface ContainerHarnessOptions {
  /** Program of the Docker client. */
  readonly client: string;
  /** By id: what was planned. */
  readonly image: string;
  /** Directory of the store. */
  readonly store: string;
  /** Directory for scratch. */
  readonly work: string;
  /** Directory of staged inputs. */
  readonly data: string;
}

/**
 * A harness in a container of an image, on this machine. Its files are the caller's: it runs under the caller's user id.
 * It has the machine's network, because two measurements at once find each other there (machine-lock.ts).
 */
export function containerHarness(options: ContainerHarnessOptions): HarnessStart {
  const { client, image, data } = options;
  const [store, work] = [resolve(options.store), resolve(options.work)];
  return async ({ run, block }) => {
    // What the engine has to make itself would belong to root.
    for (const directory of [store, work, data]) await mkdir(directory, { recursive: true });
    const name = `gcbench-${shortDigest(digestOf([run, block]))}-${process.pid}`;
    const container = [
      ...["run", "--rm", "--interactive", "--name", name, "--network", "host"],
      ...["--user", `${process.getuid?.() ?? 0}:${process.getgid?.() ?? 0}`],
      ...mount(store, "/store"),
      ...mount(work, "/scratch"),
      ...mount(data, "/data"),
      // Which machine it is: the same as without a container.
      ...mount("/etc/machine-id", "/etc/machine-id", "readonly"),
      ...[
        "--ulimit",
        "stack=-1:-1",
        "--env",
        "HOME=/scratch",
        ...AWS_VARIABLES.flatMap(passedVariables),
      ],
      image,
    ];
    const place = ["--store", "/store", "--work", "/scratch", "--run", run, "--block", block];
    return { program: client, arguments: [...container, "gcbench-harness", ...place] };
  };
}

/** Where inputs are fetched from; what is public needs no credentials, and none are handed on. */
const AWS_VARIABLES = ["AWS_REGION", "AWS_DEFAULT_REGION", "AWS_ENDPOINT_URL"];

function passedVariables(name: string): readonly string[] {
  const value = process.env[name];
  return value === undefined ? [] : ["--env", `${name}=${value}`];
}

/** In the long form, which refuses a source that is not there. A comma in a path would end it. */
function mount(from: string, to: string, ...more: readonly string[]): readonly string[] {
  const quoted = from.includes(",") ? `"source=${from}"` : `source=${from}`;
  return ["--mount", ["type=bind", quoted, `target=${to}`, ...more].join(",")];
}
