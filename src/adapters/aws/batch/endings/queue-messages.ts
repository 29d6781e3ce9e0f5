import type { EndingRule } from "./ending-rule.ts";

const STUCK_PAGE = "https://docs.aws.amazon.com/batch/latest/userguide/job_stuck_in_runnable.html";
const INVALID_PAGE =
  "https://docs.aws.amazon.com/batch/latest/userguide/invalid_compute_environment.html";

/** Reasons that Batch reports for a job that waits in its queue, or that the queue ended. */
export const QUEUE_MESSAGES: readonly EndingRule[] = [
  {
    id: "no-capacity",
    pattern: /CAPACITY:|INSUFFICIENT_INSTANCE_CAPACITY|InsufficientInstanceCapacity/,
    class: "capacity",
    meaning: "AWS has no free instance of this type in the chosen zones.",
    action: "Wait, switch between spot and on-demand, or choose another instance type.",
    source: STUCK_PAGE,
    example:
      "CAPACITY:INSUFFICIENT_INSTANCE_CAPACITY - Service cannot fulfill the capacity requested for instance type [c7g.4xlarge]",
    variants: [
      "Canceled by JobStateTimeLimit action due to reason: CAPACITY:INSUFFICIENT_INSTANCE_CAPACITY",
      "Server.InsufficientInstanceCapacity: There was insufficient capacity available to satisfy the launch request.",
    ],
  },
  {
    id: "quota-used-up",
    pattern:
      /VcpuLimitExceeded|InstanceLimitExceeded|MaxSpotInstanceCountExceeded|current vCPU limit/i,
    class: "capacity",
    meaning: "The account's vCPU quota has no room for another host.",
    action:
      "Wait, or request a higher quota in Service Quotas. Spot and on-demand have separate quotas.",
    source: "https://docs.aws.amazon.com/AWSEC2/latest/APIReference/errors-overview.html",
    example:
      "VcpuLimitExceeded - You have requested more vCPU capacity than your current vCPU limit of 32 allows for the instance bucket that the specified instance type belongs to.",
    variants: ["MaxSpotInstanceCountExceeded: Max spot instance count exceeded"],
  },
  {
    id: "environment-too-small",
    pattern: /COMPUTE_ENVIRONMENT_MAX_RESOURCE|cannot meet the CPU requirement/i,
    class: "configuration",
    meaning: "The job needs more vCPUs than its platform's limit allows.",
    action: "Raise the limit on hosts: gcbench deploy SUITE --hosts N.",
    source: STUCK_PAGE,
    example:
      "MISCONFIGURATION:COMPUTE_ENVIRONMENT_MAX_RESOURCE - CE(s) associated with the job queue cannot meet the CPU requirement of the job.",
    variants: [
      "Canceled by JobStateTimeLimit action due to reason: MISCONFIGURATION:COMPUTE_ENVIRONMENT_MAX_RESOURCE",
    ],
  },
  {
    id: "job-too-large",
    pattern: /JOB_RESOURCE_REQUIREMENT|job resource requirement/i,
    class: "configuration",
    meaning: "The job requests more CPU or memory than any host of its platform offers.",
    action: "Lower the platform's memory, or choose a larger instance type.",
    source: STUCK_PAGE,
    example:
      "MISCONFIGURATION:JOB_RESOURCE_REQUIREMENT - The job resource requirement (vCPU/memory/GPU) is higher than that can be met by the CE(s) attached to the job queue.",
    variants: [
      "Canceled by JobStateTimeLimit action due to reason: MISCONFIGURATION:JOB_RESOURCE_REQUIREMENT",
    ],
  },
  {
    id: "service-role",
    pattern: /SERVICE_ROLE_PERMISSIONS|service role has a permission issue/i,
    class: "permission",
    meaning: "The service role of AWS Batch lacks permissions.",
    action:
      "Deploy the platform again with the service-linked role AWSServiceRoleForBatch: gcbench destroy SUITE, then gcbench deploy SUITE.",
    source: STUCK_PAGE,
    example:
      "MISCONFIGURATION:SERVICE_ROLE_PERMISSIONS - Batch service role has a permission issue.",
  },
  {
    id: "instance-unsupported",
    pattern: /EC2_INSTANCE_CONFIGURATION_UNSUPPORTED|unsupported instance type configuration/i,
    class: "configuration",
    meaning:
      "The instance type is unavailable in the chosen zones, or its launch template does not match it.",
    action: "Choose another instance type, region or subnets, then run gcbench deploy SUITE.",
    source: STUCK_PAGE,
    example:
      "MISCONFIGURATION:EC2_INSTANCE_CONFIGURATION_UNSUPPORTED - Your compute environment associated with this job queue has an unsupported instance type configuration.",
  },
  {
    id: "misconfigured",
    pattern: /MISCONFIGURATION/,
    class: "configuration",
    meaning: "AWS Batch can't place the job because of a platform setting.",
    action: "Fix the setting that AWS names, then run gcbench deploy SUITE.",
    source: STUCK_PAGE,
    example:
      "MISCONFIGURATION:SERVICE_ENVIRONMENT_MAX_RESOURCE - Service environment(s) associated with the job queue cannot meet the capacity requirement of the job.",
  },
  {
    id: "environment-invalid",
    pattern: /ACTION_REQUIRED|CE\(s\) associated with the job queue are invalid/i,
    class: "configuration",
    meaning: "The platform's compute environment is INVALID.",
    action: "Deploy the platform again: gcbench destroy SUITE, then gcbench deploy SUITE.",
    source: INVALID_PAGE,
    example: "ACTION_REQUIRED - CE(s) associated with the job queue are invalid.",
  },
  {
    id: "undetermined",
    pattern: /UNDETERMINED/,
    class: "capacity",
    meaning: "AWS Batch does not know why the job waits.",
    action: "Wait. gcbench looks at the hosts and the quota and reports what it finds.",
    source: STUCK_PAGE,
    example: "UNDETERMINED - Batch job is blocked, root cause is undetermined.",
  },
  {
    id: "queue-deleted",
    pattern: /job ?queue .*(?:is being |was |been )?deleted/i,
    class: "configuration",
    meaning: "The platform's queue was deleted.",
    action: "Create the queue again: gcbench deploy SUITE.",
    source: "https://docs.aws.amazon.com/batch/latest/APIReference/API_DeleteJobQueue.html",
    example: "Job Queue is being deleted",
  },
];
