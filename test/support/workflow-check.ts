import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { parse } from "yaml";
import { z } from "zod";

/** Where workflows check gcbench out, beside the repository that they are called from. */
const SOURCE = "gcbench-source/";
/** Of GitHub: the access levels from less to more. */
const LEVELS = ["none", "read", "write"];

const scalar = z.union([z.string(), z.number(), z.boolean()]);
const permissionsSchema = z.record(z.string(), z.enum(["none", "read", "write"]));
const stepSchema = z.object({
  uses: z.string().optional(),
  run: z.string().optional(),
  with: z.record(z.string(), scalar).optional(),
});
const jobSchema = z.object({
  permissions: permissionsSchema.optional(),
  "timeout-minutes": z.union([z.number(), z.string()]).optional(),
  uses: z.string().optional(),
  with: z.record(z.string(), scalar).optional(),
  steps: z.array(stepSchema).optional(),
});
const inputSchema = z.object({ required: z.boolean().optional(), default: scalar.optional() });
const inputsSchema = z.record(z.string(), inputSchema);
const eventSchema = z
  .object({ inputs: inputsSchema.optional() })
  .or(z.array(z.unknown()))
  .nullable();
const workflowSchema = z.object({
  // Also `on: pull_request` alone.
  on: z
    .string()
    .transform((event): Record<string, z.infer<typeof eventSchema>> => ({ [event]: null }))
    .or(z.record(z.string(), eventSchema)),
  permissions: z.record(z.string(), z.string()).optional(),
  jobs: z.record(z.string(), jobSchema),
});
const actionSchema = z.object({
  inputs: inputsSchema.default({}),
  runs: z.object({ main: z.string() }),
});

type Workflow = z.infer<typeof workflowSchema>;
type Job = z.infer<typeof jobSchema>;
type Step = z.infer<typeof stepSchema>;
type Inputs = z.infer<typeof inputsSchema>;

/** What no other checker looks at: that steps and jobs give our own actions and workflows what these take. @returns faults */
export function checkWorkflow(text: string, root: string): readonly string[] {
  const { permissions, jobs } = workflowSchema.parse(parse(text));
  const errors = Object.entries(jobs).flatMap(([name, job]) =>
    checkJob(job, root).map((fault) => `${name}: ${fault}`),
  );
  const isOpen = permissions === undefined || Object.keys(permissions).length > 0;
  return [
    ...(isOpen ? ["the workflow's own permissions are not {}"] : []),
    ...checkPins(text),
    ...errors,
  ];
}

/** Inputs of a workflow that can be started by hand. */
export function dispatchInputs(text: string): readonly string[] {
  const event = workflowSchema.parse(parse(text)).on["workflow_dispatch"];
  return event && !Array.isArray(event) ? Object.keys(event.inputs ?? {}) : [];
}

/** Defaults of what a workflow that is called takes, by input; null: it has none. */
export function callDefaults(text: string): Readonly<Record<string, unknown>> {
  const event = workflowSchema.parse(parse(text)).on["workflow_call"];
  const inputs = event && !Array.isArray(event) ? (event.inputs ?? {}) : {};
  return Object.fromEntries(
    Object.entries(inputs).map(([name, one]) => [name, one.default ?? null]),
  );
}

/** How people name our workflows and actions in examples: OWNER and so on are theirs to fill in. */
const OURS =
  /[\w-]+\/[\w-]+\/(\.github\/workflows\/[\w-]+\.yml|actions\/[\w-]+)@(?:[A-Z_]+|v\d[\w.]*)/g;
/** Events that start a workflow with nothing that it could be about. */
const BARE_EVENTS = ["workflow_dispatch", "schedule", "workflow_call"];

/** A step or two, a job, or a whole file. */
const exampleSchema = z.union([
  z.array(stepSchema).transform((steps) => ({ on: null, permissions: {}, jobs: { a: { steps } } })),
  workflowSchema.extend({ on: workflowSchema.shape.on.nullable().default(null) }),
]);

/**
 * Examples of a page that call our workflows or actions give them what they take. Those that call workflows are whole files, and grant
 * what any job of what they call asks for: GitHub looks at that before anything runs, also for jobs that would be left out.
 *
 * @returns faults, and how many examples there are
 */
export function checkExamples(markdown: string, root: string) {
  const examples = yamlBlocks(markdown).filter((text) => text.search(OURS) >= 0);
  return {
    count: examples.length,
    errors: examples.flatMap((text) => checkExample(text.replace(OURS, "./$1"), root)),
  };
}

/** Examples of a page, as they stand there. */
export function yamlBlocks(markdown: string): readonly string[] {
  return [...markdown.matchAll(/^```yaml\n([\s\S]*?)^```$/gm)].map(([, text = ""]) => text);
}

/** The whole files of a page that call one of our workflows. @param file its name, as in benchmark.yml */
export function examplesCalling(markdown: string, file: string): readonly string[] {
  return yamlBlocks(markdown).filter((text) => text.includes(`/.github/workflows/${file}@`));
}

