import { digestOf } from "../../core/documents/digest.ts";
import { type RunSettings, runSettingsSchema } from "../../core/documents/run-settings.ts";
import { IMAGE_SETTINGS_LABEL } from "../../core/documents/version.ts";
import { UsageError } from "../../core/errors.ts";
import { versionsInside } from "../../core/planning/image-versions.ts";
import type { ImageRunSettings } from "../../ports/suite-images.ts";
import { labelName, packLabels, unpackLabels } from "./packed-labels.ts";

/** Settings of a run directory, packed as labels. */
export function runSettingsLabels(settings: RunSettings): Readonly<Record<string, string>> {
  return packLabels(IMAGE_SETTINGS_LABEL, digestOf(settings), settings);
}

/**
 * Settings of the run directories in an image, one for each version and workload.
 *
 * @throws {UsageError} a label is missing or damaged
 */
export function imageRunSettings(image: {
  readonly labels: Readonly<Record<string, string>>;
  readonly named: string;
}): readonly ImageRunSettings[] {
  return versionsInside(image).flatMap(({ name, runDirectories }) =>
    runDirectories.flatMap(({ workload, settings: digest }) =>
      digest === undefined ? [] : [{ workload, version: name, settings: unpack(image, digest) }],
    ),
  );
}

function unpack(
  { labels, named }: { readonly labels: Readonly<Record<string, string>>; readonly named: string },
  digest: string,
): RunSettings {
  const settings = runSettingsSchema.safeParse(unpackLabels(labels, IMAGE_SETTINGS_LABEL, digest));
  if (settings.success && digestOf(settings.data) === digest) return settings.data;
  throw new UsageError(
    `Image ${named} lacks settings of a run directory (label ${labelName(IMAGE_SETTINGS_LABEL, digest)}). Rebuild the image.`,
  );
}
