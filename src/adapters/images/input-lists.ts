import { gunzipSync, gzipSync } from "node:zlib";
import { type InputList, inputListDigest, inputListSchema } from "../../core/documents/inputs.ts";
import {
  IMAGE_INPUTS_LABEL,
  IMAGE_VERSIONS_LABEL,
  imageVersionsSchema,
} from "../../core/documents/version.ts";
import { UsageError } from "../../core/errors.ts";
import type { ImageInputList } from "../../ports/suite-images.ts";

/** Maximum unpacked size of a list. A year of a nested grid has about ten thousand names. */
const MAX_LIST_BYTES = 64 * 2 ** 20;

/** Name of a list's label. Each list has its own, because the lines of a recipe are limited to 64 KiB. */
function inputsLabel(digest: string): string {
  return `${IMAGE_INPUTS_LABEL}.${digest.replace("sha256:", "")}`;
}

/** A list packed as a label. */
export function inputListLabel(list: InputList): Readonly<Record<string, string>> {
  const packed = gzipSync(JSON.stringify(list)).toString("base64");
  return { [inputsLabel(inputListDigest(list))]: packed };
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
    return [{ workload, version, list: unpack(labels[inputsLabel(inputs)], inputs, image) }];
  });
}

function unpack(packed: string | undefined, digest: string, image: string): InputList {
  const text = packed === undefined ? null : inflate(packed);
  const list = inputListSchema.safeParse(text === null ? null : jsonOf(text));
  if (list.success && inputListDigest(list.data) === digest) return list.data;
  const what = packed === undefined ? "is missing" : "is damaged";
  throw new UsageError(
    `Image ${image}: input list ${digest} ${what} (label ${inputsLabel(digest)}). Rebuild the image.`,
  );
}

function inflate(packed: string): string | null {
  try {
    const options = { maxOutputLength: MAX_LIST_BYTES };
    return gunzipSync(Buffer.from(packed, "base64"), options).toString("utf8");
  } catch {
    return null;
  }
}

function jsonOf(text: string | undefined): unknown {
  try {
    return JSON.parse(text ?? "");
  } catch {
    return null; // The schema rejects null.
  }
}
