import type { ECRClient } from "@aws-sdk/client-ecr";
import type { PinnedPlatform } from "../../core/documents/plan.ts";
import { UsageError } from "../../core/errors.ts";
import { checkPushedImage } from "./ecr-images.ts";

/** Reference by digest to an image in a private ECR registry. */
const REFERENCE =
  /^(?<registry>\d{12}\.dkr\.ecr\.[\w.-]+)\/(?<name>[^@:]+)@(?<digest>sha256:[0-9a-f]{64})$/;

/**
 * Last check of images before jobs on them are paid for, because a plan may be old or edited. Each image is checked once
 * per architecture.
 */
export class PushedImages {
  readonly #ecr: ECRClient;
  readonly #checks = new Map<string, Promise<void>>();

  constructor(ecr: ECRClient) {
    this.#ecr = ecr;
  }

  /**
   * @param reference `repository@sha256:...`; images outside ECR are skipped, because the harness checks them on its host
   * @throws {UsageError} the image is for another architecture than the platform's, or no longer exists
   */
  async check(
    reference: string,
    { name: platform, architecture }: Pick<PinnedPlatform, "name" | "architecture">,
  ): Promise<void> {
    const { registry, name, digest } = REFERENCE.exec(reference)?.groups ?? {};
    if (!registry || !name || !digest) return;
    const key = `${reference} ${architecture}`;
    const repository = { name, uri: `${registry}/${name}` };
    const check =
      this.#checks.get(key) ??
      checkPushedImage(this.#ecr, repository, { digest, platform, architecture });
    this.#checks.set(key, check);
    check.catch((error: unknown) => {
      // A digest always denotes the same image, but the registry's availability changes.
      if (!(error instanceof UsageError)) this.#checks.delete(key);
    });
    await check;
  }
}
