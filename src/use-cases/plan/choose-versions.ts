import { versionAtTag } from "../../core/documents/chosen-version.ts";
import { parseModelTag } from "../../core/documents/model-tags.ts";
import type { Suite } from "../../core/documents/suite.ts";
import type { Version } from "../../core/documents/version.ts";
import { InvalidFilesError, UsageError } from "../../core/errors.ts";
import type { SuiteFiles } from "../../ports/suite-files.ts";

export interface ChosenVersions {
  /** Path of the new suite. */
  readonly out: string;
  readonly suite: Suite;
  readonly names: readonly string[];
  /** As in `B, C against A`. */
  readonly title: string;
}

/**
 * Writes a copy of a suite with other versions.
 *
 * @param requested names of the suite's or the catalogue's versions, or tags of GEOS-Chem Classic; the first is the baseline
 * @throws {UsageError} a name is unknown, or there twice
 */
export async function chooseVersions(
  path: string,
  { requested, out }: { readonly requested: readonly string[]; readonly out?: string | undefined },
  suites: SuiteFiles,
): Promise<ChosenVersions> {
  const { suite, versions: own } = await suites.load(path);
  const versions = await Promise.all(
    requested.map((name) => versionOf(name, { path, own }, suites)),
  );
  const names = versions.map(({ name }) => name);
  const duplicate = names.find((name, index) => names.indexOf(name) < index);
  if (duplicate !== undefined) throw new UsageError(`--versions names ${duplicate} twice.`);
  const [baseline, ...others] = names;
  if (baseline === undefined) throw new UsageError("--versions names no version.");
  const title = others.length > 0 ? `${others.join(", ")} against ${baseline}` : baseline;
  const target = out ?? suites.beside(path, "chosen");
  await suites.writeCopy(target, { of: path, versions, description: `${title}.` });
  return { out: target, suite, names, title };
}

async function versionOf(
  name: string,
  { path, own }: { readonly path: string; readonly own: readonly Version[] },
  suites: SuiteFiles,
): Promise<Version> {
  const named = own.find((version) => version.name === name);
  if (named) return named;
  if (parseModelTag(name) === null) return catalogueVersion(name, path, suites);
  const model = own.find((version) => "geosChemClassic" in version);
  const version = model && versionAtTag(model, name);
  if (version) return version;
  throw new UsageError(
    `${name} is a tag of GEOS-Chem, but ${path} names no version of GEOS-Chem that says how to build it.`,
  );
}

/** A version of versions.yml. */
async function catalogueVersion(name: string, path: string, suites: SuiteFiles): Promise<Version> {
  const alone = ({ baseline: _baseline, ...suite }: Suite): Suite => ({
    ...suite,
    versions: [name],
  });
  try {
    const [version] = (await suites.load(path, alone)).versions;
    if (version) return version;
  } catch (error) {
    // The name is wrong, not a line of the suite.
    if (!(error instanceof InvalidFilesError)) throw error;
    const [{ message, hint } = { message: "it is not in versions.yml", hint: undefined }] =
      error.problems;
    throw new UsageError(`Version ${name}: ${message}${hint ? ` (${hint})` : "."}`);
  }
  throw new UsageError(`Version ${name} is not in versions.yml.`);
}
