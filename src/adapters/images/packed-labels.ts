import { gunzipSync, gzipSync } from "node:zlib";

/** Maximum unpacked size. A list of the inputs of a year of a nested grid has about ten thousand names. */
const MAX_UNPACKED_BYTES = 64 * 2 ** 20;
/** Lines of a recipe are limited to 64 KiB. */
const MAX_LABEL_LENGTH = 60_000;

/** Name of the first label of a packed value. */
export function labelName(prefix: string, digest: string): string {
  return `${prefix}.${digest.replace("sha256:", "")}`;
}

/** A value as labels of an image: JSON, gzip, base64, in parts that fit into a recipe. */
export function packLabels(
  prefix: string,
  digest: string,
  value: unknown,
): Readonly<Record<string, string>> {
  const packed = gzipSync(JSON.stringify(value)).toString("base64");
  const count = Math.ceil(packed.length / MAX_LABEL_LENGTH);
  return Object.fromEntries(
    Array.from({ length: count }, (_, part) => [
      partName(prefix, digest, part),
      packed.slice(part * MAX_LABEL_LENGTH, (part + 1) * MAX_LABEL_LENGTH),
    ]),
  );
}

/** @returns null: the labels lack the value, or it is damaged */
export function unpackLabels(
  labels: Readonly<Record<string, string>>,
  prefix: string,
  digest: string,
): unknown {
  let packed = "";
  for (let part = 0; ; part += 1) {
    const text = labels[partName(prefix, digest, part)];
    if (text === undefined) break;
    packed += text;
  }
  try {
    const options = { maxOutputLength: MAX_UNPACKED_BYTES };
    return jsonOf(gunzipSync(Buffer.from(packed, "base64"), options).toString("utf8"));
  } catch {
    return null;
  }
}

function partName(prefix: string, digest: string, part: number): string {
  return part === 0 ? labelName(prefix, digest) : `${labelName(prefix, digest)}.${part}`;
}

/** @returns null: the text is not JSON */
export function jsonOf(text: string | undefined): unknown {
  try {
    return JSON.parse(text ?? "");
  } catch {
    return null;
  }
}
