import type { ECRClient } from "@aws-sdk/client-ecr";
import type { PinnedPlatform } from "../../core/documents/plan.ts";
import { UsageError } from "../../core/errors.ts";
import { checkPushedImage } from "./ecr-images.ts";

/** An image of a private registry of AWS, by digest. */
const REFERENCE =
  /^(?<registry>\d{12}\.dkr\.ecr\.[\w.-]+)\/(?<name>[^@:]+)@(?<digest>sha256:[0-9a-f]{64})$/;

/**
 * The last look at images before jobs on them are paid for: a plan may be old, and edited. Each image is looked at once
 * for an architecture.
 */
export class PushedImages {
  readonly #ecr: ECRClient;
  readonly #checks = new Map<string, Promise<void>>();

  constructor(ecr: ECRClient) {
    this.#ecr = ecr;
  }

  /**
   * @param reference `repository@sha256:...`; what is in another registry than ECR is left to the harness, which looks
   *   again where it runs
   * @throws {UsageError} it is made for another architecture than the platform's, or is gone
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
      // A digest stands for the same image for ever; whether the registry answers may change.
      if (!(error instanceof UsageError)) this.#checks.delete(key);
    });
    await check;
  }
}
