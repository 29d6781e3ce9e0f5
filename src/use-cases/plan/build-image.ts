import type { Architecture } from "../../core/documents/version.ts";
import { UsageError } from "../../core/errors.ts";
import type { ImageBuild, ImageBuilder, SuiteImage } from "../../ports/image-builder.ts";

export interface BuildRequest extends ImageBuild {
  /** Allow another architecture than this machine's, under qemu. */
  readonly emulated: boolean;
}

/**
 * Builds the image of a suite for one architecture.
 *
 * @throws {UsageError} the image is for another architecture than this machine, without `emulated`
 */
export async function buildImage(
  { emulated, ...request }: BuildRequest,
  {
    hostArchitecture,
    openBuilder,
  }: {
    readonly hostArchitecture: Architecture;
    readonly openBuilder: () => Promise<ImageBuilder>;
  },
): Promise<SuiteImage> {
  const { architecture } = request;
  if (architecture !== hostArchitecture && !emulated) {
    throw new UsageError(
      `This machine is ${hostArchitecture}: an image for ${architecture} is built on a machine of that architecture. ` +
        "With qemu registered in the kernel, --emulated builds the same image here, many times slower.",
    );
  }
  return (await openBuilder()).build(request);
}
