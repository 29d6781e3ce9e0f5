import { execFileSync } from "node:child_process";
import {
  appendFileSync,
  cpSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { delimiter, dirname, join, resolve } from "node:path";
import { type GitHub, REPOSITORY } from "../github-emulator/github.ts";
import { COMPILER } from "../temporary-files.ts";
import { runTool, type ToolResult } from "../workflow-tools.ts";

const ROOT = resolve(import.meta.dirname, "../../..");
/**
 * What a checkout of gcbench has, as far as workflows use it. Of src/ only what images are made of (recipes.ts): a run under
 * act writes some twenty checkouts.
 */
const PARTS = [
  ...["package.json", "package-lock.json", "dist", "actions", "benchmarks", "container"],
  ...["infrastructure", ".github", "src/entry/image-contents.ts", "src/adapters/images"],
  ...["src/adapters/synthetic/run-configuration.ts", "src/model"],
];
/** Actions of others, for which real processes without GitHub stand in. */
const STUBS = ["checkout", "upload-artifact", "download-artifact", "cache"];

/** A repository, where act runs its workflows on this machine. */
export interface ActFixture {
  readonly directory: string;
  /** Where artifacts of jobs go. */
  readonly artifacts: string;
  /** Has git find another repository in a directory. */
  serve(address: string, directory: string): void;
  git(...args: readonly string[]): string;
  /** @returns the new commit */
  commit(path: string, text: string): string;
  /** Gives all branches to the repository that checkouts come from. */
  push(): void;
  run(order: ActRun): Promise<ToolResult>;
}

export interface ActRun {
  readonly act: string;
  readonly workflow: string;
  readonly event: string;
  readonly payload?: Readonly<Record<string, unknown>>;
  readonly inputs?: Readonly<Record<string, string>>;
  readonly environment?: Readonly<Record<string, string>>;
  /** Of the repository (vars). */
  readonly variables?: Readonly<Record<string, string>>;
  readonly token?: string;
  /** Only this job, and those that it needs. */
  readonly job?: string;
  /** Only this part of a matrix, as in `runner:ubuntu-24.04`. */
  readonly matrix?: string;
}

/** gcbench in a repository of its own, whose workflows another repository calls. */
export interface ActSource {
  /** As it stands behind `uses:`. */
  readonly repository: string;
  readonly directory: string;
  readonly sha: string;
}

/** @param bare the repository that checkouts come from, as GitHub's of that name */
export function createActFixture(bare: string, github?: GitHub): ActFixture {
  return createActDirectory(bare, { github, source: null });
}

/** The same for a repository in which nothing of gcbench is: it calls the workflows of another one. */
export function makeCaller(bare: string, source: ActSource, github: GitHub): ActFixture {
  return createActDirectory(bare, { github, source });
}

export function makeSource(): ActSource {
  const repository = "tools/gcbench";
  const directory = mkdtempSync(join(tmpdir(), "gcbench-act-source-"));
  cloneTemplate(directory);
  const sha = gitIn(directory)("rev-parse", "HEAD");
  // GitHub tells a job where its called workflow is from; act, which does not, finds it written there.
  const withStubs = (text: string) =>
    text
      .replaceAll(/\$\{\{ job\.workflow_repository [^}]+\}\}/g, repository)
      .replaceAll(/\$\{\{ job\.workflow_sha [^}]+\}\}/g, sha);
  changeWorkflows(directory, withStubs);
  return { repository, directory, sha };
}

function gitIn(directory: string) {
  const who = ["-c", "user.name=t", "-c", "user.email=t@example.org", "-C", directory];
  return (...args: readonly string[]) =>
    execFileSync("git", [...who, ...args], { encoding: "utf8" }).trim();
}

let template: string | undefined;

/** gcbench's own files in a commit. The clones of one worker process use its objects. */
function templateOf(): string {
  if (template !== undefined) return template;
  template = mkdtempSync(join(tmpdir(), "gcbench-act-template-"));
  for (const part of PARTS) {
    mkdirSync(dirname(join(template, part)), { recursive: true });
    cpSync(join(ROOT, part), join(template, part), {
      recursive: true,
      filter: (path) => !/\.test\.ts$|\/actions\/.*\.(ts|md)$/.test(path),
    });
  }
  // act 0.2.89 refuses keys that are younger than it is. It knows neither groups nor deployments.
  changeWorkflows(template, (text) =>
    text.replaceAll(/^ +queue: max\n/gm, "").replaceAll(", deployment: false }", " }"),
  );
  const git = gitIn(template);
  git("init", "--quiet", "-b", "main");
  git("add", "--force", ".");
  git("commit", "--quiet", "-m", "gcbench");
  return template;
}

function cloneTemplate(directory: string): void {
  gitIn(directory)("clone", "--quiet", "--shared", templateOf(), ".");
}

function changeWorkflows(directory: string, change: (text: string) => string): void {
  const folder = join(directory, ".github", "workflows");
  for (const file of readdirSync(folder)) {
    writeFileSync(join(folder, file), change(readFileSync(join(folder, file), "utf8")));
  }
}

