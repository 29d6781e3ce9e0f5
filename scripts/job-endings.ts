/** Writes the tables of job endings in docs/how-to/troubleshoot.md, from the rules in src/adapters/aws/batch. */
import { readFileSync, writeFileSync } from "node:fs";
import { type EndingRule, IS_PERMANENT } from "../src/adapters/aws/batch/endings/ending-rule.ts";
import { ENDING_RULES } from "../src/adapters/aws/batch/endings/rules.ts";
import { QUEUE_FINDINGS } from "../src/adapters/aws/batch/queue-findings.ts";
import { codeSpan, table } from "../src/report/text/markdown.ts";

const PAGE = "docs/how-to/troubleshoot.md";
const BEGIN =
  "<!-- Written by scripts/job-endings.ts. Change the tables in src/adapters/aws/batch. -->";
const END = "<!-- End of the written tables. -->";

const endings = table(
  [{ title: "AWS says" }, { title: "class" }, { title: "again?" }, { title: "meaning and fix" }],
  ENDING_RULES.map((rule) => [
    codeSpan(rule.example),
    codeSpan(rule.class),
    IS_PERMANENT[rule.class] ? "no" : "yes",
    `${rule.meaning} ${rule.action}${sourceOf(rule)}`,
  ]),
);
const waits = table(
  [{ title: "gcbench says" }, { title: "waits on?" }, { title: "what to do" }],
  Object.values(QUEUE_FINDINGS).map(({ meaning, action, isBroken, source }) => [
    meaning,
    isBroken ? "no" : "yes",
    `${action} ([AWS](${source}))`,
  ]),
);

function sourceOf({ source }: EndingRule): string {
  return source.startsWith("https:") ? ` ([AWS](${source}))` : ` (${source})`;
}

const section = `${BEGIN}

A job that ends without a record gets one of these classes. \`gcbench\` reads the reasons that AWS Batch gives and the end of the log. It matches
other wordings of the same message too. \`again?\` says whether \`gcbench\` runs the block in another job, at most three times. After
a permanent error it stops the version on that platform.

${endings}

When a job waits longer than three minutes, \`gcbench\` looks at the queue, the hosts in EC2, the ECS cluster and the quota. Where no waiting helps it stops
the platform.

${waits}

${END}`;

const page = readFileSync(PAGE, "utf8");
const [before, rest] = page.split(BEGIN);
const after = rest?.split(END)[1];
if (before === undefined || after === undefined) throw new Error(`${PAGE} has lost its markers.`);
writeFileSync(PAGE, `${before}${section}${after}`);
