/** `npm run aws-emulator`: the AWS emulator for a person. Prints what a second terminal needs, then what happens, until Ctrl-C. */
import { spawnSync } from "node:child_process";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { startAwsEmulator } from "./emulator.ts";
import type {
  EmulatorEvent,
  EmulatorImage,
  EmulatorMode,
  PushedImage,
} from "./emulator-options.ts";
import { emulatorPython } from "./emulator-python.ts";
import { compileMiniatures, hostArchitecture, pushMiniatureProcess } from "./miniature-image.ts";

const root = join(import.meta.dirname, "..", "..", "..");
const DEFAULT_PORT = "4566";
/** Of benchmarks/suites/architectures.yml. */
const MINIATURE_SUITE = join(import.meta.dirname, "miniature-suite.yml");
const MINIATURE_TAG = "miniature-v1";
/** Those of its platforms that this machine can stand for. */
const PLATFORMS = hostArchitecture === "arm64" ? "graviton3" : "intel-sapphire-rapids,amd-genoa";

/** Columns of what happens: `instance`, `CREATE_IN_PROGRESS`. */
const KIND_WIDTH = 8;
const STATUS_WIDTH = 18;

const MODES: readonly EmulatorMode[] = ["auto", "docker", "process"];

const { values } = parseArgs({
  options: {
    mode: { type: "string", default: "auto" },
    port: { type: "string", default: DEFAULT_PORT },
    fast: { type: "boolean", default: false },
    env: { type: "boolean", default: false },
    push: { type: "string" },
    miniature: { type: "boolean", default: false },
    base: { type: "string" },
    repository: { type: "string", default: "gcbench" },
    tag: { type: "string" },
    architecture: { type: "string" },
    help: { type: "boolean", short: "h", default: false },
  },
});

/** Near enough to AWS that each state can be seen, near enough to nothing that nobody waits. */
const INTERACTIVE_LIMITS = {
  computeEnvironmentSeconds: 2,
  jobQueueSeconds: 1,
  stackResourceSeconds: 0.3,
  bootSeconds: 2,
  pullSeconds: 0.5,
  idleSeconds: 10,
  spotNoticeSeconds: 2,
};

const USAGE = `Usage: npm run aws-emulator [-- OPTIONS]

An AWS account on this machine: deploy, run, report and destroy without a real one.

  --mode auto|docker|process  jobs as containers, as processes, or as containers where an engine answers (auto)
  --port N                    where it listens on 127.0.0.1 (4566; 0: any free port)
  --fast                      no delays
  --env                       print the variables of a client and end: eval "$(npm run --silent aws-emulator -- --env)"
  --push IMAGE                put the Docker engine's IMAGE into the registry of the emulator that runs at --port, and end;
                              --repository NAME (gcbench), --tag TAG, --architecture amd64|arm64 (as it is)
  --miniature                 make the image of the built-in model and put it there as miniature-v1, which
                              benchmarks/suites/architectures.yml runs; after gcbench bootstrap;
                              --base IMAGE: on this one in place of Debian's, for a machine without internet
`;

const mode = MODES.find((each) => each === values.mode);
const port = Number(values.port);
if (values.help || mode === undefined || !Number.isInteger(port)) {
  process.stdout.write(USAGE);
  process.exitCode = values.help ? 0 : 2;
} else if (values.env) {
  process.stdout.write(exports(`http://127.0.0.1:${port}`, { AWS_REGION: "us-west-2" }));
} else if (values.miniature) {
  await pushMiniature(port);
} else if (values.push !== undefined) {
  await push(values.push, port);
} else {
  await serve(mode, port);
}

/** Stands for `docker push`: the emulator has no registry that one could push to. */
async function push(image: string, port: number, tag = values.tag): Promise<void> {
  const { repository, architecture } = values;
  await report(
    putImage(port, {
      repository,
      tag,
      docker: image,
      ...(architecture === undefined ? {} : { config: { architecture } }),
    }),
  );
}

/** As a container where the emulator runs those, else as programs of this machine. */
async function pushMiniature(port: number): Promise<void> {
  const state = await queryServer<{ readonly containers: boolean }>(port, "state");
  if (state.containers) {
    const cli = join(root, "dist", "cli.js");
    const base = values.base === undefined ? [] : ["--base", values.base];
    const build = ["build", MINIATURE_SUITE, "--network", "host", ...base];
    const { status } = spawnSync(process.execPath, [cli, ...build], { stdio: "inherit" });
    const tag = `${MINIATURE_TAG}-${hostArchitecture}`;
    if (status === 0) await push(`gcbench:${tag}`, port, tag);
    else process.exitCode = status ?? 1;
    return;
  }
  const directory = join(root, "node_modules", ".cache", "gcbench-emulator-miniature");
  const emulator = { putImage: (image: EmulatorImage) => putImage(port, image) };
  const { repository } = values;
  await compileMiniatures(directory);
  await report(pushMiniatureProcess(emulator, { repository, tag: MINIATURE_TAG, directory }));
}