function createActDirectory(
  bare: string,
  { github, source }: { readonly github: GitHub | undefined; readonly source: ActSource | null },
): ActFixture {
  const top = mkdtempSync(join(tmpdir(), "gcbench-act-"));
  const [directory, home, artifacts] = ["work", "home", "artifacts"].map((name) =>
    join(top, name),
  ) as [string, string, string];
  for (const path of [directory, home, artifacts]) mkdirSync(path);
  const git = gitIn(directory);
  if (source === null) {
    cloneTemplate(directory);
    git("remote", "remove", "origin");
    // A push then gives it only what is new.
    writeFileSync(join(bare, "objects/info/alternates"), `${templateOf()}/.git/objects\n`);
  } else git("init", "--quiet", "-b", "main");
  // By this act knows which repository it is in; nothing is fetched from there.
  git("remote", "add", "origin", `https://github.com/${REPOSITORY}.git`);
  const commit = (path: string, text: string) => {
    mkdirSync(dirname(join(directory, path)), { recursive: true });
    writeFileSync(join(directory, path), text);
    git("add", "--force", ".");
    git("commit", "--quiet", "-m", path);
    return git("rev-parse", "HEAD");
  };
  const push = () => git("push", "--quiet", "--force", bare, "refs/heads/*:refs/heads/*");
  const run = (order: ActRun) => {
    const given = {
      STUB_REPOSITORY: bare,
      STUB_ARTIFACTS: artifacts,
      STUB_OTHER_REPOSITORY: source?.repository ?? "",
      STUB_OTHER_DIRECTORY: source?.directory ?? "",
      ...(github ? { GITHUB_API_URL: github.url, GITHUB_SERVER_URL: github.url } : {}),
      ...order.environment,
    };
    const local = source
      ? [...stubs(), `${source.repository}@${source.sha}=${source.directory}`]
      : stubs();
    return runAct(order, { directory, home, given, local });
  };
  const serve = (address: string, from: string) =>
    appendFileSync(join(home, ".gitconfig"), `[url "${from}"]\n\tinsteadOf = ${address}\n`);
  return { directory, artifacts, git, commit, push, run, serve };
}

interface ActDirectory {
  readonly directory: string;
  readonly home: string;
  readonly given: Readonly<Record<string, string>>;
  /** `OWNER/NAME@REF=DIRECTORY` for each repository that is here instead. */
  readonly local: readonly string[];
}

function runAct(
  order: ActRun,
  { directory, home, given, local }: ActDirectory,
): Promise<ToolResult> {
  const { act, workflow, event, payload, inputs = {}, variables = {}, token = "none" } = order;
  const { job, matrix } = order;
  const file = join(home, "event.json");
  // Also what was typed by hand is a part of the event.
  writeFileSync(file, JSON.stringify({ inputs, ...payload }));
  const pairs = (flag: string, values: Readonly<Record<string, string>>) =>
    Object.entries(values).flatMap(([name, value]) => [flag, `${name}=${value}`]);
  const args = [
    ...[event, "--workflows", `.github/workflows/${workflow}`, "--eventpath", file],
    ...["-P", "ubuntu-24.04=-self-hosted", "-P", "ubuntu-24.04-arm=-self-hosted"],
    ...(job === undefined ? [] : ["--job", job]),
    ...(matrix === undefined ? [] : ["--matrix", matrix]),
    ...pairs("--env", given),
    ...pairs("--var", variables),
    ...pairs("--secret", { GITHUB_TOKEN: token }),
    ...local.flatMap((one) => ["--local-repository", one]),
  ];
  // Nothing of our own environment: act would hand it to the steps. Actions run on the Node that runs this.
  const path = [COMPILER, dirname(process.execPath), "/usr/local/bin", "/usr/bin", "/bin"];
  const env = {
    PATH: path.join(delimiter),
    HOME: home,
    GCBENCH_TEST_TMPDIR: process.env["GCBENCH_TEST_TMPDIR"],
    ACT_DISABLE_VERSION_CHECK: "1",
  };
  return runTool(act, args, { cwd: directory, env });
}

/** `actions/checkout@SHA=DIRECTORY` for each pin in our workflows. */
function stubs(): readonly string[] {
  const folder = join(ROOT, ".github", "workflows");
  const text = readdirSync(folder)
    .map((file) => readFileSync(join(folder, file), "utf8"))
    .join("\n");
  const pins = new Set(
    [...text.matchAll(/uses: (actions\/[\w-]+)[\w/-]*(@[0-9a-f]{40})/g)].map(
      ([, name, commit]) => `${name}${commit}`,
    ),
  );
  return [...pins].flatMap((pin) => {
    const name = /\/([\w-]+)@/.exec(pin)?.[1] ?? "";
    return STUBS.includes(name) ? [`${pin}=${join(import.meta.dirname, name)}`] : [];
  });
}
