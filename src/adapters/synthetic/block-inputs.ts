import { parseStored } from "../../core/documents/parse-stored.ts";
import { UsageError } from "../../core/errors.ts";
import {
  type SyntheticInputs,
  syntheticInputsDigest,
  syntheticInputsSchema,
} from "../../synthetic/planned-inputs.ts";
import { GENERATOR, resolveInputs } from "../../synthetic/resolve-inputs.ts";
import { writeInputs } from "./write-inputs.ts";

/** Planned synthetic inputs as a store holds them. */
export interface StoredSyntheticInputs {
  /** Address in the store, for messages. */
  readonly name: string;
  readonly content: Uint8Array;
  /** Digest in the plan. */
  readonly digest: string;
  /** Data root. */
  readonly root: string;
  readonly signal: AbortSignal;
}

/**
 * Makes the planned synthetic inputs of a block. Files with the same description stay.
 *
 * @param existing what happens to a file that gcbench did not make
 * @throws {UsageError} the plan's document is damaged, or from another version of the generator
 */
export function blockInputsMaker(existing: "refuse" | "replace") {
  return async ({ name, content, digest, root, signal }: StoredSyntheticInputs) => {
    const inputs = readPlanned(name, content, digest);
    const { descriptions, shared, settings, paths, links } = inputs;
    const { files, undescribed } = resolveInputs(paths, { shared, files: descriptions }, settings);
    if (undescribed.length > 0) {
      throw new UsageError(
        `${name} does not describe ${undescribed.map(({ path }) => path).join(", ")}. Start a new run with --again.`,
      );
    }
    const written = await writeInputs(root, files, {
      shared,
      signal,
      existing,
      onFile: () => undefined,
    });
    return { ...written, files: files.length, links };
  };
}

function readPlanned(name: string, content: Uint8Array, digest: string): SyntheticInputs {
  const inputs = parseStored(name, content, syntheticInputsSchema);
  if (inputs.generator !== GENERATOR) {
    throw new UsageError(
      `${name} is for version ${inputs.generator} of the generator of synthetic inputs, and this image has version ${GENERATOR}. Rebuild the image, then start a new run with --again.`,
    );
  }
  if (syntheticInputsDigest(inputs) === digest) return inputs;
  throw new UsageError(
    `${name} differs from the planned inputs (${digest}). Start a new run with --again.`,
  );
}