function putImage(port: number, image: unknown): Promise<PushedImage> {
  return queryServer<PushedImage>(port, "images", image);
}

async function report(pushed: Promise<PushedImage>): Promise<void> {
  try {
    process.stdout.write(`${(await pushed).uri}\n`);
  } catch (error) {
    process.stderr.write(`error: ${error instanceof Error ? error.message : error}\n`);
    process.exitCode = 2;
  }
}

/** One request of the control endpoint of the emulator that runs at the port. */
async function queryServer<Answer>(port: number, name: string, body?: unknown): Promise<Answer> {
  const init = body === undefined ? {} : { method: "POST", body: JSON.stringify(body) };
  const response = await fetch(`http://127.0.0.1:${port}/emulator/${name}`, init).catch((cause) => {
    throw new Error(`No emulator runs at port ${port}: start one with \`npm run aws-emulator\`.`, {
      cause,
    });
  });
  const answer = (await response.json()) as Answer & { readonly message?: string };
  if (!response.ok) throw new Error(answer.message ?? `the emulator answered ${response.status}`);
  return answer;
}

async function serve(mode: EmulatorMode, port: number): Promise<void> {
  process.stdout.write(
    "Starting the AWS emulator (the first time, its Python packages are installed) …\n",
  );
  await emulatorPython();
  const emulator = await startAwsEmulator({
    mode,
    port,
    limits: values.fast ? {} : INTERACTIVE_LIMITS,
    onEvent: (event) => process.stdout.write(`${clock()}  ${describe(event)}\n`),
  });
  const { port: own } = new URL(emulator.endpoint);
  const portOption = own === DEFAULT_PORT ? "" : ` --port ${own}`;
  process.stdout.write(`
An AWS account is here: ${emulator.endpoint}. Jobs run as ${emulator.containers ? "containers" : "processes of this machine"}.
Nothing leaves this machine, and nothing stays when it ends. In a second terminal:

${exports(emulator.endpoint, emulator.environment)}
Then, for example:

  node dist/cli.js bootstrap                # roles, bucket, image repository, network
  npm run --silent aws-emulator -- --miniature${portOption}  # the built-in model's image into the repository
  node dist/cli.js run benchmarks/suites/architectures.yml --engine batch --platforms ${PLATFORMS}
  curl -s $AWS_ENDPOINT_URL/emulator/state       # what runs, and what else can be asked: test/support/aws-emulator/README.md

docs/tutorials/cloud-tour.md shows the whole way.

Ctrl-C ends it, and all that runs in it.

`);
  const end = () => {
    process.stdout.write("\nEnding …\n");
    // On Ctrl-C the terminal has already told the emulator's process, so it may have ended.
    void emulator.stop().finally(() => process.exit(0));
  };
  process.once("SIGINT", end);
  process.once("SIGTERM", end);
}

function exports(endpoint: string, variables: Readonly<Record<string, string>>): string {
  const all = {
    AWS_ENDPOINT_URL: endpoint,
    AWS_REGION: "us-west-2",
    AWS_ACCESS_KEY_ID: "AKIAIOSFODNN7EXAMPLE",
    AWS_SECRET_ACCESS_KEY: "a-key-of-the-emulator",
    ...variables,
  };
  return Object.entries(all)
    .map(([name, value]) => `  export ${name}=${value}\n`)
    .join("");
}

function clock(): string {
  return new Date().toTimeString().slice(0, 8);
}

/** An event in a line: what, how it is now, which one, and why. Names can be long: they come last. */
function describe(event: EmulatorEvent): string {
  const { kind, name, id, status, reason, type, spot, stack, resource } = event;
  const instanceType = event["instanceType"] ? ` on ${event["instanceType"]}` : "";
  const subject: Readonly<Record<string, string>> = {
    job: `${name}${instanceType}`,
    instance: `${id} ${type}${spot ? " spot" : ""}`,
    stack: stack === resource ? `${stack}` : `${stack}/${resource}`,
  };
  const columns = [kind.padEnd(KIND_WIDTH), String(status ?? "").padEnd(STATUS_WIDTH)];
  return [...columns, subject[kind] ?? name, ...(reason ? [`(${reason})`] : [])].join("  ");
}
