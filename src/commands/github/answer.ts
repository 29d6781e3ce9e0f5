import { readdir, readFile } from "node:fs/promises";
import { join } from "node:path";
import { z } from "zod";
import { loadSuite } from "../../adapters/catalogue/yaml-catalogue.ts";
import { didYouMean } from "../../adapters/catalogue/yaml-file.ts";
import { currentWorkflowRun } from "../../adapters/github/workflow-context.ts";
import { nameSchema } from "../../core/documents/names.ts";
import { LOCAL_PLATFORM } from "../../core/documents/platform.ts";
import { commitSchema } from "../../core/documents/published-run.ts";
import { UsageError } from "../../core/errors.ts";
import {
  ANSWER_MARKER,
  type BenchmarkRequest,
  parseBenchmarkComment,
  STATUS_CONTEXT,
  STATUSES,
} from "../../core/github/benchmark-comment.ts";
import type { CommitStatus, Forge, PullRequest } from "../../ports/forge.ts";
import type { Host } from "../../ports/host.ts";
import { codeSpan, escapeMarkdown } from "../../report/text/markdown.ts";
import { putSticky } from "../../use-cases/publish/sticky-comment.ts";
import { openForge } from "../../wiring/open-forge.ts";
import { command, type Report } from "../command.ts";
import { selectPlatformNames } from "./select-platform-names.ts";

/** Who may spend the account's money: those who may change the code. */
const WRITE_PERMISSIONS = ["admin", "maintain", "write"];
/** What at= takes where the head is a stranger's: of fewer digits somebody could make another commit that begins with them. */
const WHOLE_COMMIT = 40;

const inputsSchema = z.strictObject({
  suites: z.string().min(1).default("benchmarks/suites").meta({
    description: "Folder of the suites that may be asked for.",
  }),
  suite: nameSchema
    .default("architectures")
    .meta({ description: "Name of the suite where the comment names none." }),
  event: z.string().min(1).optional().meta({
    description: "File of the event, an issue_comment. Default: the workflow's own.",
  }),
  finish: z.enum(["success", "failure", "cancelled", "skipped"]).optional().meta({
    description:
      "How what was asked for ended: sets the status that says so, and reads no comment.",
  }),
  finished: z.boolean().default(true).meta({
    description:
      "With --finish: false where the run goes on without the workflow; the status stays pending until gcbench collect sets it.",
  }),
  sha: commitSchema.optional().meta({ description: "With --finish: commit of the status." }),
});
type Inputs = z.infer<typeof inputsSchema>;

const eventSchema = z.object({
  action: z.literal("created"),
  issue: z.object({ number: z.number().int().positive(), pull_request: z.unknown().optional() }),
  comment: z.object({
    id: z.number().int().positive(),
    body: z.string(),
    user: z.object({ login: z.string() }),
  }),
});
type CommentEvent = z.infer<typeof eventSchema>;

export const answer = command({
  name: "answer",
  summary: "answer a /benchmark comment: who may ask, for what, at which commit",
  description:
    "Reads the comment that started a workflow: `/benchmark [suite] [platforms] [at=COMMIT]`. It accepts comments from people " +
    "with write access, adds a reaction, and sets a status at the current head commit. The next steps use that commit. For a " +
    "fork's pull request, at= must name the full commit, because its author could push another one. Other comments start nothing.",
  positionals: [],
  examples: [
    "gcbench answer   # in a workflow on issue_comment",
    "gcbench answer --finish success --sha 9ab2...",
  ],
  inputs: inputsSchema,

  async run(inputs, host) {
    if (inputs.finish) return finish(inputs, inputs.finish, host);
    const event = await readEvent(inputs.event ?? process.env["GITHUB_EVENT_PATH"]);
    const parsed = event.issue.pull_request ? parseBenchmarkComment(event.comment.body) : null;
    if (!parsed || parsed.kind === "other")
      return rejected("That is no /benchmark comment on a pull request.");
    const forge = await openForge(host);
    const { login } = event.comment.user;
    if (!WRITE_PERMISSIONS.includes(await forge.permissionOf(login))) {
      await forge.react(event.comment.id, "-1");
      return rejected(`${login} may not write to ${forge.repository}, and so not spend its money.`);
    }
    if (parsed.kind === "mistake") return explain(event, parsed.message, forge);
    return acceptComment(event, { request: parsed.request, inputs, forge });
  },
});

async function acceptComment(
  event: CommentEvent,
  asked: { request: BenchmarkRequest; inputs: Inputs; forge: Forge },
): Promise<Report> {
  const { request, inputs, forge } = asked;
  const suite = request.suite ?? inputs.suite;
  const path = join(inputs.suites, `${suite}.yml`);
  const refusal = await explainRejection(suite, { path, inputs, platforms: request.platforms });
  if (refusal) return explain(event, refusal, forge);
  // From here on this commit is meant, whatever is pushed later.
  const pull = await forge.pullRequest(event.issue.number);
  const mistake = explainWrongCommit(pull, request.commit);
  if (mistake) return explain(event, mistake, forge);
  await forge.react(event.comment.id, "rocket");
  const description = `${suite} is being measured`;
  await forge.setStatus(pull.headSha, statusOf({ state: "pending", description }));
  return accepted(pull, { suite, path, platforms: request.platforms });
}

