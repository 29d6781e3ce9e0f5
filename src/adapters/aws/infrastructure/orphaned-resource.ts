import type {
  ComputeEnvironmentDetail,
  JobDefinition,
  JobDetail,
  JobQueueDetail,
} from "@aws-sdk/client-batch";
import type { Instance, LaunchTemplate } from "@aws-sdk/client-ec2";
import { TAGS } from "../../../core/cloud/tags.ts";
import type { OrphanedResource } from "../../../ports/orphaned-resources.ts";
import type { Stack } from "../../../ports/stacks.ts";

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
    state: `${queue.state ?? ""}, in no stack`,
    since: null,
  };
}

export function orphanedEnvironment(environment: ComputeEnvironmentDetail): OrphanedResource {
  return {
    kind: "compute environment",
    id: environment.computeEnvironmentArn ?? "",
    name: environment.computeEnvironmentName ?? "",
    state: `${environment.status ?? ""}, in no stack`,
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
    state: `${State?.Name ?? ""}, in no compute environment`,
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
    state: "in no stack",
    since: secondsOf(template.CreateTime),
  };
}

const secondsOf = (date: Date | undefined): number | null => (date ? date.getTime() / 1000 : null);
