import { readFile } from "node:fs/promises";
import { z } from "zod";
import { nameSchema } from "../../core/documents/names.ts";
import { commitSchema } from "../../core/documents/published-run.ts";
import { UsageError } from "../../core/errors.ts";
import {
  answerComment,
  type CommentEvent,
  commentEventSchema,
  finishStatus,
} from "../../use-cases/publish/answer-comment.ts";
import { suiteFolder } from "../../wiring/benchmark-suites.ts";
import { openForge } from "../../wiring/open-forge.ts";
import { currentWorkflowRun } from "../../wiring/workflow.ts";
import { command } from "../command.ts";
import { describeAnswer } from "./describe-answer.ts";

const inputsSchema = z.strictObject({
  suites: z.string().min(1).default("benchmarks/suites").meta({
    value: "path",
    description: "Folder of the suites that a comment may name.",
  }),
  suite: nameSchema
    .default("architectures")
    .meta({ description: "Name of the suite if the comment names none." }),
  event: z.string().min(1).optional().meta({
    value: "path",
    description: "File of the issue_comment event. Default: the workflow's event.",
  }),
  finish: z.enum(["success", "failure", "cancelled", "skipped"]).optional().meta({
    description:
      "Result of the requested benchmark. Sets the final commit status, and reads no comment.",
  }),
  finished: z.boolean().default(true).meta({
    description: "Set the final status with --finish, because the run is finished.",
    negated:
      "Keep the status pending with --finish: the run continues without the workflow, and gcbench collect sets the status.",
  }),
  sha: commitSchema.optional().meta({ description: "Commit of the status, for --finish." }),
});

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

  async run(inputs, caller) {
    const page = currentWorkflowRun();
    if (inputs.finish) {
      if (!inputs.sha) throw new UsageError("--finish needs --sha, the commit of the status.");
      const { finish, finished, sha } = inputs;
      const end = finished ? finish : "running";
      return finishStatus({ sha, end, page }, await openForge(caller));
    }
    const event = await readEvent(inputs.event ?? process.env["GITHUB_EVENT_PATH"]);
    const ports = { suites: suiteFolder(inputs.suites), openForge: () => openForge(caller), page };
    return describeAnswer(await answerComment(event, inputs.suite, ports));
  },
});

async function readEvent(path: string | undefined): Promise<CommentEvent> {
  if (!path) throw new UsageError("There is no event. Run this in a workflow on issue_comment.");
  try {
    return commentEventSchema.parse(JSON.parse(await readFile(path, "utf8")));
  } catch (cause) {
    throw new UsageError(`${path} is not the event of a new comment.`, { cause });
  }
}
