import { z } from "zod";
import { digestOf, digestSchema } from "./digest.ts";
import { nameSchema } from "./names.ts";

export const architectureSchema = z.enum(["amd64", "arm64"]);
export type Architecture = z.infer<typeof architectureSchema>;

/** What made an executable. Two versions built differently are not comparable: the build differs, not the model. */
export const toolchainSchema = z.strictObject({
  compiler: z.string().nullable().describe("Name and version, as the compiler gives them."),
  flags: z.string().nullable().describe("Optimisation flags; null where nobody knows them."),
});
export type Toolchain = z.infer<typeof toolchainSchema>;

const common = {
  name: nameSchema,
  description: z.string().optional(),
  arguments: z.array(z.string()).default([]).describe("Added to the program's arguments."),
  environment: z.record(z.string(), z.string()).default({}),
};

/** A version as written in a suite or in versions.yml. */
export const versionSchema = z.union([
  z.strictObject({
    ...common,
    miniature: z
      .strictObject({
        slow: z
          .record(z.string().min(1), z.number().min(1).max(100))
          .default({})
          .describe("Timers that do more work, and by which factor: a slow-down of known size."),
        flags: z.string().default("-O2").describe("Optimisation flags for the C compiler."),
      })
      .describe("The built-in model, compiled for this version."),
  }),
  z.strictObject({
    ...common,
    executable: z.string().min(1).describe("Path of the program."),
    runDirectory: z
      .string()
      .min(1)
      .optional()
      .describe(
        "Run directory of this version, where versions differ in their configuration files.",
      ),
    toolchain: z
      .strictObject({ compiler: z.string().optional(), flags: z.string().optional() })
      .optional()
      .describe("What it was built with, as far as the executable does not tell."),
  }),
]);
export type Version = z.infer<typeof versionSchema>;

/** Of benchmarks/versions.yml. */
export const versionCatalogueSchema = z.strictObject({ versions: z.array(versionSchema) });

/** An executable as it lies on the machine, or in an image. */
export const executableSchema = z.strictObject({
  path: z.string(),
  sha256: digestSchema,
  architecture: architectureSchema.nullable().describe("Null: a script, or an unknown format."),
  needs: z
    .array(z.string())
    .describe("Shared libraries it asks for, libmvec (vector math) among them."),
});
export type Executable = z.infer<typeof executableSchema>;

/** A version pinned to the very bytes that run. */
export const pinnedVersionSchema = z.strictObject({
  name: nameSchema,
  description: z.string().optional(),
  digest: digestSchema.describe(
    "Of all that makes this version: executable, arguments, environment, configuration.",
  ),
  executable: executableSchema,
  arguments: z.array(z.string()),
  environment: z.record(z.string(), z.string()),
  runDirectory: z.string().nullable(),
  toolchain: toolchainSchema,
  image: z
    .string()
    .optional()
    .describe("Container image that it is in, as repository@sha256:...; absent: none."),
});
export type PinnedVersion = z.infer<typeof pinnedVersionSchema>;

/**
 * The versions that an image holds: its label `gcbench.versions`, and its file /opt/gcbench/versions.json. One entry for
 * each name; a version's arguments and environment are not here, because the plan brings them.
 */
export const imageVersionsSchema = z.array(
  z.strictObject({
    name: nameSchema,
    executable: executableSchema,
    toolchain: toolchainSchema,
    definition: digestSchema.describe("Of how it was to be built: definitionDigest."),
  }),
);
export type ImageVersions = z.infer<typeof imageVersionsSchema>;
export const IMAGE_VERSIONS_LABEL = "gcbench.versions";

/** Of what decides how a version is built, and of nothing else: an image whose digest differs is out of date. */
export function definitionDigest(version: Version): string {
  return digestOf(
    "miniature" in version
      ? { miniature: version.miniature }
      : { executable: version.executable, toolchain: version.toolchain ?? null },
  );
}

/** What two versions differ in besides being two versions; empty: their times can be compared. */
export function buildDifferences(a: PinnedVersion, b: PinnedVersion): readonly string[] {
  const differs = (what: string, one: string | null, other: string | null) =>
    one !== null && other !== null && one !== other ? [`${what}: ${one} against ${other}`] : [];
  return [
    ...differs("compiler", a.toolchain.compiler, b.toolchain.compiler),
    ...differs("compiler flags", a.toolchain.flags, b.toolchain.flags),
    ...differs("architecture", a.executable.architecture, b.executable.architecture),
  ];
}
