import { createHash } from "node:crypto";
import {
  BatchGetImageCommand,
  DescribeImagesCommand,
  ECRClient,
  GetDownloadUrlForLayerCommand,
} from "@aws-sdk/client-ecr";
import { describe, expect, it } from "vitest";
import { useShellAccount } from "../support/aws-emulator/shell-account.ts";

const account = useShellAccount();

describe("AwsEmulator: registry", () => {
  it("stores images under correct digests", async () => {
    const ecr = new ECRClient(account.emulator.client);
    const { images = [], failures } = await ecr.send(
      new BatchGetImageCommand({
        repositoryName: "emulator",
        imageIds: [{ imageTag: "shell" }, { imageDigest: `sha256:${"0".repeat(64)}` }],
        acceptedMediaTypes: ["application/vnd.docker.distribution.manifest.v2+json"],
      }),
    );
    const sha256 = (text: string) => `sha256:${createHash("sha256").update(text).digest("hex")}`;
    const text = images[0]?.imageManifest ?? "";
    expect(sha256(text)).toBe(account.pushed.digest);
    expect(images[0]?.imageId).toEqual({ imageDigest: account.pushed.digest, imageTag: "shell" });
    expect(failures).toMatchObject([{ failureCode: "ImageNotFound" }]);
    const manifest = JSON.parse(text);
    const { downloadUrl = "" } = await ecr.send(
      new GetDownloadUrlForLayerCommand({
        repositoryName: "emulator",
        layerDigest: manifest.config.digest,
      }),
    );
    const blob = await (await fetch(downloadUrl)).text();
    expect(sha256(blob)).toBe(manifest.config.digest);
    expect(blob).toHaveLength(manifest.config.size);
    expect(JSON.parse(blob)).toMatchObject({
      architecture: "amd64",
      os: "linux",
      config: { Labels: { kind: "shell" } },
    });
    const { imageDetails } = await ecr.send(
      new DescribeImagesCommand({ repositoryName: "emulator" }),
    );
    expect(imageDetails).toContainEqual(
      expect.objectContaining({ imageDigest: account.pushed.digest, imageTags: ["shell"] }),
    );
    await expect(
      account.emulator.putImage({
        repository: "emulator",
        tag: "shell",
        config: { architecture: "arm64" },
      }),
    ).rejects.toThrow(/immutable|already exists/i);
  });
});
