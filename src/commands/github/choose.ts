import { basename, dirname, join } from "node:path";
import { z } from "zod";
import { suiteWithVersions } from "../../adapters/catalogue/suite-document.ts";
import { loadSuite } from "../../adapters/catalogue/yaml-catalogue.ts";
import { versionAtTag } from "../../core/documents/chosen-version.ts";
import { parseModelTag } from "../../core/documents/model-tags.ts";
import type { Suite } from "../../core/documents/suite.ts";
import type { Version } from "../../core/documents/version.ts";
import { InvalidFilesError, UsageError } from "../../core/errors.ts";
import { parseList } from "../../core/format/parse-list.ts";
import { codeSpan } from "../../report/text/markdown.ts";
import { outputFiles } from "../../wiring/output-files.ts";
import { command } from "../command.ts";
import { suiteInput } from "../shared-inputs.ts";

export const choose = command({
  name: "choose",
  summary: "copy a suite with the versions that you name",
  description:
    "Copies a suite with the versions that you name. A version is a name from the suite or from versions.yml, or a tag of " +
    "GEOS-Chem Classic. A tag is built like the suite's first version of GEOS-Chem. The first version is the baseline.",
  positionals: ["suite"],
  examples: [
    "gcbench choose benchmarks/suites/geos-chem-versions.yml --versions 14.6.3,14.7.1",
    "gcbench choose benchmarks/suites/quickstart.yml --versions miniature,miniature-again",
  ],
  inputs: z.strictObject({
    suite: suiteInput,
    versions: z.string().min(1).meta({
      description:
        "Names of versions, or tags of GEOS-Chem Classic, separated by commas, as in 14.6.3,14.7.1. The first is the baseline.",
    }),
    out: z.string().min(1).optional().meta({
      description: "Path of the new suite. Default: NAME.chosen.yml beside the suite.",
    }),
  }),

  async run({ suite: path, versions: asked, out: place }) {
    const { suite, versions: own } = await loadSuite(path);
    const chosen = await Promise.all(
      parseList(asked).map((name) => versionOf(name, { path, own })),
    );
    const names = chosen.map(({ name }) => name);
    const duplicate = names.find((name, index) => names.indexOf(name) < index);
    if (duplicate !== undefined)
      throw new UsageError(`Version ${duplicate} is named twice in ${asked}.`);
    const [baseline, ...others] = names;
    if (baseline === undefined) throw new UsageError(`"${asked}" names no version.`);
    const out = place ?? join(dirname(path), `${basename(path, ".yml")}.chosen.yml`);
    const against = others.length > 0 ? `${others.join(", ")} against ${baseline}` : baseline;
    await outputFiles.replace(out, await suiteWithVersions(path, chosen, `${against}.`));
    return {
      json: { suite: out, versions: names },
      outputs: { suite: out, versions: names.join(" ") },
      text: `${out}: ${against}.`,
      summary: `### ${against}\n\nSuite ${codeSpan(suite.name)}, with these versions.`,
    };
  },
});

async function versionOf(
  name: string,
  { path, own }: { path: string; own: readonly Version[] },
): Promise<Version> {
  const there = own.find((version) => version.name === name);
  if (there) return there;
  if (parseModelTag(name) === null) return catalogued(name, path);
  const model = own.find((version) => "geosChemClassic" in version);
  const made = model && versionAtTag(model, name);
  if (made) return made;
  throw new UsageError(
    `${name} is a tag of GEOS-Chem, and ${path} names no version of it that says how to build one.`,
  );
}

/** A version of versions.yml. */
async function catalogued(name: string, path: string): Promise<Version> {
  const alone = ({ baseline: _baseline, ...suite }: Suite): Suite => ({
    ...suite,
    versions: [name],
  });
  try {
    const [version] = (await loadSuite(path, alone)).versions;
    if (version) return version;
  } catch (error) {
    // The suite itself has none: what is wrong is what was asked, and no line of a file.
    if (!(error instanceof InvalidFilesError)) throw error;
    const [{ message, hint } = { message: "it is not in versions.yml", hint: undefined }] =
      error.problems;
    throw new UsageError(`Version ${name}: ${message}${hint ? ` (${hint})` : "."}`);
  }
  throw new UsageError(`Version ${name} is not in versions.yml.`);
}
