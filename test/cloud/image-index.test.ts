import { ECRClient, PutImageCommand } from "@aws-sdk/client-ecr";
import { beforeAll, describe, expect, it } from "vitest";
import { checkPushedImage, lookUpImage } from "../../src/adapters/aws/ecr-images.ts";
import { useShellAccount } from "../support/aws-emulator/shell-account.ts";

const INDEX = "application/vnd.oci.image.index.v1+json";
const MANIFEST = "application/vnd.docker.distribution.manifest.v2+json";
const account = useShellAccount();

/** As `docker buildx build --push` leaves it: the image, and the attestation of its build. */
describe("lookUpImage with an index of an image and its attestation", () => {
  let ecr: ECRClient;
  let digest: string;
  const repository = () => ({
    name: "emulator",
    uri: account.pushed.repositoryUri,
  });

  beforeAll(async () => {
    ecr = new ECRClient(account.emulator.client);
    const entry = (of: string, architecture: string, os: string) => ({
      mediaType: MANIFEST,
      digest: of,
      size: 500,
      platform: { architecture, os },
    });
    const manifests = [
      entry(account.pushed.digest, "amd64", "linux"),
      entry(`sha256:${"1".repeat(64)}`, "unknown", "unknown"),
    ];
    const { image } = await ecr.send(
      new PutImageCommand({
        repositoryName: "emulator",
        imageTag: "attested",
        imageManifestMediaType: INDEX,
        imageManifest: JSON.stringify({ schemaVersion: 2, mediaType: INDEX, manifests }),
      }),
    );
    digest = image?.imageId?.imageDigest ?? "";
  });

  it("returns the image's own digest and labels", async () => {
    const wanted = { tag: "attested", architecture: "amd64" } as const;
    expect(await lookUpImage(ecr, repository(), wanted)).toEqual({
      reference: account.pushed.uri,
      architecture: "amd64",
      labels: { kind: "shell" },
    });
  });

  it("names the architectures of images only", async () => {
    const wanted = { platform: "graviton3", architecture: "arm64" } as const;
    await expect(checkPushedImage(ecr, repository(), { ...wanted, digest })).rejects.toThrow(
      `Image emulator@${digest} contains amd64, but none for arm64. Build it for arm64.`,
    );
  });
});
