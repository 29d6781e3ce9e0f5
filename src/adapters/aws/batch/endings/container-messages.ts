import {
  ADD_PERMISSION,
  BUILD_IMAGE,
  BUILD_ON_ARCHITECTURE,
  type EndingRule,
  RUNS_AGAIN,
} from "./ending-rule.ts";

const ECS_ERRORS =
  "https://docs.aws.amazon.com/AmazonECS/latest/developerguide/stopped-task-error-codes.html";
const START_PAGE =
  "https://docs.aws.amazon.com/AmazonECS/latest/developerguide/cannot-start-container.html";
const MORE_MEMORY = "Use a larger instance type, or a coarser grid or fewer diagnostics.";

/** Messages about a container that could not be created or started, or that failed. */
export const CONTAINER_MESSAGES: readonly EndingRule[] = [
  {
    id: "exec-format",
    pattern: /exec format error|cannot execute binary file/i,
    class: "wrong-architecture",
    meaning: "The image's program is built for a different processor.",
    action: BUILD_ON_ARCHITECTURE,
    source: "Linux, container runtimes and shells",
    example: "exec /usr/local/bin/gcbench-harness: exec format error",
    variants: [
      "standard_init_linux.go:228: exec user process caused: exec format error",
      'standard_init_linux.go:211: exec user process caused "exec format error"',
      "/usr/local/bin/gcbench-harness: cannot execute binary file: Exec format error",
      "CannotStartContainerError: Error response from daemon: failed to create shim task: OCI runtime create failed: runc create failed: unable to start container process: exec: exec format error",
    ],
  },
  {
    id: "out-of-memory",
    pattern:
      /OutOfMemory|killed due to memory usage|\bOOM-?killed|memory limit too low|cgroup out of memory|out of memory: kill|oom-kill/i,
    class: "out-of-memory",
    meaning: "The container used more memory than its job requests, so it was killed.",
    action: MORE_MEMORY,
    source: ECS_ERRORS,
    example: "OutOfMemoryError: Container killed due to memory usage",
    variants: [
      "OOMKilled",
      "CannotStartContainerError: Error response from daemon: OCI runtime create failed: container init was OOM-killed (memory limit too low?)",
      "Memory cgroup out of memory: Killed process 4711 (gcclassic)",
    ],
  },
  {
    id: "out-of-memory-killed",
    pattern: /(?:^|[\s:])Killed\b/,
    exitCode: 137,
    class: "out-of-memory",
    meaning: "The kernel killed a program of the job, most likely because memory ran out.",
    action: MORE_MEMORY,
    source: "bash, dash (exit code 137)",
    example: "/usr/local/bin/run.sh: line 12:    41 Killed                  ./gcclassic",
  },
  {
    id: "missing-interpreter",
    pattern:
      /exec user process caused:? "?no such file or directory|exec \S+: no such file or directory|bad interpreter|\\r['’]?: no such file or directory|\^M: (?:bad interpreter|no such file)/i,
    class: "image",
    meaning:
      "The image's entry point names an interpreter that is missing, or has Windows line endings (CRLF).",
    action:
      "Save the entry point with Unix line endings, or install its interpreter. Then gcbench build SUITE --push.",
    source: "Linux, container runtimes and shells",
    example: "standard_init_linux.go:228: exec user process caused: no such file or directory",
    variants: [
      'standard_init_linux.go:207: exec user process caused "no such file or directory"',
      "exec /entrypoint.sh: no such file or directory",
      "/usr/bin/env: 'bash\\r': No such file or directory",
      "/bin/sh^M: bad interpreter: No such file or directory",
    ],
  },
  {
    id: "log-refused",
    stage: "start",
    pattern:
      /(?:logging driver|log stream|logs:|CloudWatch).*(?:AccessDenied|not authorized|denied)/is,
    class: "permission",
    meaning: "The instance role lacks permission to write to the job's log group.",
    action: ADD_PERMISSION,
    source: START_PAGE,
    example:
      "CannotStartContainerError: Error response from daemon: failed to initialize logging driver: failed to create Cloudwatch log stream: AccessDeniedException: User: arn:aws:sts::123456789012:assumed-role/hosts/i-0123456789abcdef0 is not authorized to perform: logs:CreateLogStream",
  },
  {
    id: "log-group-missing",
    pattern: /log group does not exist|log stream: ResourceNotFound/i,
    class: "configuration",
    meaning: "The job's log group was deleted.",
    action: "Run gcbench bootstrap, which creates the log group again.",
    source: START_PAGE,
    example:
      "CannotStartContainerError: Error response from daemon: failed to initialize logging driver: failed to create Cloudwatch log stream: ResourceNotFoundException: The specified log group does not exist.",
    variants: [
      "ResourceInitializationError: failed to validate logger args: create stream has been retried 1 times: failed to create Cloudwatch log stream: ResourceNotFoundException: The specified log group does not exist.",
    ],
  },
  {
    id: "log-network",
    stage: "start",
    pattern: /logging driver|log stream|\blogs\.[\w-]+\.amazonaws/i,
    class: "infrastructure",
    meaning: "The host could not reach CloudWatch Logs.",
    action: `${RUNS_AGAIN} If it happens again, give the subnets a route to logs.REGION.amazonaws.com.`,
    source: START_PAGE,
    example:
      "CannotStartContainerError: Error response from daemon: failed to initialize logging driver: failed to create Cloudwatch log stream: RequestError: send request failed caused by: Post https://logs.us-west-2.amazonaws.com/: dial tcp 10.20.10.16:443: i/o timeout",
  },
  {
    id: "storage-full-at-create",
    stage: "create",
    pattern: /thin pool|devmapper|no space left|disk quota exceeded/i,
    class: "infrastructure",
    meaning: "The host's container storage was full.",
    action: `${RUNS_AGAIN} If it happens again, give the hosts a larger disk: gcbench deploy SUITE --disk-gib N.`,
    source:
      "https://docs.aws.amazon.com/AmazonECS/latest/developerguide/CannotCreateContainerError.html",
    example:
      "CannotCreateContainerError: API error (500): devmapper: Thin Pool has 4350 free data blocks which is less than minimum required 4454 free data blocks. Create more free space in thin pool or use dm.min_free_space option to change behavior",
    variants: [
      "CannotCreateContainerError: Error response from daemon: mkdir /var/lib/docker/overlay2/0a1b: no space left on device",
      "CannotCreateVolumeError: mkdir /var/lib/docker/volumes/work: no space left on device",
    ],
  },
  {
    id: "storage-full-at-start",
    stage: "start",
    pattern: /thin pool|devmapper|no space left|disk quota exceeded/i,
    class: "infrastructure",
    meaning: "The host's disk was full when the container started.",
    action: `${RUNS_AGAIN} If it happens again, give the hosts a larger disk: gcbench deploy SUITE --disk-gib N.`,
    source: START_PAGE,
    example:
      "CannotStartContainerError: Error response from daemon: failed to create task for container: mkdir /run/containerd: no space left on device",
  },
  {
    id: "container-settings",
    stage: "create",
    pattern:
      /invalid|duplicate mount|minimum memory limit|range of cpus|unknown (?:or invalid )?runtime|could not select device/i,
    class: "configuration",
    meaning: "Docker rejected the settings of the job's container.",
    action: "Correct the platform's threads, memory or volumes, then gcbench deploy SUITE.",
    source:
      "https://docs.aws.amazon.com/AmazonECS/latest/developerguide/CannotCreateContainerError.html",
    example:
      "CannotCreateContainerError: Error response from daemon: Minimum memory limit allowed is 6MB",
  },
  {
    id: "create-failed",
    stage: "create",
    pattern: /./,
    class: "infrastructure",
    meaning: "Docker on the host could not create the container.",
    action: RUNS_AGAIN,
    source:
      "https://docs.aws.amazon.com/AmazonECS/latest/developerguide/CannotCreateContainerError.html",
    example: "CannotCreateContainerError: Error response from daemon: No such image: gcbench",
    variants: [
      "CannotCreateContainerError: Error response from daemon: Conflict. The container name /ecs-gcbench is already in use",
    ],
  },
  {
    id: "start-memory",
    stage: "start",
    pattern: /cannot allocate memory/i,
    class: "out-of-memory",
    meaning: "The host had no memory left to start the container.",
    action: MORE_MEMORY,
    source: START_PAGE,
    example:
      "CannotStartContainerError: Error response from daemon: OCI runtime create failed: fork/exec /proc/self/exe: cannot allocate memory",
  },
  {
    id: "entry-point-missing",
    stage: "start",
    pattern:
      /executable file not found|no such file or directory|permission denied|is a directory/i,
    class: "image",
    meaning: "The image's entry point is missing or not executable.",
    action: BUILD_IMAGE,
    source: START_PAGE,
    example:
      'CannotStartContainerError: Error response from daemon: OCI runtime create failed: runc create failed: unable to start container process: exec: "gcbench-harness": executable file not found in $PATH: unknown',
    variants: [
      'CannotStartContainerError: Error response from daemon: failed to create shim task: OCI runtime create failed: exec: "/entrypoint.sh": permission denied: unknown',
      'CannotStartContainerError: Error response from daemon: failed to create task for container: exec: "/usr/bin/node": stat /usr/bin/node: no such file or directory: unknown',
    ],
  },
  {
    id: "start-failed",
    stage: "start",
    pattern: /./,
    class: "infrastructure",
    meaning: "Docker on the host could not start the container.",
    action: RUNS_AGAIN,
    source: START_PAGE,
    example:
      "CannotStartContainerError: Error response from daemon: failed to create task for container: context deadline exceeded",
  },
  {
    id: "killed",
    pattern: /^exit code (?:137|143)$/,
    class: "killed",
    meaning: "A signal from outside ended the container (SIGKILL or SIGTERM).",
    action: `${RUNS_AGAIN} If it happens again, look at the log: gcbench logs RUN BLOCK.`,
    source: "Linux (exit codes 137 and 143)",
    example: "exit code 137",
    variants: ["exit code 143"],
  },
];
