import { mkdtempSync, readFileSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { runProgram } from "../run-program.ts";
import { BOT, type GitHub, REPOSITORY, tokenOf } from "./github.ts";

const MAIN = resolve(import.meta.dirname, "../../../dist/action-publish.js");

export interface ActionRun {
  readonly status: number;
  readonly output: string;
  readonly summary: string;
  readonly outputs: Readonly<Record<string, string>>;
}

export interface ActionCall {
  readonly github: GitHub;
  readonly inputs: Readonly<Record<string, string>>;
  /** What GitHub says happened. */
  readonly event: unknown;
  readonly sha?: string;
  /** Folder of the checked-out repository. Default: an empty one. */
  readonly workspace?: string;
}

/** The environment of the action's step in a workflow of the emulated repository. */
export function stepEnvironment({ github, inputs, event, sha = "", workspace }: ActionCall) {
  const directory = mkdtempSync(join(tmpdir(), "gcbench-step-"));
  const file = (name: string, text: string) => {
    writeFileSync(join(directory, name), text);
    return join(directory, name);
  };
  const given = { token: tokenOf(BOT), ...inputs };
  return {
    directory,
    environment: {
      PATH: process.env["PATH"],
      HOME: directory,
      GITHUB_WORKSPACE: workspace ?? directory,
      GITHUB_STEP_SUMMARY: file("summary", ""),
      GITHUB_OUTPUT: file("outputs", ""),
      GITHUB_EVENT_PATH: file("event.json", JSON.stringify(event)),
      GITHUB_REPOSITORY: REPOSITORY,
      GITHUB_RUN_ID: "77",
      GITHUB_SHA: sha,
      GITHUB_SERVER_URL: github.url,
      GITHUB_API_URL: github.url,
      ...Object.fromEntries(
        Object.entries(given).map(([key, value]) => [`INPUT_${key.toUpperCase()}`, value]),
      ),
    },
  };
}

/** Runs the action from its bundle, as GitHub's runner does. */
export async function runPublishAction(call: ActionCall): Promise<ActionRun> {
  const { directory, environment } = stepEnvironment(call);
  const read = (name: string) => readFileSync(join(directory, name), "utf8");
  const ended = await runProgram({ program: MAIN, args: [], cwd: directory, environment });
  return {
    status: ended.status,
    output: ended.output + ended.errors,
    summary: read("summary"),
    outputs: parseOutputs(read("outputs")),
  };
}

/** `name<<delimiter`, the value, the delimiter. */
function parseOutputs(text: string): Readonly<Record<string, string>> {
  const pattern = /^([\w-]+)<<(\S+)\r?\n([\s\S]*?)\r?\n\2$/gm;
  return Object.fromEntries(
    [...text.matchAll(pattern)].map(([, name = "", , value = ""]) => [name, value]),
  );
}
