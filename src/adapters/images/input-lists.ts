import { gunzipSync, gzipSync } from "node:zlib";
import { type InputList, inputListDigest, inputListSchema } from "../../core/documents/inputs.ts";
import {
  IMAGE_INPUTS_LABEL,
  IMAGE_VERSIONS_LABEL,
  imageVersionsSchema,
} from "../../core/documents/version.ts";
import { UsageError } from "../../core/errors.ts";

/** What one version in an image reads for one workload. */
export interface ImageInputList {
  readonly workload: string;
  readonly version: string;
  readonly list: InputList;
}

/** Of one list, unpacked: a year of a nested grid has some ten thousand names. */
const MAX_LIST_BYTES = 64 * 2 ** 20;

/** One label a list: the lines of a recipe, which labels pass through, end at 64 KiB. */
function inputsLabel(digest: string): string {
  return `${IMAGE_INPUTS_LABEL}.${digest.replace("sha256:", "")}`;
}

/** A list as a label holds it, and the label's name. */
export function inputListLabel(list: InputList): Readonly<Record<string, string>> {
  const packed = gzipSync(JSON.stringify(list)).toString("base64");
  return { [inputsLabel(inputListDigest(list))]: packed };
}

/**
 * The lists of inputs that an image's labels hold, one for each version and workload.
 *
 * @param image for the message
 * @throws {UsageError} the labels are not as gcbench build makes them
 */
export function imageInputLists(
  labels: Readonly<Record<string, string>>,
  image: string,
): readonly ImageInputList[] {
  const versions = imageVersionsSchema.safeParse(jsonOf(labels[IMAGE_VERSIONS_LABEL]));
  if (!versions.success) {
    throw new UsageError(
      `Image ${image} does not say what its versions read (label ${IMAGE_VERSIONS_LABEL}). gcbench build makes one that does.`,
    );
  }
  const found = versions.data.flatMap(({ name, runDirectories }) =>
    runDirectories.map(({ workload, inputs }) => ({ workload, version: name, inputs })),
  );
  const seen = new Set<string>();
  return found.flatMap(({ workload, version, inputs }) => {
    const key = `${workload} ${version} ${inputs}`; // Builds for several CPU families read the same.
    if (seen.has(key)) return [];
    seen.add(key);
    return [{ workload, version, list: unpack(labels[inputsLabel(inputs)], inputs, image) }];
  });
}

function unpack(packed: string | undefined, digest: string, image: string): InputList {
  const text = packed === undefined ? null : inflate(packed);
  const list = inputListSchema.safeParse(text === null ? null : jsonOf(text));
  if (list.success && inputListDigest(list.data) === digest) return list.data;
  const what = packed === undefined ? "is not there" : "is damaged";
  throw new UsageError(
    `Image ${image}: the list of inputs ${digest} ${what} (label ${inputsLabel(digest)}). Build the image anew.`,
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
    return null; // The schema refuses it.
  }
}