/** @returns null: the suite is there, and all of it can be measured in AWS */
async function explainRejection(
  suite: string,
  asked: { path: string; inputs: Inputs; platforms: readonly string[] },
): Promise<string | null> {
  const names = await suiteNames(asked.inputs.suites);
  if (!names.includes(suite)) {
    const hint = didYouMean(suite, names) ?? `there are ${names.join(", ")}`;
    return `no suite is named ${suite}: ${hint}`;
  }
  const loaded = await loadSuite(asked.path).catch((error: unknown) => firstLineOf(error));
  if (typeof loaded === "string") return `suite ${suite} is not as it should be: ${loaded}`;
  const uses = loaded.suite.platforms.map((use) => (typeof use === "string" ? use : use.name));
  if (uses.includes(LOCAL_PLATFORM)) {
    return `suite ${suite} is for platform ${LOCAL_PLATFORM}, whatever machine it is called on, and a comment measures in AWS`;
  }
  try {
    selectPlatformNames(loaded.platforms, asked.platforms);
    return null;
  } catch (error) {
    return firstLineOf(error);
  }
}

/** Of a mistake in files; what is none is thrown on. */
function firstLineOf(error: unknown): string {
  if (error instanceof UsageError) return error.message.split("\n")[0] ?? "";
  throw error;
}

/** @returns null: the head is the commit that was meant */
function explainWrongCommit(
  { headSha, isFromFork }: PullRequest,
  commit: string | null,
): string | null {
  if (isFromFork && commit?.length !== WHOLE_COMMIT) {
    return `the head is in another repository, whose owner can push at any moment: name the commit that you have read, all ${WHOLE_COMMIT} digits of it, as at=...`;
  }
  const isIt = commit === null || headSha.startsWith(commit);
  return isIt ? null : `the head is ${headSha} by now, and not ${commit}`;
}

function accepted(
  { number, headSha, baseSha, isFromFork }: PullRequest,
  { suite, path, platforms }: { suite: string; path: string; platforms: readonly string[] },
): Report {
  const text = `Measuring ${suite} at ${headSha} for pull request ${number}.`;
  return {
    json: { accepted: true, suite: path, platforms, pullRequest: number, sha: headSha, baseSha },
    outputs: {
      accepted: true,
      suite: path,
      platforms: platforms.join(","),
      "pull-request": number,
      sha: headSha,
      "base-sha": baseSha,
      "is-from-fork": isFromFork,
    },
    text,
    summary: escapeMarkdown(text),
  };
}

/** Nothing is started; that is no failure of the workflow. */
function rejected(text: string): Report {
  return {
    json: { accepted: false, why: text },
    outputs: { accepted: false },
    text,
    summary: escapeMarkdown(text),
  };
}

/** Tells whoever asked what to write instead. */
async function explain(event: CommentEvent, why: string, forge: Forge): Promise<Report> {
  const { number } = event.issue;
  await forge.react(event.comment.id, "confused");
  const usage = "/benchmark [suite] [platform,platform] [at=COMMIT]";
  const sentence = /[.?]$/.test(why) ? why : `${why}.`;
  const body = `${ANSWER_MARKER}\nNothing was started: ${escapeMarkdown(sentence)}\n\nIt is ${codeSpan(usage)}.`;
  await putSticky(forge, { number, marker: ANSWER_MARKER }, () => body);
  return rejected(`Nothing was started: ${sentence}`);
}

async function finish(
  { sha, finished }: Inputs,
  how: NonNullable<Inputs["finish"]>,
  host: Host,
): Promise<Report> {
  if (!sha) throw new UsageError("--finish needs --sha, the commit of the status.");
  const forge = await openForge(host);
  // What was handed over goes on, also where the workflow failed or was cancelled after that. Where the cancellation ended it all the
  // same, collect says so.
  const end = finished ? how : "under way";
  const status = statusOf(STATUSES[end]);
  const now = await forge.statusAt(sha, STATUS_CONTEXT);
  if (now && now.url !== status.url) {
    const text = `The status of ${sha} is that of a later command: ${now.description}.`;
    return { json: { sha, state: now.state }, text };
  }
  if (now && end === "under way" && now.state !== "pending") {
    const text = `The status of ${sha} says already how it ended: ${now.description}.`;
    return { json: { sha, state: now.state }, text };
  }
  await forge.setStatus(sha, status);
  const { state, description } = status;
  return { json: { sha, state }, text: `Status of ${sha}: ${state}, ${description}.` };
}

function statusOf(status: Pick<CommitStatus, "state" | "description">): CommitStatus {
  const url = currentWorkflowRun();
  return { context: STATUS_CONTEXT, ...status, ...(url === null ? {} : { url }) };
}

async function readEvent(path: string | undefined): Promise<CommentEvent> {
  if (!path) throw new UsageError("There is no event: this is for a workflow on issue_comment.");
  try {
    return eventSchema.parse(JSON.parse(await readFile(path, "utf8")));
  } catch (cause) {
    throw new UsageError(`${path} is no event of a comment that was just made.`, { cause });
  }
}

async function suiteNames(folder: string): Promise<readonly string[]> {
  const files = await readdir(folder).catch((cause) => {
    throw new UsageError(`There is no folder ${folder} of suites.`, { cause });
  });
  return files.filter((file) => file.endsWith(".yml")).map((file) => file.slice(0, -".yml".length));
}
