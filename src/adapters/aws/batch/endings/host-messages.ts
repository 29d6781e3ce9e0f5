import { type EndingRule, RUNS_AGAIN } from "./ending-rule.ts";

/** Messages about a lost or broken host, and about the job's time limit. */
export const HOST_MESSAGES: readonly EndingRule[] = [
  {
    id: "host-terminated",
    pattern: /Host EC2\b.*(?:terminated|stopped)|^Host EC2\b/i,
    class: "host-lost",
    meaning: "The host was terminated: AWS reclaimed a spot instance, or the machine failed.",
    action: `${RUNS_AGAIN} If it happens often, use on-demand hosts (purchase: on-demand).`,
    source: "https://docs.aws.amazon.com/batch/latest/userguide/job_retries.html",
    example: "Host EC2 (instance i-0123456789abcdef0) terminated.",
    variants: [
      "Host EC2 (instance i-0123456789abcdef0) stopped.",
      "Host EC2 (instance i-0123456789abcdef0) stopped/terminated.",
    ],
  },
  {
    id: "spot-interruption",
    pattern:
      /spot (?:instance |task |host )?(?:was |is )?(?:being )?(?:interrupt|terminat|reclaim|shutdown)|SpotInstance(?:Termination|Shutdown|Interruption)|SpotInterruption|TerminationNotice/i,
    class: "host-lost",
    meaning: "AWS reclaimed the spot instance.",
    action: `${RUNS_AGAIN} If it happens often, use on-demand hosts (purchase: on-demand).`,
    source: "https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_StateReason.html",
    example: "Server.SpotInstanceTermination: Spot instance termination",
    variants: ["Your Spot Task was interrupted.", "SpotInterruption"],
  },
  {
    id: "host-shut-down",
    pattern:
      /(?:InstanceInitiated|UserInitiated)Shutdown|Server\.(?:ScheduledStop|InternalError)|container instance\b.*(?:deregister|inactive|not found|missing)|instance\b.*(?:was|been) (?:deregistered|shut down|stopped|terminated)/i,
    class: "host-lost",
    meaning: "The host was shut down or left the ECS cluster.",
    action: RUNS_AGAIN,
    source: "https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_StateReason.html",
    example: "Server.ScheduledStop: The instance was stopped due to a scheduled retirement.",
    variants: [
      "Client.InstanceInitiatedShutdown: Instance initiated shutdown",
      "The container instance was deregistered by force.",
    ],
  },
  {
    id: "agent-lost",
    pattern:
      /TaskFailedToStart: AGENT|\bagent\b.*(?:not connected|disconnected)|AgentDisconnected/i,
    class: "host-lost",
    meaning: "The ECS agent of the host lost its connection.",
    action: RUNS_AGAIN,
    source:
      "https://docs.aws.amazon.com/AmazonECS/latest/developerguide/api_failures_messages.html",
    example: "TaskFailedToStart: AGENT",
    variants: ["The container instance doesn't have the agent connected: agent disconnected"],
  },
  {
    id: "host-full",
    pattern: /TaskFailedToStart: RESOURCE|\bRESOURCE:(?:MEMORY|CPU|PORTS|ENI)\b/i,
    class: "infrastructure",
    meaning: "The host had too little free memory or CPU for the job.",
    action: RUNS_AGAIN,
    source:
      "https://docs.aws.amazon.com/AmazonECS/latest/developerguide/api_failures_messages.html",
    example: "TaskFailedToStart: RESOURCE:MEMORY",
  },
  {
    id: "time-limit",
    pattern: /attempt duration exceeded|\bjob exceeded (?:its |the )?time(?:out| limit)/i,
    class: "timeout",
    meaning: "The job exceeded its time limit.",
    action: "Raise limits.trialMinutes in the suite, or shorten the simulation.",
    source: "https://docs.aws.amazon.com/batch/latest/userguide/job_timeouts.html",
    example: "Job attempt duration exceeded timeout",
  },
  {
    id: "docker-hung",
    pattern:
      /DockerTimeout|CannotInspectContainer|CannotDescribeContainer|CannotStopContainer|CannotList(?:Containers|Images)|CannotGetDocker|Could not transition to \w+|cannot connect to the Docker daemon|Is the docker daemon running/i,
    class: "infrastructure",
    meaning: "Docker on the host did not respond in time, usually because the disk was overloaded.",
    action: `${RUNS_AGAIN} If it happens again, give the hosts a larger disk: gcbench deploy SUITE --disk-gib N.`,
    source:
      "https://docs.aws.amazon.com/AmazonECS/latest/developerguide/stopped-task-error-codes.html",
    example: "DockerTimeoutError: Could not transition to created; timed out after waiting 4m0s",
    variants: [
      "CannotInspectContainerError: Could not transition to inspecting; timed out after waiting 30s",
      "DockerTimeoutError: Could not transition to started; timed out after waiting 3m0s",
      "CannotDescribeContainerError: Could not transition to described; timed out after waiting 30s",
      "CannotStopContainerError: Cannot connect to the Docker daemon at unix:///var/run/docker.sock. Is the docker daemon running?",
    ],
  },
];