function checkExample(text: string, root: string): readonly string[] {
  const parsed = exampleSchema.safeParse(parse(text));
  if (!parsed.success) return [`an example is no workflow: ${parsed.error.message}`];
  const { on, permissions } = parsed.data;
  const isOpen = permissions === undefined || Object.keys(permissions).length > 0;
  const jobs: readonly Job[] = Object.values(parsed.data.jobs);
  return jobs.flatMap((job) => [
    ...(job.steps ?? []).flatMap((step) => checkStep(step, root)),
    ...(job.uses === undefined ? [] : checkCall(job, job.uses, root)),
    ...(job.uses === undefined ? [] : checkEvents(Object.keys(on ?? {}), job.uses, root)),
    ...(job.uses !== undefined && isOpen ? ["an example's own permissions are not {}"] : []),
  ]);
}

/** What is about a comment or a pull request is of no use to a caller that is started by something else. */
function checkEvents(given: readonly string[], uses: string, root: string): readonly string[] {
  const own = Object.keys(readWorkflow(uses, root).on);
  const about = own.filter((event) => event !== "workflow_call");
  if (about.length === 0 || about.some((event) => BARE_EVENTS.includes(event))) return [];
  return about.some((event) => given.includes(event))
    ? []
    : [`${uses} is called on ${given.join(", ")}, and is about ${about.join(", ")}`];
}

function readWorkflow(uses: string, root: string): Workflow {
  return workflowSchema.parse(parse(readFileSync(join(root, uses), "utf8")));
}

/** Rights that any job of a workflow asks for, and those of what it calls. */
function rightsOf({ jobs }: Workflow, root: string): readonly (readonly [string, string])[] {
  return Object.values(jobs).flatMap(({ permissions = {}, uses }) => [
    ...Object.entries(permissions),
    ...(uses === undefined ? [] : rightsOf(readWorkflow(uses, root), root)),
  ]);
}

function checkPins(text: string): readonly string[] {
  const uses = [...text.matchAll(/^\s*(?:- )?uses: (\S+)(.*)$/gm)].filter(
    ([, path]) => !path?.startsWith("./"),
  );
  return uses.flatMap(([, path = "", rest = ""]) =>
    /@[0-9a-f]{40}$/.test(path) && /^ # v\d+\.\d+\.\d+$/.test(rest)
      ? []
      : [`${path} is not pinned by its commit, with its version beside it`],
  );
}

function checkJob(job: Job, root: string): readonly string[] {
  const { permissions, steps = [], uses } = job;
  return [
    ...(permissions === undefined ? ["it has no permissions of its own"] : []),
    ...(uses === undefined && job["timeout-minutes"] === undefined ? ["it has no time limit"] : []),
    ...(uses === undefined ? [] : checkCall(job, uses, root)),
    ...steps.flatMap((step) => checkStep(step, root)),
  ];
}

function checkStep({ uses, run, with: given = {} }: Step, root: string): readonly string[] {
  if (run?.includes("${{")) return [`an expression gets into a shell: ${run}`];
  if (uses?.startsWith("actions/checkout@") && given["persist-credentials"] !== false) {
    return ["a checkout leaves its token in the work tree"];
  }
  if (!uses?.startsWith("./")) return [];
  const folder = join(root, uses.slice("./".length).replace(SOURCE, ""));
  const file = join(folder, "action.yml");
  if (!existsSync(file)) return [`there is no ${uses}`];
  const action = actionSchema.parse(parse(readFileSync(file, "utf8")));
  const isThere = existsSync(join(folder, action.runs.main));
  return [
    ...(isThere ? [] : [`${uses} runs ${action.runs.main}, which is not there`]),
    ...checkInputs(uses, given, action.inputs),
  ];
}

/** A call gets what it takes, and may do what the jobs of what it calls do. */
function checkCall({ permissions = {}, with: given = {} }: Job, uses: string, root: string) {
  if (!existsSync(join(root, uses))) return [`there is no ${uses}`];
  const called = readWorkflow(uses, root);
  const event = called.on["workflow_call"];
  if (event === undefined) return [`${uses} can't be called`];
  const inputs = event && !Array.isArray(event) ? (event.inputs ?? {}) : {};
  const missing = rightsOf(called, root).filter(
    ([name, level]) => LEVELS.indexOf(permissions[name] ?? "none") < LEVELS.indexOf(level),
  );
  const lacking = [...new Set(missing.map(([name, level]) => `${name}: ${level}`))];
  return [
    ...checkInputs(uses, given, inputs),
    ...lacking.map((permission) => `${uses} needs ${permission}`),
  ];
}

function checkInputs(uses: string, given: Readonly<Record<string, unknown>>, inputs: Inputs) {
  const unknown = Object.keys(given).filter((name) => !(name in inputs));
  const missing = Object.entries(inputs).filter(
    ([name, input]) => input.required && input.default === undefined && !(name in given),
  );
  return [
    ...unknown.map((name) => `${uses} has no input ${name}`),
    ...missing.map(([name]) => `${uses} needs input ${name}`),
  ];
}
