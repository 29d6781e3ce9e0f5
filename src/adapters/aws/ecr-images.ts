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
import type { RegistryImage } from "../images/image-registry.ts";

/** Where images are kept. */
export interface ImageRepository {
  readonly name: string;
  /** As jobs name it: account, region and name. */
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
 * The image of a tag for one architecture, checked: its configuration says what it is made for, and the digest of that
 * configuration is the one its manifest names.
 *
 * @throws {UsageError} it is not there, or is made for another architecture
 */
export async function findImage(
  ecr: ECRClient,
  repository: ImageRepository,
  { tag, architecture }: { tag: string; architecture: Architecture },
): Promise<RegistryImage> {
  const found = await lookUpImage(ecr, repository, { tag, architecture });
  if (found) return found;
  throw new UsageError(
    `Image ${repository.name}:${tag} is not in the registry (${repository.uri}). Build it for ${architecture} and push it: \`gcbench build SUITE --push\` on a machine of that architecture.`,
  );
}

/**
 * As findImage.
 *
 * @returns null where there is no image of that tag
 * @throws {UsageError} it is made for another architecture
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
  if (!digest) throw new InfrastructureError(`The registry gives no digest of image ${named}.`);
  const found = await configOf(ecr, { repository, image, named });
  if (found.architecture !== architecture) {
    throw new UsageError(
      `Image ${named} is made for ${found.os}/${found.architecture}, and its tag and platforms say ${architecture}. ${ADVICE}`,
    );
  }
  return {
    reference: `${repository.uri}@${digest}`,
    architecture: architectureSchema.parse(found.architecture),
    labels: found.config?.Labels ?? {},
  };
}

/** Whether a tag is taken, by whatever. */
export async function hasTag(
  ecr: ECRClient,
  repository: ImageRepository,
  tag: string,
): Promise<boolean> {
  return (await getImage(ecr, repository, { imageTag: tag })) !== null;
}

/**
 * Looks an image up by its digest, once more before it is paid for, and compares what it is made for.
 *
 * @param wanted.platform name of the platform, for the message
 * @throws {UsageError} it is made for another architecture, or is not in the registry any more
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
      `Image ${named} is not in the registry any more (${repository.uri}). Build and push it again, and begin a new run with --again.`,
    );
  }
  const image = await ofArchitecture(ecr, { repository, image: pushed, architecture, named });
  const found = await configOf(ecr, { repository, image, named });
  if (found.architecture === architecture) return;
  throw new UsageError(
    `Image ${named} is made for ${found.os}/${found.architecture}, and platform ${platform} is ${architecture}. ${ADVICE}`,
  );
}

const ADVICE =
  "Every job on it would end with `exec format error`: build it on a machine of that architecture; docs/how-to/fix-exec-format-error.md says more.";

async function configOf(
  ecr: ECRClient,
  { repository, image, named }: { repository: ImageRepository; image: Image; named: string },
) {
  if (!image.imageManifest) {
    throw new InfrastructureError(`The registry gives no manifest of image ${named}.`);
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
      `The registry refuses image ${Object.values(imageId)[0]}: ${failure.failureReason ?? failure.failureCode}`,
    );
  }
  return images[0] ?? null;
}

/** The image itself, or what an index of several has for the architecture. */
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
  const own = entries.find(({ platform }) => platform?.architecture === architecture);
  const found = own && (await getImage(ecr, repository, { imageDigest: own.digest }));
  if (found) return found;
  const others = entries.flatMap(({ platform }) => platform?.architecture ?? []).join(", ");
  throw new UsageError(
    `Image ${named} holds ${others || "no image"}, and none for ${architecture}.`,
  );
}

async function readConfig(ecr: ECRClient, { name, uri }: ImageRepository, layerDigest: string) {
  const { downloadUrl } = await ecr.send(
    new GetDownloadUrlForLayerCommand({ repositoryName: name, layerDigest }),
  );
  if (!downloadUrl)
    throw new InfrastructureError(`The registry gives no address of ${layerDigest}.`);
  const response = await fetch(downloadUrl).catch((cause) => {
    throw new InfrastructureError(`The image's configuration in ${uri} can't be fetched.`, {
      cause,
    });
  });
  if (!response.ok) {
    throw new InfrastructureError(
      `The image's configuration in ${uri} can't be fetched: HTTP ${response.status}.`,
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
