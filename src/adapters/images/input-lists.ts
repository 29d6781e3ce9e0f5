import { type InputList, inputListDigest, inputListSchema } from "../../core/documents/inputs.ts";
import {
  IMAGE_INPUTS_LABEL,
  IMAGE_VERSIONS_LABEL,
  imageVersionsSchema,
} from "../../core/documents/version.ts";
import { UsageError } from "../../core/errors.ts";
import type { ImageInputList } from "../../ports/suite-images.ts";
import { jsonOf, labelName, packLabels, unpackLabels } from "./packed-labels.ts";

/** A list packed as labels. */
export function inputListLabel(list: InputList): Readonly<Record<string, string>> {
  return packLabels(IMAGE_INPUTS_LABEL, inputListDigest(list), list);
}

/**
 * The input lists in an image's labels, one for each version and workload.
 *
 * @param image name for messages
 * @throws {UsageError} a label is missing or damaged
 */
export function imageInputLists(
  labels: Readonly<Record<string, string>>,
  image: string,
): readonly ImageInputList[] {
  const versions = imageVersionsSchema.safeParse(jsonOf(labels[IMAGE_VERSIONS_LABEL]));
  if (!versions.success) {
    throw new UsageError(
      `Image ${image} does not list the inputs of its versions (label ${IMAGE_VERSIONS_LABEL}). Build it with gcbench build.`,
    );
  }
  const found = versions.data.flatMap(({ name, runDirectories }) =>
    runDirectories.map(({ workload, inputs }) => ({ workload, version: name, inputs })),
  );
  const seen = new Set<string>();
  return found.flatMap(({ workload, version, inputs }) => {
    const key = `${workload} ${version} ${inputs}`; // Builds for several CPU families read the same files.
    if (seen.has(key)) return [];
    seen.add(key);
    return [{ workload, version, list: unpack(labels, inputs, image) }];
  });
}

function unpack(
  labels: Readonly<Record<string, string>>,
  digest: string,
  image: string,
): InputList {
  const list = inputListSchema.safeParse(unpackLabels(labels, IMAGE_INPUTS_LABEL, digest));
  if (list.success && inputListDigest(list.data) === digest) return list.data;
  const label = labelName(IMAGE_INPUTS_LABEL, digest);
  const what = labels[label] === undefined ? "is missing" : "is damaged";
  throw new UsageError(
    `Image ${image}: input list ${digest} ${what} (label ${label}). Rebuild the image.`,
  );
}
