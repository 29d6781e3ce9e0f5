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
import { type GitHub, REPOSITORY } from "../forge/github.ts";
import { runTool, type ToolEnd } from "../workflow-tools.ts";

const ROOT = resolve(import.meta.dirname, "../..");
/** What a checkout of gcbench has, as far as workflows use it. */
const PARTS = [
  ...["package.json", "package-lock.json", "dist", "actions", "benchmarks", "container"],
  ...["infrastructure", "src", ".github"],
];
/** Actions of others, for which real processes without GitHub stand in. */
const STAND_INS = ["checkout", "upload-artifact", "download-artifact"];

/** A repository with gcbench in it, where act runs its workflows on this machine. */
export interface ActScene {
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
  run(order: ActOrder): Promise<ToolEnd>;
}

export interface ActOrder {
  readonly act: string;
  readonly workflow: string;
  readonly event: string;
  readonly payload?: Readonly<Record<string, unknown>>;
  readonly inputs?: Readonly<Record<string, string>>;
  readonly environment?: Readonly<Record<string, string>>;
  readonly token?: string;
  /** Only this job, and those that it needs. */
  readonly job?: string;
}

/** @param bare the repository that checkouts come from, as GitHub's of that name */
export function makeScene(bare: string, github?: GitHub): ActScene {
  const top = mkdtempSync(join(tmpdir(), "gcbench-act-"));
  const [directory, home, artifacts] = ["work", "home", "artifacts"].map((name) =>
    join(top, name),
  ) as [string, string, string];
  for (const path of [directory, home, artifacts]) mkdirSync(path);
  for (const part of PARTS) cpSync(join(ROOT, part), join(directory, part), { recursive: true });
  const git = (...args: readonly string[]) =>
    execFileSync(
      "git",
      ["-c", "user.name=t", "-c", "user.email=t@example.org", "-C", directory, ...args],
      {
        encoding: "utf8",
      },
    ).trim();
  forAct(join(directory, ".github", "workflows"));
  git("init", "--quiet", "-b", "main");
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
  const run = (order: ActOrder) => {
    const given = {
      STAND_IN_REPOSITORY: bare,
      STAND_IN_ARTIFACTS: artifacts,
      ...(github ? { GITHUB_API_URL: github.url, GITHUB_SERVER_URL: github.url } : {}),
      ...order.environment,
    };
    return runAct(order, { directory, home, given });
  };
  const serve = (address: string, from: string) =>
    appendFileSync(join(home, ".gitconfig"), `[url "${from}"]\n\tinsteadOf = ${address}\n`);
  return { directory, artifacts, git, commit, push, run, serve };
}

/** act 0.2.89 refuses keys that are younger than it is. Groups of workflows mean nothing to it, one run at a time. */
function forAct(folder: string): void {
  for (const file of readdirSync(folder)) {
    const text = readFileSync(join(folder, file), "utf8");
    writeFileSync(join(folder, file), text.replace(/^ +queue: max\n/gm, ""));
  }
}

function runAct(
  order: ActOrder,
  {
    directory,
    home,
    given,
  }: { directory: string; home: string; given: Readonly<Record<string, string>> },
): Promise<ToolEnd> {
  const { act, workflow, event, payload, inputs = {}, token = "none", job } = order;
  const file = join(home, "event.json");
  // Also what was typed by hand is a part of the event.
  writeFileSync(file, JSON.stringify({ inputs, ...payload }));
  const pairs = (flag: string, values: Readonly<Record<string, string>>) =>
    Object.entries(values).flatMap(([name, value]) => [flag, `${name}=${value}`]);
  const args = [
    ...[event, "--workflows", `.github/workflows/${workflow}`, "--eventpath", file],
    ...["-P", "ubuntu-24.04=-self-hosted", "-P", "ubuntu-24.04-arm=-self-hosted"],
    ...(job === undefined ? [] : ["--job", job]),
    ...pairs("--env", given),
    ...pairs("--secret", { GITHUB_TOKEN: token }),
    ...standIns().flatMap((standIn) => ["--local-repository", standIn]),
  ];
  // Nothing of our own environment: act would hand it to the steps. Actions run on the Node that runs this.
  const path = [dirname(process.execPath), "/usr/local/bin", "/usr/bin", "/bin"].join(delimiter);
  return runTool(act, args, { cwd: directory, env: { PATH: path, HOME: home } });
}

/** `actions/checkout@SHA=DIRECTORY` for each pin in our workflows. */
function standIns(): readonly string[] {
  const folder = join(ROOT, ".github", "workflows");
  const text = readdirSync(folder)
    .map((file) => readFileSync(join(folder, file), "utf8"))
    .join("\n");
  const pins = new Set(
    [...text.matchAll(/uses: (actions\/([\w-]+)@[0-9a-f]{40})/g)].map(([, pin]) => pin ?? ""),
  );
  return [...pins].flatMap((pin) => {
    const name = /\/([\w-]+)@/.exec(pin)?.[1] ?? "";
    return STAND_INS.includes(name) ? [`${pin}=${join(import.meta.dirname, name)}`] : [];
  });
}
