import {
  type BatchClient,
  DescribeJobDefinitionsCommand,
  RegisterJobDefinitionCommand,
  type RegisterJobDefinitionCommandInput,
} from "@aws-sdk/client-batch";
import { definitionTags } from "../../../core/cloud/tags.ts";
import { digestOf } from "../../../core/documents/digest.ts";
import type { PinnedPlatform } from "../../../core/documents/plan.ts";
import { InfrastructureError } from "../../../core/errors.ts";

export interface JobEnvironment {
  /** IAM role that the container gets: it reads inputs and writes results. */
  readonly jobRoleArn: string;
  readonly logGroup: string;
  readonly region: string;
}

/**
 * Where inputs are on a host, and in a container: blocks on one host share what they stage. Launch templates make the
 * host's folder (infrastructure/platform.yml): ECS would make it as root, and an image's user could not write to it.
 */
const DATA = { volume: "data", host: "/var/gcbench/data", container: "/data" } as const;

/** Of the streams in the log group. */
export const LOG_STREAM_PREFIX = "gcbench";

function definitionOf(
  image: string,
  { instance, id }: PinnedPlatform,
  { jobRoleArn, logGroup, region }: JobEnvironment,
): Omit<RegisterJobDefinitionCommandInput, "jobDefinitionName"> {
  if (!instance) throw new RangeError(`platform ${id} is not in AWS`);
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
      // GEOS-Chem keeps large arrays on the stack; 8 MiB end in a segmentation fault.
      ulimits: [{ name: "stack", softLimit: -1, hardLimit: -1 }],
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

/** Job definitions by content: the same image on the same kind of machine has one, in this run and the next. */
export class JobDefinitions {
  readonly #batch: BatchClient;
  readonly #inheritedEnvironment: JobEnvironment;
  readonly #known = new Map<string, Promise<string>>();

  constructor(batch: BatchClient, inheritedEnvironment: JobEnvironment) {
    this.#batch = batch;
    this.#inheritedEnvironment = inheritedEnvironment;
  }

  /** @returns its ARN */
  async ensure(image: string, platform: PinnedPlatform): Promise<string> {
    const definition = definitionOf(image, platform, this.#inheritedEnvironment);
    const name = definitionName(platform, definition);
    const known = this.#known.get(name) ?? this.#findOrRegister(name, definition);
    this.#known.set(name, known);
    known.catch(() => this.#known.delete(name)); // What failed may be tried again.
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
        `Batch took job definition ${jobDefinitionName} without an ARN.`,
      );
    }
    return jobDefinitionArn;
  }
}

const HEX_DIGITS = 16;

/** A person reads for what it is; the digest of its content makes it the only one. */
function definitionName(
  { name }: PinnedPlatform,
  definition: ReturnType<typeof definitionOf>,
): string {
  const digest = digestOf(definition).replace("sha256:", "").slice(0, HEX_DIGITS);
  return `gcbench-${name.replace(/[^A-Za-z0-9_-]/g, "-")}-${digest}`;
}
