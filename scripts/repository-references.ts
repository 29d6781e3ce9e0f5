/** How pages refer to gcbench's own repository. */
import { z } from "zod";

const manifestSchema = z.object({
  version: z.string(),
  repository: z.object({
    url: z
      .string()
      .regex(
        /^git\+https:\/\/github\.com\/[\w.-]+\/[\w.-]+\.git$/,
        "expected git+https://github.com/OWNER/NAME.git",
      ),
  }),
});

export interface OwnReferences {
  /** `OWNER/NAME`. */
  readonly repository: string;
  /** Tag of the release that package.json names, for example `v1.2.3`. */
  readonly release: string;
}

/** @param manifest text of package.json */
export function ownReferences(manifest: string): OwnReferences {
  const { version, repository } = manifestSchema.parse(JSON.parse(manifest));
  const name = repository.url.replace("git+https://github.com/", "").replace(/\.git$/, "");
  return { repository: name, release: `v${version}` };
}

/** References of a text to workflows and actions of a repository named gcbench, as `OWNER/NAME/path@ref`, and to its clones. */
export function referencesIn(text: string): readonly string[] {
  return [
    ...text.matchAll(/[\w.-]+\/[\w.-]+\/(?:actions|\.github\/workflows)\/[\w.-]+@[\w.-]+/g),
    ...text.matchAll(/github\.com\/[\w-]+\/gcbench\b/g),
    ...text.matchAll(/uses: [\w-]+\/gcbench@[\w.-]+/g),
  ].map(([reference]) => reference);
}
