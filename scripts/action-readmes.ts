/** Writes the tables of inputs and outputs in actions/<name>/README.md, from action.yml. */
import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { parse } from "yaml";
import { z } from "zod";
import { inputsSchema, inputTable, outputsSchema, outputTable } from "./input-tables.ts";

const actionSchema = z.object({ inputs: inputsSchema, outputs: outputsSchema });

for (const entry of readdirSync("actions", { withFileTypes: true })) {
  if (!entry.isDirectory()) continue;
  const folder = join("actions", entry.name);
  const { inputs, outputs } = actionSchema.parse(
    parse(readFileSync(join(folder, "action.yml"), "utf8")),
  );
  const readme = join(folder, "README.md");
  const withInputs = fill(readFileSync(readme, "utf8"), {
    readme,
    marker: "inputs",
    text: inputTable(inputs),
  });
  writeFileSync(
    readme,
    fill(withInputs, { readme, marker: "outputs", text: outputTable(outputs) }),
  );
}

/** Replaces the text between two markers. */
function fill(
  markdown: string,
  { readme, marker, text }: { readme: string; marker: string; text: string },
): string {
  const [begin, end] = [`<!-- ${marker} -->`, `<!-- /${marker} -->`];
  const [before, rest] = markdown.split(begin);
  const after = rest?.split(end)[1];
  if (before === undefined || after === undefined) {
    throw new Error(
      `${readme} lacks the markers ${begin} and ${end}. Add them where the table belongs.`,
    );
  }
  return `${before}${begin}\n\n${text}\n\n${end}${after}`;
}
