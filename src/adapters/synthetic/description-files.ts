import { readdir } from "node:fs/promises";
import { join } from "node:path";
import { type FileProblem, InvalidFilesError, UsageError } from "../../core/errors.ts";
import { checkFormulas, checkRules, checkShared } from "../../synthetic/check-formulas.ts";
import {
  type Description,
  type Descriptions,
  descriptionSchema,
  type HemcoRules,
  hemcoRulesSchema,
  sharedDefinitionsSchema,
} from "../../synthetic/description.ts";
import { YamlFile } from "../yaml/yaml-file.ts";

/** File with the definitions that all descriptions share. */
const SHARED = "shared-definitions.yml";
/** File with the formulas of files that HEMCO_Config.rc describes. */
const HEMCO = "hemco-rules.yml";
const NO_RULES: HemcoRules = { description: "", grid: 2, rules: [] };

/**
 * Descriptions of a folder, sorted by file name.
 *
 * @throws {InvalidFilesError} all problems of all files
 */
export async function readDescriptions(folder: string): Promise<Descriptions> {
  const names = await readdir(folder).catch((cause) => {
    throw new UsageError(`The descriptions in ${folder} cannot be read: ${cause.message}`, {
      cause,
    });
  });
  const problems: FileProblem[] = [];
  const shared = await readShared(join(folder, SHARED), problems);
  const files: Description[] = [];
  for (const name of names
    .filter((one) => one.endsWith(".yml") && one !== SHARED && one !== HEMCO)
    .sort()) {
    const file = await YamlFile.read(join(folder, name));
    const description = file?.parse(descriptionSchema, problems);
    if (!file || !description) continue;
    files.push(description);
    for (const { path, message } of checkFormulas(description, shared)) {
      problems.push(file.problem(path, message));
    }
  }
  const hemco = names.includes(HEMCO)
    ? await readHemcoRules(join(folder, HEMCO), { shared, problems })
    : NO_RULES;
  if (problems.length > 0) throw new InvalidFilesError(problems);
  return { shared, files, hemco };
}

async function readHemcoRules(
  path: string,
  { shared, problems }: { shared: Descriptions["shared"]; problems: FileProblem[] },
): Promise<HemcoRules> {
  const file = await YamlFile.read(path);
  const rules = file?.parse(hemcoRulesSchema, problems);
  if (!file || !rules) return NO_RULES;
  problems.push(...checkRules(rules, shared).map((one) => file.problem(one.path, one.message)));
  return rules;
}

async function readShared(path: string, problems: FileProblem[]): Promise<Descriptions["shared"]> {
  const file = await YamlFile.read(path);
  const define = file?.parse(sharedDefinitionsSchema, problems)?.define ?? {};
  if (file) {
    problems.push(...checkShared(define).map((one) => file.problem(one.path, one.message)));
  }
  return define;
}
