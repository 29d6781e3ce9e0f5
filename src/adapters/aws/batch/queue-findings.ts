/** A reason why a queue's jobs wait, found from the queue, its hosts or the quota. */
export interface QueueFinding {
  /** One sentence. */
  readonly meaning: string;
  readonly action: string;
  /** Whether waiting is useless. gcbench then stops the platform. */
  readonly isBroken: boolean;
  readonly source: string;
}

const STUCK_PAGE = "https://docs.aws.amazon.com/batch/latest/userguide/job_stuck_in_runnable.html";
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
      "Give the subnets internet access (NAT gateway or public addresses). Run gcbench bootstrap to attach AmazonEC2ContainerServiceforEC2Role to the instance role.",
    isBroken: true,
    source: STUCK_PAGE,
  },
  joining: {
    meaning: "A host has started and has not joined the ECS cluster yet.",
    action: "Wait. Joining takes 1 to 4 minutes.",
    isBroken: false,
    source: STUCK_PAGE,
  },
  allBusy: {
    meaning: "All hosts that the platform's limit allows are busy.",
    action: "Wait, or raise the limit: gcbench deploy SUITE --hosts N.",
    isBroken: false,
    source: STUCK_PAGE,
  },
  quotaTooSmall: {
    meaning: "The account's vCPU quota is smaller than one host.",
    action: "Request a higher quota in Service Quotas. Spot and on-demand have separate quotas.",
    isBroken: false,
    source: "https://docs.aws.amazon.com/AWSEC2/latest/UserGuide/ec2-instance-quotas.html",
  },
  noCapacity: {
    meaning:
      "AWS has started no host. It has no free instance of this type, or the vCPU quota is used up.",
    action: "Wait, switch between spot and on-demand, or choose another instance type.",
    isBroken: false,
    source: STUCK_PAGE,
  },
  noFurtherHost: {
    meaning: "AWS does not start another host of this type.",
    action: "Wait. The running hosts process one block after another.",
    isBroken: false,
    source: STUCK_PAGE,
  },
  notRequested: {
    meaning: "AWS Batch has not requested a host yet.",
    action: "Wait.",
    isBroken: false,
    source: STUCK_PAGE,
  },
  unknownHosts: {
    meaning: "The job waits for a host, and gcbench cannot list the hosts.",
    action:
      "Run gcbench bootstrap to allow ecs:ListContainerInstances and ec2:DescribeInstances. Then check the platform's ECS cluster.",
    isBroken: false,
    source: STUCK_PAGE,
  },
} as const satisfies Readonly<Record<string, QueueFinding>>;

/** The first spot host of an account needs this role. Without it, spot hosts never start. */
export const SPOT_ROLE_HINT =
  "If this account never used spot, run: aws iam create-service-linked-role --aws-service-name spot.amazonaws.com";
