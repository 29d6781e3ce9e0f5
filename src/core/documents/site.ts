import { z } from "zod";
import { nameSchema } from "./names.ts";
import { architectureSchema, cpuTargetSchema } from "./version.ts";

/** Names of the scheduler: partitions, accounts, constraints. They become arguments of its commands. */
const schedulerNameSchema = z
  .string()
  .max(200)
  .regex(/^[A-Za-z0-9_][\w.,:@|&*()[\]/-]*$/, "expected a name as the scheduler knows it");

const lineSchema = z
  .string()
  .min(1)
  .max(2000)
  .regex(/^[^\p{Cc}]+$/u, "expected one line");

/** Options of sbatch that gcbench sets, or that would change what a job is. */
const OWN_OPTIONS = [
  ...["account", "array", "begin", "chdir", "cluster-constraint", "clusters", "comment"],
  ...["constraint", "dependency", "error", "exclusive", "export", "export-file", "help", "hold"],
  ...["input", "job-name", "kill-on-invalid-dep", "mem", "no-requeue", "nodes", "ntasks"],
  ...["ntasks-per-node", "open-mode", "output", "parsable", "partition", "qos", "quiet", "requeue"],
  ...["test-only", "time", "time-min", "uid", "usage", "version", "wait", "wrap"],
];

const optionSchema = z
  .string()
  .max(500)
  .regex(
    /^--[a-z][a-z-]*(=[^\p{Cc}]*)?$/u,
    "expected a long option of sbatch, as in --reservation=tests",
  )
  .refine((option) => !OWN_OPTIONS.includes(/^--([a-z-]*)/.exec(option)?.[1] ?? ""), {
    error: "gcbench sets this option itself",
  });
const optionsSchema = z
  .array(optionSchema)
  .default([])
  .describe("Further options of sbatch, as in --reservation=tests.");

const modulesSchema = z.array(
  z.string().regex(/^[A-Za-z0-9_][\w.+/-]*$/, "expected the name of a module, as in gcc/12.2.0"),
);
const mpiLauncherSchema = lineSchema
  .regex(/^[^"'`$\\;|&<>]+$/, "expected words without quotes or other signs of a shell")
  .refine((line) => line.includes("{ranks}"), "expected {ranks}, the number of MPI ranks");

export const coreHourPriceSchema = z.strictObject({
  usdPerCoreHour: z.number().positive(),
  date: z.iso.date().describe("Date of the price, as in 2026-11-23."),
  source: z.string().min(1).describe("Source: a price list, a bill, a calculation."),
});

/** Kind of node of a site, as suites name it. */
export const sitePlatformSchema = z.strictObject({
  name: nameSchema,
  description: z.string().optional(),
  architecture: architectureSchema,
  processor: z.string().describe("Name of the processor."),
  target: cpuTargetSchema.optional().describe("CPU family as compilers name it."),
  partition: schedulerNameSchema.describe("Partition of the nodes."),
  constraint: schedulerNameSchema
    .optional()
    .describe("Feature that selects the nodes in a partition with several kinds."),
  cores: z
    .number()
    .int()
    .positive()
    .describe("Physical cores of a node: default of threads, and what a node hour costs."),
  price: coreHourPriceSchema.optional().describe("Price of a core hour. Default: the site's."),
  options: optionsSchema,
});
export type SitePlatform = z.infer<typeof sitePlatformSchema>;

/** Cluster with a batch scheduler: a file in benchmarks/sites. */
export const siteSchema = z.strictObject({
  name: nameSchema,
  description: z.string().optional(),
  scheduler: z.literal("slurm"),
  account: schedulerNameSchema.optional().describe("Account that is charged."),
  qos: schedulerNameSchema.optional().describe("Quality of service."),
  options: optionsSchema,
  maxJobs: z
    .number()
    .int()
    .positive()
    .optional()
    .describe("Maximum number of jobs in the queue at once. Default: no limit."),
  modules: modulesSchema.default([]).describe("Environment modules that each job loads, in order."),
  mpiLauncher: mpiLauncherSchema
    .optional()
    .describe(
      "Command that starts an MPI program, split at spaces. Default: mpirun -n {ranks}. Slurm: srun --mpi=pmix -n {ranks}.",
    ),
  container: lineSchema
    .optional()
    .describe(
      "Command before the harness, split at spaces, that runs it in a container: apptainer exec --bind /shared image.sif.",
    ),
  node: lineSchema
    .regex(/^[^\s]+$/, "expected one path or name")
    .optional()
    .describe("Node.js on the nodes. Default: the one that runs gcbench."),
  scratch: lineSchema
    .regex(
      /^(\/[^\p{Cc}]*|\$[A-Z_][A-Z0-9_]*)$/u,
      "expected an absolute path, or a variable as in $TMPDIR",
    )
    .optional()
    .describe("Directory on the nodes in which trials run. Default: the nodes' temporary one."),
  price: coreHourPriceSchema.optional().describe("Price of a core hour, for costs in USD."),
  platforms: z
    .array(sitePlatformSchema)
    .min(1)
    .refine((all) => new Set(all.map(({ name }) => name)).size === all.length, {
      error: "two platforms have the same name",
    }),
});
export type Site = z.infer<typeof siteSchema>;

/** Nodes of a platform in a plan, and what determines times on them. */
export const pinnedNodeSchema = z.strictObject({
  site: nameSchema,
  platform: nameSchema.describe("Name of the platform in the site's file."),
  partition: schedulerNameSchema,
  constraint: schedulerNameSchema.optional(),
  cores: z.number().int().positive().describe("Physical cores of a node."),
  nodes: z.number().int().positive().describe("Nodes of a block's job, each used by it alone."),
  modules: modulesSchema,
  mpiLauncher: mpiLauncherSchema.optional(),
  container: lineSchema.optional(),
});
export type PinnedNode = z.infer<typeof pinnedNodeSchema>;
