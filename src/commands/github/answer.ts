import { readFile } from "node:fs/promises";
import { z } from "zod";
import { nameSchema } from "../../core/documents/names.ts";
import { commitSchema } from "../../core/documents/published-run.ts";
import { UsageError } from "../../core/errors.ts";
import { escapeMarkdown } from "../../report/text/markdown.ts";
import {
  answerEvent,
  type BenchmarkEvent,
  benchmarkEventSchema,
} from "../../use-cases/publish/answer-event.ts";
import { setBenchmarkStatus } from "../../use-cases/publish/benchmark-status.ts";
import { writeBisectionComment } from "../../use-cases/publish/bisection-comment.ts";
import { suiteFolder } from "../../wiring/benchmark-suites.ts";
import { openForge } from "../../wiring/open-forge.ts";
import { currentWorkflowRun } from "../../wiring/workflow.ts";
import { command } from "../command.ts";
import { describeAnswer } from "./describe-answer.ts";

const inputsSchema = z.strictObject({
  suites: z.string().min(1).default("benchmarks/suites").meta({
    value: "path",
    description: "Folder of the suites that can be requested.",
  }),
  suite: nameSchema
    .default("architectures")
    .meta({ description: "Name of the suite if no comment names one." }),
  event: z.string().min(1).optional().meta({
    value: "path",
    description: "File of the event: a comment, a label or a push. Default: the workflow's event.",
  }),
  state: z
    .enum(["started", "running", "success", "failure", "cancelled", "skipped"])
    .optional()
    .meta({
      description:
        "State of the benchmark for the commit status; gcbench then reads no event. With running, gcbench collect sets the final status. A final status stays.",
    }),
  sha: commitSchema.optional().meta({ description: "Commit of the status, for --state." }),
  bisection: z.string().min(1).optional().meta({
    description:
      "Answer of a bisection, to write as a comment on --pull-request; gcbench then reads no event.",
  }),
  pullRequest: z.number().int().positive().optional().meta({
    description: "Pull request that gets the comment, for --bisection.",
  }),
  source: nameSchema.optional().meta({
    description:
      "Name of a separate source of the measurements, for --state, as in gcbench publish. It has its own status.",
  }),
});

export const answer = command({
  name: "answer",
  summary: "answer a request on GitHub: who may start a benchmark, of what, at which commit",
  description:
    "Reads the event that started a workflow: a comment `/benchmark [suite] [platforms] [at=COMMIT]` or `/benchmark bisect GOOD..BAD [suite]`, the label `benchmark` on a " +
    "pull request, or a push. It accepts comments and labels from people with write access, and sets a status at the head commit. " +
    "The next steps use that commit. For a fork's pull request, only a comment with the full commit in at= starts a benchmark, " +
    "because its author could push other code after your review. Other events start nothing.",
  positionals: [],
  examples: [
    "gcbench answer   # in a workflow on issue_comment, pull_request_target or push",
    "gcbench answer --state failure --sha 9ab2...",
  ],
  inputs: inputsSchema,

  async run(inputs, caller) {
    const page = currentWorkflowRun();
    const { state: end, sha, source = null } = inputs;
    if (end) {
      if (!sha) throw new UsageError("--state needs --sha, the commit of the status.");
      return setBenchmarkStatus({ sha, end, page, source }, await openForge(caller));
    }
    if (inputs.bisection !== undefined) {
      const { bisection, pullRequest: number } = inputs;
      if (!number) throw new UsageError("--bisection needs --pull-request.");
      const text = await writeBisectionComment(
        { bisection, number, page },
        await openForge(caller),
      );
      return { json: { answer: text }, text, summary: escapeMarkdown(text) };
    }
    const event = await readEvent(inputs.event ?? process.env["GITHUB_EVENT_PATH"]);
    const ports = { suites: suiteFolder(inputs.suites), openForge: () => openForge(caller), page };
    return describeAnswer(await answerEvent(event, inputs.suite, ports));
  },
});

async function readEvent(path: string | undefined): Promise<BenchmarkEvent> {
  if (!path) throw new UsageError("There is no event. Run this in a workflow.");
  try {
    return benchmarkEventSchema.parse(JSON.parse(await readFile(path, "utf8")));
  } catch (cause) {
    throw new UsageError(`${path} is not the event of a new comment, a label or a push.`, {
      cause,
    });
  }
}
