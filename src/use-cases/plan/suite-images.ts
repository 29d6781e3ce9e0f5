import type { Architecture } from "../../core/documents/version.ts";
import { UsageError } from "../../core/errors.ts";
import type { NamedImage } from "../../core/planning/image-versions.ts";
import type { LoadedSuite } from "../../core/planning/loaded-suite.ts";
import type { SuiteImages } from "../../ports/suite-images.ts";

/** A suite's image for one architecture. */
export interface SuiteImageLookup {
  readonly architecture: Architecture;
  /** With the architecture. */
  readonly tag: string;
  /** Null: `gcbench build` has not made it yet. */
  readonly image: NamedImage | null;
}

interface OnArchitecture {
  readonly architecture: Architecture;
}

/**
 * Looks up a suite's image once for each architecture of the platforms.
 *
 * @throws {UsageError} an image is for another architecture than its tag says
 */
export async function lookUpSuiteImages(
  loaded: LoadedSuite,
  platforms: readonly OnArchitecture[],
  images: SuiteImages,
): Promise<readonly SuiteImageLookup[]> {
  const found: SuiteImageLookup[] = [];
  for (const architecture of new Set(platforms.map((platform) => platform.architecture))) {
    const tag = `${await images.tagOf(loaded, architecture)}-${architecture}`;
    found.push({ architecture, tag, image: await images.find(tag, architecture) });
  }
  return found;
}

/** As lookUpSuiteImages. @throws {UsageError} also where an image is missing */
export async function requireSuiteImages(
  loaded: LoadedSuite,
  platforms: readonly OnArchitecture[],
  images: SuiteImages,
): Promise<readonly NamedImage[]> {
  const found = await lookUpSuiteImages(loaded, platforms, images);
  return found.map(({ image, tag, architecture }) => {
    if (image) return image;
    throw new UsageError(images.describeMissing(tag, architecture));
  });
}
