/** Writes docs/how-to/my-run-failed.md from the tables of known messages in src/model/causes. */
import { writeFileSync } from "node:fs";
import { ADVICE, DEBUG_GUIDE, ERROR_GUIDE, FAILURE_PAGE } from "../src/model/causes/advice.ts";
import type { CauseRule } from "../src/model/causes/cause-rule.ts";
import { ALL_RULES } from "../src/model/causes/rules.ts";
import { anchor } from "../src/model/judgement.ts";

const sections = Object.entries(ADVICE).map(([kind, { title, meaning, action }]) => {
  const known = ALL_RULES.filter((rule) => rule.class === kind).map(describe);
  return [`## ${title}`, "", `Class \`${kind}\`. ${meaning} ${action}`, "", ...known].join("\n");
});

function describe({ example, meaning, action, source, guide }: CauseRule): string {
  const more = guide ? ` ([more](${guide}))` : "";
  return `- ${code(example)}\\\n  ${meaning}${action ? ` ${action}` : ""}${more} *Printed by: ${source}.*`;
}

function code(text: string): string {
  const quote = text.includes("`") ? "``" : "`";
  return `${quote}${text.trim()}${quote}`;
}

const page = `# My run failed

This page helps when a run of GEOS-Chem Classic or GCHP did not finish. (\`gcbench\` is \`node dist/cli.js\` in a clone of this repository.)

\`\`\`console
$ gcbench inspect RUN_DIRECTORY
\`\`\`

The command reads the log, HEMCO.log, GCHP's allPEs.log and the files of the scheduler. It names the cause, the file and line, and what to do.
To look for the cause by hand, find your symptom below.

Three rules help with any log:

- The cause is near the end. An error that the run survived is not the cause.
- Read the first message of the last block of errors. The later ones follow from it.
- If the log says nothing, look at HEMCO.log, allPEs.log, \`slurm-*.out\`, \`*.err\`, \`JOB.oN\` and \`JOB.eN\`.

| symptom | class |
| ------- | ----- |
${Object.entries(ADVICE)
  .map(([kind, { title }]) => `| [${title}](#${anchor(title)}) | \`${kind}\` |`)
  .join("\n")}

The support team's [guide to errors](${ERROR_GUIDE}) and [guide to debugging](${DEBUG_GUIDE}) say more.

<!-- Written by scripts/failure-page.ts from src/model/causes. Change the tables there. -->

${sections.join("\n\n")}
`;
writeFileSync(FAILURE_PAGE, page);
