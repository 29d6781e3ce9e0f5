import {
  BatchGetImageCommand,
  type ECRClient,
  GetDownloadUrlForLayerCommand,
  type Image,
} from "@aws-sdk/client-ecr";
import { sha256 } from "@noble/hashes/sha2.js";
import { bytesToHex } from "@noble/hashes/utils.js";
import { z } from "zod";
import { digestSchema } from "../../core/documents/digest.ts";
import { type Architecture, architectureSchema } from "../../core/documents/version.ts";
import { InfrastructureError, UsageError } from "../../core/errors.ts";
import type { RegistryImage } from "../../core/planning/image-versions.ts";

/** A repository of images in ECR. */
export interface ImageRepository {
  readonly name: string;
  /** Registry address with account, region and name, as in job definitions. */
  readonly uri: string;
}

const INDEX_TYPES = [
  "application/vnd.oci.image.index.v1+json",
  "application/vnd.docker.distribution.manifest.list.v2+json",
];
const MANIFEST_TYPES = [
  "application/vnd.oci.image.manifest.v1+json",
  "application/vnd.docker.distribution.manifest.v2+json",
];

const indexSchema = z.object({
  manifests: z.array(
    z.object({ digest: digestSchema, platform: z.object({ architecture: z.string() }).optional() }),
  ),
});
const manifestSchema = z.object({ config: z.object({ digest: digestSchema }) });
const configSchema = z.object({
  architecture: z.string(),
  os: z.string(),
  config: z.object({ Labels: z.record(z.string(), z.string()).nullish() }).optional(),
});

/**
 * The image of a tag for one architecture. Its configuration must name that architecture, and the configuration's digest
 * must be the one in the manifest.
 *
 * @returns null: no image has this tag
 * @throws {UsageError} the image is for another architecture
 */
export async function lookUpImage(
  ecr: ECRClient,
  repository: ImageRepository,
  { tag, architecture }: { tag: string; architecture: Architecture },
): Promise<RegistryImage | null> {
  const named = `${repository.name}:${tag}`;
  const tagged = await getImage(ecr, repository, { imageTag: tag });
  if (!tagged) return null;
  const image = await ofArchitecture(ecr, { repository, image: tagged, architecture, named });
  const digest = image.imageId?.imageDigest;
  if (!digest) throw new InfrastructureError(`The registry returned no digest for image ${named}.`);
  const found = await configOf(ecr, { repository, image, named });
  if (found.architecture !== architecture) {
    throw new UsageError(
      `Image ${named} is built for ${found.os}/${found.architecture}, but its tag and platforms say ${architecture}. ${ADVICE}`,
    );
  }
  return {
    reference: `${repository.uri}@${digest}`,
    architecture: architectureSchema.parse(found.architecture),
    labels: found.config?.Labels ?? {},
  };
}

/** Whether a tag exists. */
export async function hasTag(
  ecr: ECRClient,
  repository: ImageRepository,
  tag: string,
): Promise<boolean> {
  return (await getImage(ecr, repository, { imageTag: tag })) !== null;
}

/**
 * Checks the architecture of an image by its digest, before jobs on it are paid for.
 *
 * @param wanted.platform name of the platform, for the message
 * @throws {UsageError} the image is for another architecture, or no longer in the registry
 */
export async function checkPushedImage(
  ecr: ECRClient,
  repository: ImageRepository,
  wanted: { digest: string; platform: string; architecture: Architecture },
): Promise<void> {
  const { digest, platform, architecture } = wanted;
  const named = `${repository.name}@${digest}`;
  const pushed = await getImage(ecr, repository, { imageDigest: digest });
  if (!pushed) {
    throw new UsageError(
      `Image ${named} is no longer in the registry (${repository.uri}). Build and push it, then start a new run with --again.`,
    );
  }
  const image = await ofArchitecture(ecr, { repository, image: pushed, architecture, named });
  const found = await configOf(ecr, { repository, image, named });
  if (found.architecture === architecture) return;
  throw new UsageError(
    `Image ${named} is built for ${found.os}/${found.architecture}, but platform ${platform} is ${architecture}. ${ADVICE}`,
  );
}

const ADVICE =
  "Jobs would fail with `exec format error`. Build the image on a machine of that architecture; see docs/how-to/fix-exec-format-error.md.";

async function configOf(
  ecr: ECRClient,
  { repository, image, named }: { repository: ImageRepository; image: Image; named: string },
) {
  if (!image.imageManifest) {
    throw new InfrastructureError(`The registry returned no manifest for image ${named}.`);
  }
  const { config } = manifestSchema.parse(JSON.parse(image.imageManifest));
  return readConfig(ecr, repository, config.digest);
}

async function getImage(
  ecr: ECRClient,
  { name }: ImageRepository,
  imageId: { imageTag: string } | { imageDigest: string },
): Promise<Image | null> {
  const { images = [], failures = [] } = await ecr.send(
    new BatchGetImageCommand({
      repositoryName: name,
      imageIds: [imageId],
      acceptedMediaTypes: [...MANIFEST_TYPES, ...INDEX_TYPES],
    }),
  );
  const [failure] = failures;
  if (failure && failure.failureCode !== "ImageNotFound") {
    throw new InfrastructureError(
      `The registry rejected image ${Object.values(imageId)[0]}: ${failure.failureReason ?? failure.failureCode}`,
    );
  }
  return images[0] ?? null;
}

/** The image itself, or an index's entry for the architecture. */
async function ofArchitecture(
  ecr: ECRClient,
  known: {
    repository: ImageRepository;
    image: Image;
    architecture: Architecture;
    named: string;
  },
): Promise<Image> {
  const { image, architecture, repository, named } = known;
  const index = indexSchema.safeParse(JSON.parse(image.imageManifest ?? "{}"));
  if (!index.success) return image;
  const entries = index.data.manifests;
  const entry = entries.find(({ platform }) => platform?.architecture === architecture);
  const found = entry && (await getImage(ecr, repository, { imageDigest: entry.digest }));
  if (found) return found;
  // An attestation's platform is unknown.
  const others = entries
    .flatMap(({ platform }) => platform?.architecture ?? [])
    .filter((other) => other !== "unknown")
    .join(", ");
  throw new UsageError(
    `Image ${named} contains ${others || "no image"}, but none for ${architecture}. Build it for ${architecture}.`,
  );
}

async function readConfig(ecr: ECRClient, { name, uri }: ImageRepository, layerDigest: string) {
  const { downloadUrl } = await ecr.send(
    new GetDownloadUrlForLayerCommand({ repositoryName: name, layerDigest }),
  );
  if (!downloadUrl)
    throw new InfrastructureError(`The registry returned no download address for ${layerDigest}.`);
  const response = await fetch(downloadUrl).catch((cause) => {
    throw new InfrastructureError(`Cannot fetch the image's configuration from ${uri}.`, {
      cause,
    });
  });
  if (!response.ok) {
    throw new InfrastructureError(
      `Cannot fetch the image's configuration from ${uri}: HTTP ${response.status}.`,
    );
  }
  const bytes = new Uint8Array(await response.arrayBuffer());
  const digest = `sha256:${bytesToHex(sha256(bytes))}`;
  if (digest !== layerDigest) {
    throw new InfrastructureError(
      `The image's configuration in ${uri} is damaged: its digest is ${digest}, not ${layerDigest}.`,
    );
  }
  return configSchema.parse(JSON.parse(new TextDecoder().decode(bytes)));
}
