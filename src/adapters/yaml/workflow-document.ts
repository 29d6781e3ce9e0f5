import { z } from "zod";
import type { FileProblem } from "../../core/errors.ts";
import { YamlFile } from "./yaml-file.ts";

const inputSchema = z.object({ required: z.unknown(), default: z.unknown() }).partial().nullable();
const dispatchSchema = z
  .object({ inputs: z.record(z.string(), inputSchema).nullish() })
  .nullable()
  .optional();
/** The triggers of a workflow; `on` may be a name, a list of names, or a map. */
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
 * Problems that prevent a workflow from starting with these inputs. GitHub rejects unknown inputs and missing ones.
 *
 * @param path path of the workflow, for messages
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
  const trigger = ["on", "workflow_dispatch"];
  if (!("workflow_dispatch" in workflow.on)) {
    const hint = `add workflow_dispatch with the inputs ${given.join(", ")}`;
    return [file.problem(["on"], "the workflow has no trigger workflow_dispatch", hint)];
  }
  const dispatch = dispatchSchema.safeParse(workflow.on["workflow_dispatch"]);
  if (!dispatch.success) return [file.problem(trigger, "inputs must be a map of names")];
  const inputs = dispatch.data?.inputs ?? {};
  const unknown = given.filter((name) => !(name in inputs));
  const required = Object.entries(inputs).flatMap(([name, input]) =>
    input?.required === true && input.default === undefined && !given.includes(name) ? [name] : [],
  );
  return [
    ...(unknown.length > 0
      ? [
          file.problem(
            trigger,
            `gcbench sets ${given.join(", ")}, but the workflow has no input ${unknown.join(", ")}`,
          ),
        ]
      : []),
    ...required.map((name) =>
      file.problem(
        [...trigger, "inputs", name],
        `gcbench does not set input ${name}`,
        "give it a default",
      ),
    ),
  ];
}
