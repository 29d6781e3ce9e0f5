import type { BatchClient, SubmitJobCommandInput } from "@aws-sdk/client-batch";
import type { ECRClient } from "@aws-sdk/client-ecr";
import { jobTags } from "../../../core/cloud/tags.ts";
import { jobName } from "../../../core/documents/job.ts";
import type { BlockSpec } from "../../../core/documents/plan.ts";
import { specKeys } from "../../../core/documents/store-layout.ts";
import { InfrastructureError } from "../../../core/errors.ts";
import type { Clock } from "../../../ports/clock.ts";
import type { Store } from "../../../ports/store.ts";
import { PushedImages } from "../pushed-images.ts";
import { JobDefinitions, type JobEnvironment } from "./job-definitions.ts";
import { HOST_TERMINATED } from "./job-outcome.ts";

/** Maximum attempts of a job; AWS Batch allows 1 to 10. A new attempt starts only after the host was reclaimed. */
export const ATTEMPTS = 5;
/** SubmitJob calls per second (AWS Batch quotas, per account and region; not adjustable). */
const SUBMITS_PER_SECOND = 50;

export interface JobRequestOptions {
  readonly batch: BatchClient;
  readonly ecr: ECRClient;
  /** A store in S3, which jobs can reach. */
  readonly store: Store;
  readonly clock: Clock;
  readonly inheritedEnvironment: JobEnvironment;
  /** Time limit of a job, in seconds. */
  readonly blockSeconds: (spec: BlockSpec) => number;
}

/** Builds job submissions and limits their rate. */
export class JobRequests {
  readonly #options: JobRequestOptions;
  readonly #definitions: JobDefinitions;
  readonly #images: PushedImages;
  #nextSubmit = 0;

  constructor(options: JobRequestOptions) {
    this.#options = options;
    this.#definitions = new JobDefinitions(options.batch, options.inheritedEnvironment);
    this.#images = new PushedImages(options.ecr);
  }

  /**
   * Builds a submission and waits until it may be sent.
   *
   * @throws {UsageError} the image does not exist, or does not match the block's platform
   */
  async make(
    spec: BlockSpec,
    { number, queue }: { number: number; queue: string },
  ): Promise<SubmitJobCommandInput> {
    const { store, blockSeconds } = this.#options;
    const { id } = spec.block;
    const image = spec.versions.A.image;
    if (!image) throw new InfrastructureError(`Version ${spec.versions.A.name} has no image.`);
    await this.#images.check(image, spec.platform);
    const jobDefinition = await this.#definitions.ensure({
      image,
      platform: spec.platform,
      workload: spec.workload.workload,
    });
    await this.#limitRate();
    return {
      jobName: jobName(spec.run, id, number),
      jobQueue: queue,
      jobDefinition,
      containerOverrides: {
        // The spec is an object in the store, so none of it passes through a shell.
        command: ["gcbench-harness", "--spec", store.describe(specKeys.of(spec.run, id))],
      },
      retryStrategy: {
        attempts: ATTEMPTS,
        // The second rule is needed because Batch retries an exit that matches no rule.
        evaluateOnExit: [
          { onStatusReason: `${HOST_TERMINATED}*`, action: "RETRY" },
          { onReason: "*", action: "EXIT" },
        ],
      },
      timeout: { attemptDurationSeconds: Math.ceil(blockSeconds(spec)) },
      propagateTags: true,
      tags: jobTags({ run: spec.run, block: id }),
    };
  }

  /** Waits as long as needed to remain within Batch's rate limit. */
  async #limitRate(): Promise<void> {
    const { clock } = this.#options;
    const now = clock.now();
    const at = Math.max(now, this.#nextSubmit);
    this.#nextSubmit = at + 1 / SUBMITS_PER_SECOND;
    if (at > now) await clock.sleep(at - now);
  }
}
