/** What keeps a queue's jobs waiting, found by looking at the queue, its hosts and the quota. */
export interface QueueFinding {
  /** One sentence. */
  readonly meaning: string;
  readonly action: string;
  /** No waiting helps: the platform is stopped. */
  readonly isBroken: boolean;
  readonly source: string;
}

const BATCH_TROUBLE =
  "https://docs.aws.amazon.com/batch/latest/userguide/job_stuck_in_runnable.html";
const DEPLOY_AGAIN = "Deploy the platform again: gcbench destroy SUITE, then gcbench deploy SUITE.";

export const QUEUE_FINDINGS = {
  queueGone: {
    meaning: "The platform's queue was deleted.",
    action: "Create it again: gcbench deploy SUITE.",
    isBroken: true,
    source: "https://docs.aws.amazon.com/batch/latest/APIReference/API_DescribeJobQueues.html",
  },
  queueDisabled: {
    meaning: "The platform's queue is disabled.",
    action: "Enable it in the AWS Batch console, or deploy again: gcbench deploy SUITE.",
    isBroken: true,
    source: "https://docs.aws.amazon.com/batch/latest/APIReference/API_DescribeJobQueues.html",
  },
  queueInvalid: {
    meaning: "The platform's queue is INVALID.",
    action: DEPLOY_AGAIN,
    isBroken: true,
    source: "https://docs.aws.amazon.com/batch/latest/APIReference/API_DescribeJobQueues.html",
  },
  environmentGone: {
    meaning: "The platform's compute environment was deleted.",
    action: "Create it again: gcbench deploy SUITE.",
    isBroken: true,
    source:
      "https://docs.aws.amazon.com/batch/latest/APIReference/API_DescribeComputeEnvironments.html",
  },
  environmentInvalid: {
    meaning: "The platform's compute environment is INVALID.",
    action: DEPLOY_AGAIN,
    isBroken: true,
    source: "https://docs.aws.amazon.com/batch/latest/userguide/invalid_compute_environment.html",
  },
  environmentDisabled: {
    meaning: "The platform's compute environment is disabled.",
    action: "Enable it in the AWS Batch console, or deploy again: gcbench deploy SUITE.",
    isBroken: true,
    source:
      "https://docs.aws.amazon.com/batch/latest/APIReference/API_DescribeComputeEnvironments.html",
  },
  neverJoined: {
    meaning: "Hosts start and never join the ECS cluster.",
    action:
      "Give the subnets internet access (NAT gateway or public addresses), and the instance role AmazonEC2ContainerServiceforEC2Role: gcbench bootstrap.",
    isBroken: true,
    source: BATCH_TROUBLE,
  },
  joining: {
    meaning: "A host has started and has not joined the ECS cluster yet.",
    action: "Wait: that takes 1 to 4 minutes.",
    isBroken: false,
    source: BATCH_TROUBLE,
  },
  allBusy: {
    meaning: "All hosts that the platform may have at once are busy.",
    action: "Wait, or raise the limit: gcbench deploy SUITE --hosts N.",
    isBroken: false,
    source: BATCH_TROUBLE,
  },
  quotaTooSmall: {
    meaning: "The account's vCPU quota is smaller than one host.",
    action: "Request a higher quota in Service Quotas. Spot and on-demand have separate quotas.",
    isBroken: false,
    source: "https://docs.aws.amazon.com/AWSEC2/latest/UserGuide/ec2-instance-quotas.html",
  },
  noCapacity: {
    meaning:
      "AWS has started no host: it has no free instance of this type, or the vCPU quota is used up.",
    action: "Wait, use on-demand in place of spot or the reverse, or choose another instance type.",
    isBroken: false,
    source: BATCH_TROUBLE,
  },
  noFurtherHost: {
    meaning: "AWS starts no further host of this type.",
    action: "Wait: the hosts that run take one block after another.",
    isBroken: false,
    source: BATCH_TROUBLE,
  },
  notRequested: {
    meaning: "AWS Batch has not requested a host yet.",
    action: "Wait.",
    isBroken: false,
    source: BATCH_TROUBLE,
  },
  unknownHosts: {
    meaning: "The job waits for a host, and gcbench could not look at the hosts.",
    action:
      "Allow ecs:ListContainerInstances and ec2:DescribeInstances (gcbench bootstrap), and look at the platform's ECS cluster.",
    isBroken: false,
    source: BATCH_TROUBLE,
  },
} as const satisfies Readonly<Record<string, QueueFinding>>;

/** A new account's first spot host needs this role; without it spot never starts. */
export const SPOT_ROLE_HINT =
  "If this account never used spot, run: aws iam create-service-linked-role --aws-service-name spot.amazonaws.com";
