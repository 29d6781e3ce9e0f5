import { basename, dirname, join, relative, resolve } from "node:path";
import { z } from "zod";
import { suiteWithVersions } from "../../adapters/catalogue/suite-document.ts";
import { loadSuite } from "../../adapters/catalogue/yaml-catalogue.ts";
import { ModelClone } from "../../adapters/git/model-clone.ts";
import { commitSchema } from "../../core/documents/published-run.ts";
import type { Version } from "../../core/documents/version.ts";
import { UsageError } from "../../core/errors.ts";
import { parseList } from "../../core/format/parse-list.ts";
import {
  type ChangeSide,
  type ChangeTarget,
  sideName,
  versionAt,
} from "../../core/github/change.ts";
import { runnerOutputs } from "../../core/github/runners.ts";
import { codeSpan } from "../../report/text/markdown.ts";
import { WORK_DIRECTORY } from "../../wiring/locations.ts";
import { gitCredential } from "../../wiring/open-forge.ts";
import { outputFiles } from "../../wiring/output-files.ts";
import { selectPlatformNames } from "../../wiring/select-platform-names.ts";
import { command } from "../command.ts";
import { platformsInput, suiteInput } from "../shared-inputs.ts";

/** Where the miniature's source is in its repository. */
const MINIATURE_PATH = "benchmarks/miniature/miniature.c";

const inputsSchema = z.strictObject({
  suite: suiteInput,
  base: commitSchema.meta({
    description: "Commit that the change will be merged into, 40 digits.",
  }),
  head: commitSchema.meta({ description: "Commit of the change, 40 digits." }),
  clone: z.string().min(1).default(".").meta({
    description: "Clone of the model's repository. Missing commits are fetched from its origin.",
  }),
  repository: z
    .string()
    .regex(/^https:\/\/[\w.-]+(\/[\w.-]+)+$/, "expected the https address of a git repository")
    .optional()
    .meta({
      description:
        "Repository from which builds of GEOS-Chem fetch the commits. Default: the clone's origin.",
    }),
  submodule: z
    .string()
    .regex(/^src\/[\w-]+$/, "expected a submodule's path, as in src/GEOS-Chem")
    .optional()
    .meta({
      description:
        "Path of the submodule, if the clone is a submodule repository (src/GEOS-Chem). Default: the clone is the superproject.",
    }),
  platforms: platformsInput,
  out: z.string().min(1).optional().meta({
    description: "Path of the new suite. Default: NAME.change.yml beside the suite.",
  }),
});
type Inputs = z.infer<typeof inputsSchema>;

export const change = command({
  name: "change",
  summary: "write a suite that compares a commit with its merge base",
  description:
    "Copies a suite with two new versions: the head of a change, and the merge base, the commit where the change branched " +
    "off. In all else both equal the suite's first version. gcbench reads commits and never checks them out. It takes the " +
    "miniature's source from the clone, and fetches GEOS-Chem when it builds the image.",
  positionals: ["suite"],
  examples: [
    "gcbench change benchmarks/suites/quickstart.yml --base 1f0c... --head 9ab2...",
    "gcbench change suite.yml --base 1f0c... --head 9ab2... --clone ../geos-chem --submodule src/GEOS-Chem",
  ],
  inputs: inputsSchema,

  async run(inputs, host) {
    const { suite: path, head } = inputs;
    const { versions, suite, platforms: all } = await loadSuite(path);
    // The suite keeps them all: which of them are measured is said again where they are. Images are made for these.
    const platforms = selectPlatformNames(all, parseList(inputs.platforms ?? ""));
    const model = versions.find(({ name }) => name === suite.baseline) ?? versions[0];
    if (!model) throw new UsageError(`${path} names no version to derive others from.`);
    const clone = new ModelClone({
      directory: resolve(inputs.clone),
      credential: gitCredential(),
      signal: host.signal,
    });
    await clone.fetchCommit(inputs.base);
    await clone.fetchCommit(head);
    const base = await clone.mergeBase(inputs.base, head);
    if (base === head) {
      throw new UsageError(
        `${head} is in ${inputs.base} already: there is no change to compare with it.`,
      );
    }
    const out = inputs.out ?? join(dirname(path), `${basename(path, ".yml")}.change.yml`);
    const [before, after] = await readBothCommits(model, { clone, inputs, base, out });
    const description = `${model.name}: ${head} against ${base}, where it branched off.`;
    await outputFiles.replace(out, await suiteWithVersions(path, [before, after], description));
    await loadSuite(out);
    const names = [before.name, after.name];
    return {
      json: { suite: out, base, head, versions: names },
      outputs: { suite: out, base, head, versions: names.join(" "), ...runnerOutputs(platforms) },
      text: `${out}: ${after.name} against ${before.name}, as ${model.name}.`,
      summary: `### ${after.name} against ${before.name}\n\nAs version ${codeSpan(model.name)} of suite ${codeSpan(suite.name)}: ${codeSpan(head)} against ${codeSpan(base)}, where it branched off.`,
    };
  },
});

async function readBothCommits(
  model: Version,
  known: { clone: ModelClone; inputs: Inputs; base: string; out: string },
): Promise<readonly [Version, Version]> {
  const { clone, inputs, base, out } = known;
  const repository = "geosChemClassic" in model ? await placeOf(clone, inputs) : null;
  const at = async (role: ChangeSide["role"], commit: string) => {
    const into = join(WORK_DIRECTORY, "sources");
    const source =
      "miniature" in model ? await clone.extract(commit, { path: MINIATURE_PATH, into }) : null;
    // As all paths in a suite: relative to it, so that both can be taken elsewhere together.
    const place = source && { ...source, file: relative(dirname(resolve(out)), source.file) };
    const side = { role, commit, ...(place ? { source: place } : {}) };
    const made = versionAt(model, side, repository);
    if (made) return made;
    throw new UsageError(
      `Version ${model.name} is an executable of this machine: ${sideName(side)} can't be built of it. Put a version with sources first (miniature, geosChemClassic).`,
    );
  };
  return [await at("base", base), await at("head", inputs.head)];
}

async function placeOf(clone: ModelClone, inputs: Inputs): Promise<ChangeTarget> {
  const repository = inputs.repository ?? (await clone.remoteUrl());
  if (!repository) {
    throw new UsageError(
      `The origin of ${inputs.clone} is no https address that a build could fetch from. Name one with --repository.`,
    );
  }
  return { repository, submodule: inputs.submodule ?? null };
}
