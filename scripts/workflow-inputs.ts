/** Writes docs/reference/workflow-inputs.md from the workflows that other repositories can call. */
import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { parse } from "yaml";
import { z } from "zod";
import { inputsSchema, inputTable, outputsSchema, outputTable } from "./input-tables.ts";

const FOLDER = ".github/workflows";
const workflowSchema = z.object({
  on: z.object({
    workflow_call: z.object({ inputs: inputsSchema, outputs: outputsSchema }).nullish(),
  }),
});

const sections = readdirSync(FOLDER).flatMap((file) => {
  const { on } = workflowSchema.parse(parse(readFileSync(join(FOLDER, file), "utf8")));
  const { inputs = {}, outputs = {} } = on.workflow_call ?? {};
  if (Object.keys(inputs).length === 0) return [];
  const tables = [
    inputTable(inputs),
    ...(Object.keys(outputs).length > 0 ? [outputTable(outputs)] : []),
  ];
  return [`## ${file.replace(/\.yml$/, "")}\n\n${tables.join("\n\n")}`];
});

writeFileSync(
  "docs/reference/workflow-inputs.md",
  `# Inputs of workflows

This page lists what a caller can pass to gcbench's [workflows](workflows.md). \`npm run build\` writes it from the workflows; do not edit it.
Those with a form on GitHub take the same inputs there.

${sections.join("\n\n")}
`,
);
