import { z } from "zod";
import type { FileProblem } from "../../core/errors.ts";
import { YamlFile } from "./yaml-file.ts";

const inputSchema = z.object({ required: z.unknown(), default: z.unknown() }).partial().nullable();
const dispatchSchema = z
  .object({ inputs: z.record(z.string(), inputSchema).nullish() })
  .nullable()
  .optional();
/** Of a workflow only what tells how it can be started; `on` may be a name, names, or a map. */
const workflowSchema = z.object({
  on: z.union([
    z.string().transform((event) => ({ [event]: null })),
    z
      .array(z.string())
      .transform((events) => Object.fromEntries(events.map((event) => [event, null]))),
    z.record(z.string(), z.unknown()),
  ]),
});

/**
 * What keeps a workflow from being started with these inputs: GitHub refuses one that it does not know, and one that is missing.
 *
 * @param path by which people know it
 */
export function dispatchErrors(
  path: string,
  text: string,
  given: readonly string[],
): readonly FileProblem[] {
  const file = YamlFile.of(path, text);
  const problems: FileProblem[] = [];
  const workflow = file.parse(workflowSchema, problems);
  if (!workflow) return problems;
  const place = ["on", "workflow_dispatch"];
  if (!("workflow_dispatch" in workflow.on)) {
    const hint = `give it workflow_dispatch with the inputs ${given.join(", ")}`;
    return [file.fault(["on"], "nobody can start this workflow by workflow_dispatch", hint)];
  }
  const dispatch = dispatchSchema.safeParse(workflow.on["workflow_dispatch"]);
  if (!dispatch.success) return [file.fault(place, "its inputs are not a map of names")];
  const inputs = dispatch.data?.inputs ?? {};
  const lacking = given.filter((name) => !(name in inputs));
  const asked = Object.entries(inputs).flatMap(([name, input]) =>
    input?.required === true && input.default === undefined && !given.includes(name) ? [name] : [],
  );
  return [
    ...(lacking.length > 0
      ? [
          file.fault(
            place,
            `it is started with ${given.join(", ")}, and has no input ${lacking.join(", ")}`,
          ),
        ]
      : []),
    ...asked.map((name) =>
      file.fault([...place, "inputs", name], `nobody gives input ${name}`, "give it a default"),
    ),
  ];
}
