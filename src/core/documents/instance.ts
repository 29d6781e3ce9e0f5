import { z } from "zod";
import { architectureSchema } from "./version.ts";

const INSTANCE_TYPE = /^[a-z][a-z0-9-]*\.[a-z0-9-]+$/;

/** How a machine is paid for. */
export const purchaseSchema = z.enum(["on-demand", "spot"]);
export type Purchase = z.infer<typeof purchaseSchema>;

export const instanceTypeSchema = z
  .string()
  .regex(INSTANCE_TYPE, "expected an EC2 instance type, as in c7g.4xlarge");

/** One instance type, or several of a family: `c7g.{2xlarge,4xlarge}`. */
export const instanceTypesSchema = z
  .string()
  .refine((text) => expandInstanceTypes(text).every((type) => INSTANCE_TYPE.test(type)), {
    error: "expected an EC2 instance type, or several of a family as in c7g.{2xlarge,4xlarge}",
  })
  .describe(
    "EC2 instance type, as in c7g.4xlarge, or several sizes of a family: c7g.{2xlarge,4xlarge}.",
  );

/** @returns the types that a text names, in its order */
export function expandInstanceTypes(text: string): readonly string[] {
  const [, before = "", sizes, after = ""] = /^([^{}]*)\{([^{}]*)\}([^{}]*)$/.exec(text) ?? [];
  if (sizes === undefined) return [text];
  return sizes.split(",").map((size) => `${before}${size.trim()}${after}`);
}

export const instanceFamily = (type: string): string => type.split(".")[0] ?? type;
export const instanceSize = (type: string): string => type.split(".")[1] ?? type;

/** What AWS says of an instance type (EC2 DescribeInstanceTypes), never typed in by hand. */
export const instanceFactsSchema = z.strictObject({
  type: instanceTypeSchema,
  architecture: architectureSchema,
  vcpus: z.number().int().positive().describe("Logical processors as it comes."),
  cores: z.number().int().positive().describe("Physical cores."),
  threadsPerCore: z.array(z.number().int().positive()).describe("That it can be started with."),
  memoryMiB: z.number().int().positive().describe("Nominal."),
  purchases: z.array(purchaseSchema).describe("Ways to buy it."),
});
export type InstanceFacts = z.infer<typeof instanceFactsSchema>;

/** The machine that a platform of a plan stands for, and what a job asks of it. */
export const pinnedInstanceSchema = z.strictObject({
  type: instanceTypeSchema,
  purchase: purchaseSchema,
  vcpus: z.number().int().positive().describe("Logical processors, as it is started."),
  cores: z.number().int().positive().describe("Physical cores."),
  threadsPerCore: z.number().int().positive().describe("As it is started."),
  memoryMiB: z.number().int().positive().describe("Nominal."),
  job: z.strictObject({
    vcpus: z.number().int().positive(),
    memoryMiB: z.number().int().positive(),
  }),
});
export type PinnedInstance = z.infer<typeof pinnedInstanceSchema>;

/**
 * Share of the nominal memory that a job can ask for: kernel and ECS agent keep some, and a job that asks for all
 * never places (AWS Batch user guide, "Compute resource memory management"). 30,000 of 32,768 MiB are known to place.
 */
export const USABLE_MEMORY_SHARE = 0.92;

export interface InstanceUse {
  readonly purchase: Purchase;
  readonly threadsPerCore?: number | undefined;
  /** Default: all. */
  readonly vcpus?: number | undefined;
  /** Default: what surely places. */
  readonly memoryMiB?: number | undefined;
}

/** Default memory of a job, below the limit, for a host whose agent takes more than usual. */
const DEFAULT_MEMORY = 0.9;

/** What a job asks of a machine, or why it would never be placed. */
export function placeJob(facts: InstanceFacts, use: InstanceUse): PinnedInstance | string {
  const { type, cores, memoryMiB } = facts;
  const threadsPerCore = use.threadsPerCore ?? Math.max(...facts.threadsPerCore);
  if (!facts.threadsPerCore.includes(threadsPerCore)) {
    const can = facts.threadsPerCore.join(" or ");
    return `${type} can't be started with ${threadsPerCore} threads per core, only with ${can}`;
  }
  if (!facts.purchases.includes(use.purchase)) return `${type} can't be had as ${use.purchase}`;
  const vcpus = cores * threadsPerCore;
  const job = {
    vcpus: use.vcpus ?? vcpus,
    memoryMiB: use.memoryMiB ?? Math.floor(memoryMiB * DEFAULT_MEMORY),
  };
  if (job.vcpus > vcpus) {
    const perCore = threadsPerCore === 1 ? "1 thread" : `${threadsPerCore} threads`;
    return `a job of ${job.vcpus} vCPUs is never placed: ${type} has ${vcpus} with ${perCore} per core`;
  }
  if (job.memoryMiB > memoryMiB * USABLE_MEMORY_SHARE) {
    const most = Math.floor(memoryMiB * USABLE_MEMORY_SHARE);
    return `a job of ${job.memoryMiB} MiB is never placed: of the ${memoryMiB} MiB of ${type}, about ${most} MiB are left for jobs`;
  }
  if (2 * job.vcpus <= vcpus && 2 * job.memoryMiB <= memoryMiB * USABLE_MEMORY_SHARE) {
    return `a job of ${job.vcpus} vCPUs and ${job.memoryMiB} MiB shares its ${type} with another: ask for more than half of its ${vcpus} vCPUs`;
  }
  return { type, purchase: use.purchase, vcpus, cores, threadsPerCore, memoryMiB, job };
}
