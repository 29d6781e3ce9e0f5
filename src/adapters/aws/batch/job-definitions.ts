import {
  type BatchClient,
  DescribeJobDefinitionsCommand,
  RegisterJobDefinitionCommand,
  type RegisterJobDefinitionCommandInput,
} from "@aws-sdk/client-batch";
import { definitionTags } from "../../../core/cloud/tags.ts";
import { digestOf } from "../../../core/documents/digest.ts";
import type { PinnedPlatform } from "../../../core/documents/plan.ts";
import { sharedMemoryFor, type Workload } from "../../../core/documents/workload.ts";
import { InfrastructureError } from "../../../core/errors.ts";

export interface JobEnvironment {
  /** ARN of the container's IAM role, which reads inputs and writes results. */
  readonly jobRoleArn: string;
  readonly logGroup: string;
  readonly region: string;
}

/**
 * Directory of inputs on a host and in a container. All blocks on a host share it. Launch templates create it
 * (infrastructure/platform.yml), because ECS would create it as root and the image's user could not write to it.
 */
const DATA = { volume: "data", host: "/var/gcbench/data", container: "/data" } as const;

/** Prefix of log streams in the log group. */
export const LOG_STREAM_PREFIX = "gcbench";

/** What a job definition depends on, except for the account. */
export interface JobContent {
  readonly image: string;
  readonly platform: PinnedPlatform;
  readonly workload: Workload;
}

const UNLIMITED = { softLimit: -1, hardLimit: -1 } as const;

function definitionOf(
  { image, platform: { instance, id }, workload }: JobContent,
  { jobRoleArn, logGroup, region }: JobEnvironment,
): Omit<RegisterJobDefinitionCommandInput, "jobDefinitionName"> {
  if (!instance) throw new RangeError(`platform ${id} is not in AWS`);
  // Ranks exchange messages through shared memory, and Open MPI locks some of its memory.
  const sharedMemorySize = sharedMemoryFor([workload]);
  return {
    type: "container",
    platformCapabilities: ["EC2"],
    containerProperties: {
      image,
      command: ["gcbench-harness", "--help"],
      jobRoleArn,
      resourceRequirements: [
        { type: "VCPU", value: String(instance.job.vcpus) },
        { type: "MEMORY", value: String(instance.job.memoryMiB) },
      ],
      // GEOS-Chem needs a large stack; with the default 8 MiB it ends in a segmentation fault.
      ulimits: [
        { name: "stack", ...UNLIMITED },
        ...(sharedMemorySize === undefined ? [] : [{ name: "memlock", ...UNLIMITED }]),
      ],
      ...(sharedMemorySize === undefined ? {} : { linuxParameters: { sharedMemorySize } }),
      volumes: [{ name: DATA.volume, host: { sourcePath: DATA.host } }],
      mountPoints: [{ sourceVolume: DATA.volume, containerPath: DATA.container, readOnly: false }],
      logConfiguration: {
        logDriver: "awslogs",
        options: {
          "awslogs-group": logGroup,
          "awslogs-region": region,
          "awslogs-stream-prefix": LOG_STREAM_PREFIX,
        },
      },
    },
    propagateTags: true,
    tags: definitionTags(),
  };
}

/** Job definitions, named by content. The same image on the same kind of machine shares one definition across runs. */
export class JobDefinitions {
  readonly #batch: BatchClient;
  readonly #inheritedEnvironment: JobEnvironment;
  readonly #known = new Map<string, Promise<string>>();

  constructor(batch: BatchClient, inheritedEnvironment: JobEnvironment) {
    this.#batch = batch;
    this.#inheritedEnvironment = inheritedEnvironment;
  }

  /** @returns ARN of the definition */
  async ensure(content: JobContent): Promise<string> {
    const definition = definitionOf(content, this.#inheritedEnvironment);
    const name = definitionName(content.platform, definition);
    const known = this.#known.get(name) ?? this.#findOrRegister(name, definition);
    this.#known.set(name, known);
    known.catch(() => this.#known.delete(name)); // Allows a retry.
    return known;
  }

  async #findOrRegister(
    jobDefinitionName: string,
    definition: ReturnType<typeof definitionOf>,
  ): Promise<string> {
    const { jobDefinitions = [] } = await this.#batch.send(
      new DescribeJobDefinitionsCommand({ jobDefinitionName, status: "ACTIVE" }),
    );
    const found = jobDefinitions[0]?.jobDefinitionArn;
    if (found) return found;
    const { jobDefinitionArn } = await this.#batch.send(
      new RegisterJobDefinitionCommand({ jobDefinitionName, ...definition }),
    );
    if (!jobDefinitionArn) {
      throw new InfrastructureError(
        `Batch registered job definition ${jobDefinitionName} without returning an ARN.`,
      );
    }
    return jobDefinitionArn;
  }
}

const HEX_DIGITS = 16;

/** Name of a definition: the platform's name for people, and a digest of the content. */
function definitionName(
  { name }: PinnedPlatform,
  definition: ReturnType<typeof definitionOf>,
): string {
  const digest = digestOf(definition).replace("sha256:", "").slice(0, HEX_DIGITS);
  return `gcbench-${name.replace(/[^A-Za-z0-9_-]/g, "-")}-${digest}`;
}
