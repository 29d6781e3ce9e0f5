import { type InputList, mergeInputLists } from "../../core/documents/inputs.ts";
import { InfrastructureError } from "../../core/errors.ts";
import { formatCount } from "../../core/format/text.ts";
import type { Report } from "../command.ts";
import { filesBelow, type RequiredInputs } from "./required-inputs.ts";

/** What a run reads, and what of it lies below the data root of this machine. */
export interface MissingInputs {
  readonly here: ReadonlyMap<string, number>;
  /** The others. */
  readonly left: InputList;
}

export async function missingInputs(
  needed: readonly RequiredInputs[],
  root: string | null,
): Promise<MissingInputs> {
  const list = mergeInputLists(needed.map((one) => withoutLinks(one.list)));
  const here =
    root === null ? new Map() : await filesBelow(root, [...list.required, ...list.optional]);
  const left: InputList = {
    required: list.required.filter((path) => !here.has(path)),
    optional: list.optional.filter((path) => !here.has(path)),
    links: {},
  };
  return { here, left };
}

/** Without its source the sizes are unknown, but the names are known from the dry run. */
export function namesOnly(
  { here, left }: MissingInputs,
  root: string | null,
  error: unknown,
): Report {
  const reason = error instanceof Error ? error.message : String(error);
  const names = [
    ...left.required.map((path) => `  required  ${path}`),
    ...left.optional.map((path) => `  optional  ${path}`),
  ];
  const count = formatCount(names.length, "input file");
  return {
    json: { root, here: [...here].map(([path, bytes]) => ({ path, bytes })), missing: left },
    text: [`${count} ${root === null ? "needed" : `missing in ${root}`}:`, ...names].join("\n"),
    errors: [new InfrastructureError(`The source could not be asked for sizes: ${reason}`)],
  };
}

/** Of workloads together: each links its own restart file to the same name. */
export function withoutLinks({ required, optional, links }: InputList): InputList {
  return { required: [...required, ...Object.values(links)], optional, links: {} };
}
