/** `npm run bed`: the test bed for a person. Prints what a second terminal needs, then what happens, until Ctrl-C. */
import { parseArgs } from "node:util";
import { type BedEvent, type BedMode, bedPython, type PushedImage, startBed } from "./bed.ts";

const MODES: readonly BedMode[] = ["auto", "docker", "process"];

const { values } = parseArgs({
  options: {
    mode: { type: "string", default: "auto" },
    port: { type: "string", default: "4566" },
    fast: { type: "boolean", default: false },
    env: { type: "boolean", default: false },
    push: { type: "string" },
    repository: { type: "string", default: "gcbench" },
    tag: { type: "string" },
    architecture: { type: "string" },
    help: { type: "boolean", short: "h", default: false },
  },
});

/** Near enough to AWS that each state can be seen, near enough to nothing that nobody waits. */
const FOR_EYES = {
  computeEnvironmentSeconds: 2,
  jobQueueSeconds: 1,
  stackResourceSeconds: 0.3,
  bootSeconds: 2,
  pullSeconds: 0.5,
  idleSeconds: 10,
  spotNoticeSeconds: 2,
};

const USAGE = `Usage: npm run bed [-- OPTIONS]

An AWS account on this machine: deploy, run, report and destroy without a real one.

  --mode auto|docker|process  jobs as containers, as processes, or as containers where an engine answers (auto)
  --port N                    where it listens on 127.0.0.1 (4566; 0: any free port)
  --fast                      no delays
  --env                       print the variables of a client and end: eval "$(npm run --silent bed -- --env)"
  --push IMAGE                put the Docker engine's IMAGE into the registry of the bed that runs at --port, and end;
                              --repository NAME (gcbench), --tag TAG, --architecture amd64|arm64 (as it is)
`;

const mode = MODES.find((each) => each === values.mode);
const port = Number(values.port);
if (values.help || mode === undefined || !Number.isInteger(port)) {
  process.stdout.write(USAGE);
  process.exitCode = values.help ? 0 : 2;
} else if (values.env) {
  process.stdout.write(exports(`http://127.0.0.1:${port}`, { AWS_REGION: "us-west-2" }));
} else if (values.push !== undefined) {
  await push(values.push, port);
} else {
  await serve(mode, port);
}

/** Stands for `docker push`: the bed has no registry that one could push to. */
async function push(image: string, port: number): Promise<void> {
  const { repository, tag, architecture } = values;
  const response = await fetch(`http://127.0.0.1:${port}/bed/images`, {
    method: "POST",
    body: JSON.stringify({
      ...{ repository, tag, docker: image },
      ...(architecture === undefined ? {} : { config: { architecture } }),
    }),
  });
  const answer = (await response.json()) as Partial<PushedImage> & { readonly message?: string };
  process.stdout.write(`${answer.uri ?? `error: ${answer.message}`}\n`);
  if (!response.ok) process.exitCode = 2;
}

async function serve(mode: BedMode, port: number): Promise<void> {
  process.stdout.write(
    "Starting the test bed (the first time, its Python packages are installed) …\n",
  );
  await bedPython();
  const bed = await startBed({
    mode,
    port,
    limits: values.fast ? {} : FOR_EYES,
    onEvent: (event) => process.stdout.write(`${clock()}  ${describe(event)}\n`),
  });
  process.stdout.write(`
An AWS account is here: ${bed.endpoint}. Jobs run as ${bed.containers ? "containers" : "processes of this machine"}.
Nothing leaves this machine, and nothing stays when it ends. In a second terminal:

${exports(bed.endpoint, bed.environment)}
Then, for example:

  npx gcbench bootstrap --yes              # roles, bucket, repository, network
  npm run bed -- --port ${port || new URL(bed.endpoint).port} --push IMAGE  # an image of your Docker engine into the registry
  curl -s $AWS_ENDPOINT_URL/bed/state      # what runs, and what else can be asked: test/bed/README.md

Ctrl-C ends it, and all that runs in it.

`);
  const end = () => {
    process.stdout.write("\nEnding …\n");
    bed.stop().then(
      () => process.exit(0),
      () => process.exit(1),
    );
  };
  process.once("SIGINT", end);
  process.once("SIGTERM", end);
}

function exports(endpoint: string, variables: Readonly<Record<string, string>>): string {
  const all = {
    AWS_ENDPOINT_URL: endpoint,
    AWS_REGION: "us-west-2",
    AWS_ACCESS_KEY_ID: "AKIAIOSFODNN7EXAMPLE",
    AWS_SECRET_ACCESS_KEY: "a-key-of-the-test-bed",
    ...variables,
  };
  return Object.entries(all)
    .map(([name, value]) => `  export ${name}=${value}\n`)
    .join("");
}

function clock(): string {
  return new Date().toTimeString().slice(0, 8);
}

/** An event in a line: what, which one, how it is now, and why. */
function describe(event: BedEvent): string {
  const { kind, name, id, status, reason, type, spot, stack, resource } = event;
  const text = (value: unknown, width: number) => String(value ?? "").padEnd(width);
  const why = reason ? `  ${reason}` : "";
  switch (kind) {
    case "job":
      return `job       ${text(name, 40)} ${text(status, 10)}${event["instanceType"] ? ` ${event["instanceType"]}` : ""}${why}`;
    case "instance":
      return `instance  ${text(`${id} ${type}${spot ? " spot" : ""}`, 40)} ${text(status, 10)}${why}`;
    case "stack":
      return `stack     ${text(`${stack}/${resource}`, 40)} ${status}${why}`;
    default:
      return `${text(kind, 9)} ${text(name, 40)} ${text(status, 10)}${why}`;
  }
}
