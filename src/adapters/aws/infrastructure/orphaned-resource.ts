import type {
  ComputeEnvironmentDetail,
  JobDefinition,
  JobDetail,
  JobQueueDetail,
} from "@aws-sdk/client-batch";
import type { Instance, LaunchTemplate } from "@aws-sdk/client-ec2";
import { TAGS } from "../../../core/cloud/tags.ts";
import type { Stack } from "./read-stacks.ts";

export type OrphanedResourceKind =
  | "job"
  | "stack"
  | "queue"
  | "compute environment"
  | "host"
  | "job definition"
  | "launch template";

/** Something of ours that nothing uses any more. */
export interface OrphanedResource {
  readonly kind: OrphanedResourceKind;
  /** As its API takes it: an id, an ARN, a stack's name. */
  readonly id: string;
  /** For people. */
  readonly name: string;
  /** Its state, and what it belonged to. */
  readonly state: string;
  /** Seconds since 1970; null: AWS does not say. */
  readonly since: number | null;
}

export function orphanedJob(job: JobDetail): OrphanedResource {
  const run = job.tags?.[TAGS.run];
  return {
    kind: "job",
    id: job.jobId ?? "",
    name: job.jobName ?? "",
    state: `${job.status ?? ""}${run ? `, run ${run}` : ""}`,
    since: (job.createdAt ?? 0) / 1000,
  };
}

export function orphanedStack({ name, status, createdAt }: Stack): OrphanedResource {
  const since = createdAt === null ? null : Date.parse(createdAt) / 1000;
  return { kind: "stack", id: name, name, state: status, since };
}

export function orphanedQueue(queue: JobQueueDetail): OrphanedResource {
  return {
    kind: "queue",
    id: queue.jobQueueArn ?? "",
    name: queue.jobQueueName ?? "",
    state: `${queue.state ?? ""}, of no stack`,
    since: null,
  };
}

export function orphanedEnvironment(environment: ComputeEnvironmentDetail): OrphanedResource {
  return {
    kind: "compute environment",
    id: environment.computeEnvironmentArn ?? "",
    name: environment.computeEnvironmentName ?? "",
    state: `${environment.status ?? ""}, of no stack`,
    since: null,
  };
}

export function orphanedHost({
  InstanceId = "",
  InstanceType,
  State,
  LaunchTime,
}: Instance): OrphanedResource {
  return {
    kind: "host",
    id: InstanceId,
    name: `${InstanceId} (${InstanceType ?? ""})`,
    state: `${State?.Name ?? ""}, of no compute environment`,
    since: secondsOf(LaunchTime),
  };
}

export function orphanedDefinition(definition: JobDefinition): OrphanedResource {
  return {
    kind: "job definition",
    id: definition.jobDefinitionArn ?? "",
    name: `${definition.jobDefinitionName ?? ""}:${definition.revision ?? ""}`,
    state: "ACTIVE",
    since: null,
  };
}

export function orphanedTemplate(template: LaunchTemplate): OrphanedResource {
  return {
    kind: "launch template",
    id: template.LaunchTemplateId ?? "",
    name: template.LaunchTemplateName ?? "",
    state: "of no stack",
    since: secondsOf(template.CreateTime),
  };
}

const secondsOf = (date: Date | undefined): number | null => (date ? date.getTime() / 1000 : null);
