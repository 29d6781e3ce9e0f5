/** Tables of inputs and outputs, from action.yml and from workflows. */
import { z } from "zod";
import { alignedTable } from "../src/report/text/markdown.ts";

const inputSchema = z.object({
  description: z.string(),
  default: z.union([z.string(), z.boolean(), z.number()]).optional(),
  required: z.boolean().optional(),
});
export const inputsSchema = z.record(z.string(), inputSchema).default({});
export const outputsSchema = z
  .record(z.string(), z.object({ description: z.string() }))
  .default({});

export function inputTable(inputs: z.infer<typeof inputsSchema>): string {
  return alignedTable(
    [{ title: "input" }, { title: "meaning" }, { title: "default" }],
    Object.entries(inputs).map(([name, { description, required, default: value = "" }]) => [
      `\`${name}\``,
      description,
      required ? "**required**" : value === "" ? "" : `\`${value}\``,
    ]),
  );
}

export function outputTable(outputs: z.infer<typeof outputsSchema>): string {
  return alignedTable(
    [{ title: "output" }, { title: "meaning" }],
    Object.entries(outputs).map(([name, { description }]) => [`\`${name}\``, description]),
  );
}
