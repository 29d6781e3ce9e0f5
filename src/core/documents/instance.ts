import { z } from "zod";
import { architectureSchema } from "./version.ts";

const INSTANCE_TYPE = /^[a-z][a-z0-9-]*\.[a-z0-9-]+$/;

/** Purchase option of a machine. */
export const purchaseSchema = z.enum(["on-demand", "spot"]);
export type Purchase = z.infer<typeof purchaseSchema>;

export const instanceTypeSchema = z
  .string()
  .regex(INSTANCE_TYPE, "expected an EC2 instance type, as in c7g.4xlarge");

/** Instance type or several sizes of a family: `c7g.{2xlarge,4xlarge}`. */
export const instanceTypesSchema = z
  .string()
  .refine((text) => expandInstanceTypes(text).every((type) => INSTANCE_TYPE.test(type)), {
    error: "expected an EC2 instance type, or several of a family as in c7g.{2xlarge,4xlarge}",
  })
  .describe(
    "EC2 instance type, as in c7g.4xlarge, or several sizes of a family: c7g.{2xlarge,4xlarge}.",
  );

/** Expands a text to the types that it names, in order. */
export function expandInstanceTypes(text: string): readonly string[] {
  const [, before = "", sizes, after = ""] = /^([^{}]*)\{([^{}]*)\}([^{}]*)$/.exec(text) ?? [];
  if (sizes === undefined) return [text];
  return sizes.split(",").map((size) => `${before}${size.trim()}${after}`);
}

export const instanceFamily = (type: string): string => type.split(".")[0] ?? type;
export const instanceSize = (type: string): string => type.split(".")[1] ?? type;

/** Facts about an instance type from EC2 DescribeInstanceTypes. */
export const instanceFactsSchema = z.strictObject({
  type: instanceTypeSchema,
  architecture: architectureSchema,
  vcpus: z.number().int().positive().describe("Logical processors by default."),
  cores: z.number().int().positive().describe("Physical cores."),
  threadsPerCore: z
    .array(z.number().int().positive())
    .describe("Threads per core that it can be started with."),
  memoryMiB: z.number().int().positive().describe("Nominal memory."),
  purchases: z.array(purchaseSchema).describe("Purchase options."),
  regions: z
    .array(z.string())
    .min(1)
    .optional()
    .describe("Regions that offer it, for a type of few regions; absent: not recorded."),
});
export type InstanceFacts = z.infer<typeof instanceFactsSchema>;

/** Instance of a platform in a plan, and the resources that a job requests. */
export const pinnedInstanceSchema = z.strictObject({
  type: instanceTypeSchema,
  purchase: purchaseSchema,
  vcpus: z.number().int().positive().describe("Logical processors as started."),
  cores: z.number().int().positive().describe("Physical cores."),
  threadsPerCore: z.number().int().positive().describe("Threads per core as started."),
  memoryMiB: z.number().int().positive().describe("Nominal memory."),
  isOnDemandOnly: z.literal(true).optional().describe("There are no spot instances of the type."),
  regions: z
    .array(z.string())
    .optional()
    .describe("Of a type of few regions: those that offer it."),
  job: z.strictObject({
    vcpus: z.number().int().positive(),
    memoryMiB: z.number().int().positive(),
  }),
});
export type PinnedInstance = z.infer<typeof pinnedInstanceSchema>;

/**
 * Share of the nominal memory that a job can request. Kernel and ECS agent need the rest; a job
 * that requests all of it is never placed (AWS Batch user guide, "Compute resource memory
 * management"). Jobs with 30,000 of 32,768 MiB are known to be placed.
 */
export const USABLE_MEMORY_SHARE = 0.92;

export interface InstanceUse {
  readonly purchase: Purchase;
  readonly threadsPerCore?: number | undefined;
  /** Default: all. */
  readonly vcpus?: number | undefined;
  /** Default: 90 % of the nominal memory. */
  readonly memoryMiB?: number | undefined;
}

/**
 * Default share of the nominal memory, below USABLE_MEMORY_SHARE for hosts whose agent needs more.
 */
const DEFAULT_MEMORY = 0.9;

/** Instance and resources of a job. @returns a message if AWS Batch would never place the job */
export function pinInstance(facts: InstanceFacts, use: InstanceUse): PinnedInstance | string {
  const { type, cores, memoryMiB } = facts;
  const threadsPerCore = use.threadsPerCore ?? Math.max(...facts.threadsPerCore);
  if (!facts.threadsPerCore.includes(threadsPerCore)) {
    const supported = facts.threadsPerCore.join(" or ");
    return `${type} can't start with ${threadsPerCore} threads per core, only with ${supported}`;
  }
  if (!facts.purchases.includes(use.purchase)) return `${type} is not available as ${use.purchase}`;
  const vcpus = cores * threadsPerCore;
  const job = {
    vcpus: use.vcpus ?? vcpus,
    memoryMiB: use.memoryMiB ?? Math.floor(memoryMiB * DEFAULT_MEMORY),
  };
  if (job.vcpus > vcpus) {
    const perCore = threadsPerCore === 1 ? "1 thread" : `${threadsPerCore} threads`;
    return `AWS Batch can't place a job of ${job.vcpus} vCPUs: ${type} has ${vcpus} with ${perCore} per core`;
  }
  if (job.memoryMiB > memoryMiB * USABLE_MEMORY_SHARE) {
    const maxMiB = Math.floor(memoryMiB * USABLE_MEMORY_SHARE);
    return `AWS Batch can't place a job of ${job.memoryMiB} MiB: about ${maxMiB} of the ${memoryMiB} MiB of ${type} are available to jobs`;
  }
  if (2 * job.vcpus <= vcpus && 2 * job.memoryMiB <= memoryMiB * USABLE_MEMORY_SHARE) {
    return `a job of ${job.vcpus} vCPUs and ${job.memoryMiB} MiB could share its ${type} with another job: request more than half of its ${vcpus} vCPUs`;
  }
  return {
    type,
    purchase: use.purchase,
    vcpus,
    cores,
    threadsPerCore,
    memoryMiB,
    ...(facts.purchases.includes("spot") ? {} : { isOnDemandOnly: true as const }),
    ...(facts.regions === undefined ? {} : { regions: [...facts.regions] }),
    job,
  };
}
