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

/** What a build of an executable is made for: `portable` any processor of its architecture, `native` one family each. */
export const buildSchema = z.enum(["portable", "native", "strict"]);
export type Build = z.infer<typeof buildSchema>;

/** A CPU family as the compiler names it (-mcpu on arm64, -march on amd64). */
export const cpuTargetSchema = z
  .string()
  .regex(/^[a-z0-9][a-z0-9-]*$/, "expected a compiler's name of a CPU family, as in neoverse-v1");

const commitSchema = z.string().regex(/^[0-9a-f]{40}$/, "expected a whole commit id, 40 digits");
const commitsSchema = z
  .record(z.string(), commitSchema)
  .describe("Sources it was compiled from: path in the superproject to commit; '.' is itself.");
const repositorySchema = z
  .string()
  .regex(
    /^(https:\/\/[\w.-]+|git:\/\/127\.0\.0\.1:\d+)(\/[\w.-]+)+$/,
    "expected the https address of a git repository, or one of this machine (git://127.0.0.1:PORT/...)",
  );

/** GEOS-Chem Classic, fetched and compiled while its image is built. */
export const geosChemSourceSchema = z
  .strictObject({
    repository: repositorySchema
      .default("https://github.com/geoschem/GCClassic")
      .describe("Git repository of the superproject."),
    tag: z
      .string()
      .regex(/^[\w][\w.+-]*$/, "expected a git tag, as in 14.7.0")
      .optional()
      .describe("Tag of the superproject; its submodules are as it pins them."),
    commit: commitSchema.optional().describe("In place of a tag: a commit of the superproject."),
    submodules: z
      .record(
        z.string().regex(/^src\/[\w-]+$/, "expected a submodule's path, as in src/GEOS-Chem"),
        z.strictObject({ repository: repositorySchema.optional(), commit: commitSchema }),
      )
      .default({})
      .describe("Submodules at other commits than the superproject pins: a change under review."),
    mechanism: z
      .enum(["fullchem", "carbon", "Hg", "custom"])
      .default("fullchem")
      .describe("Chemical mechanism that is compiled in (MECH)."),
    options: z
      .partialRecord(
        z.enum(["TOMAS", "TOMAS_BINS", "APM", "RRTMG", "LUO_WETDEP", "KPPSA", "HCOSA"]),
        z.string().regex(/^[\w.-]+$/),
      )
      .default({})
      .describe("More options of its CMake build, as in TOMAS: y, TOMAS_BINS: 15."),
    build: buildSchema
      .default("portable")
      .describe(
        "portable: any processor of the architecture; native: one executable for each CPU family; strict: no fused multiply-add and no vector math, the same results on arm64 and amd64 where the model allows it, for checks and not for timing.",
      ),
    base: z
      .enum(["al2023", "debian13"])
      .default("al2023")
      .describe("System that it is compiled on, whose C library it brings along."),
  })
  .refine(
    ({ tag, commit }) => (tag === undefined) !== (commit === undefined),
    "expected either a tag or a commit",
  );
export type GeosChemSource = z.infer<typeof geosChemSourceSchema>;

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
        source: z
          .strictObject({
            file: z.string().min(1).describe("Path of the source, a C file."),
            sha256: digestSchema.describe("Of what is in it: sha256:..."),
          })
          .optional()
          .describe(
            "Another source of the model, as gcbench change takes it from a commit. Default: the one that gcbench brings.",
          ),
      })
      .describe("The built-in model, compiled for this version."),
  }),
  z.strictObject({
    ...common,
    geosChemClassic: geosChemSourceSchema.describe(
      "GEOS-Chem Classic, built into a container image.",
    ),
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
  libc: z
    .string()
    .optional()
    .describe("C library that it brings along, as in glibc 2.41; absent: the system's."),
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
  runDirectories: z
    .record(nameSchema, z.string())
    .optional()
    .describe("Of an image: the run directory of each workload, where they differ."),
  toolchain: toolchainSchema,
  target: cpuTargetSchema
    .optional()
    .describe("CPU family that it is built for; absent: any processor of the architecture."),
  commits: commitsSchema.optional(),
  image: z
    .string()
    .optional()
    .describe("Container image that it is in, as repository@sha256:...; absent: none."),
});
export type PinnedVersion = z.infer<typeof pinnedVersionSchema>;

/** A run directory that was made for a workload when the image was built. */
export const imageRunDirectorySchema = z.strictObject({
  workload: nameSchema,
  definition: digestSchema.describe("Of how it was to be made: runDirectoryDigest."),
  path: z.string(),
  configuration: digestSchema.describe("Of its configuration files."),
  inputs: digestSchema.describe("Of the list of files that a run reads: inputListSchema."),
});
export type ImageRunDirectory = z.infer<typeof imageRunDirectorySchema>;

/** One executable of a version in an image, and what goes with it: versions/NAME/version.json holds a list of them. */
export const imageVersionSchema = z.strictObject({
  name: nameSchema,
  definition: digestSchema.describe("Of how it was to be built: definitionDigest."),
  target: cpuTargetSchema
    .optional()
    .describe("CPU family that it is built for; absent: any processor of the architecture."),
  executable: executableSchema,
  toolchain: toolchainSchema,
  commits: commitsSchema.optional(),
  runDirectories: z.array(imageRunDirectorySchema).default([]),
});
export type ImageVersion = z.infer<typeof imageVersionSchema>;

/**
 * The versions that an image holds: its label `gcbench.versions`. One entry for each name and CPU family; a version's
 * arguments and environment are not here, because the plan brings them.
 */
export const imageVersionsSchema = z.array(imageVersionSchema);
export type ImageVersions = z.infer<typeof imageVersionsSchema>;
export const IMAGE_VERSIONS_LABEL = "gcbench.versions";
/** Lists of inputs by their digest: a JSON object of base64 of gzip of the list as JSON. */
export const IMAGE_INPUTS_LABEL = "gcbench.inputs";

/** Of what decides how a version is built, and of nothing else: an image whose digest differs is out of date. */
export function definitionDigest(version: Version): string {
  if ("miniature" in version) return digestOf({ miniature: miniatureDefinition(version) });
  if ("geosChemClassic" in version) return digestOf({ geosChemClassic: version.geosChemClassic });
  return digestOf({ executable: version.executable, toolchain: version.toolchain ?? null });
}

/** A source counts by what is in it, wherever it lies: who builds an image and who runs it have other paths. */
function miniatureDefinition({ miniature }: Extract<Version, { miniature: unknown }>): unknown {
  const { source, ...rest } = miniature;
  return source === undefined ? rest : { ...rest, source: source.sha256 };
}

/**
 * What two versions differ in besides being two versions; empty: their times can be compared. Two builds of the very
 * same sources differ in their build alone: then that is what is asked for.
 */
export function buildDifferences(a: PinnedVersion, b: PinnedVersion): readonly string[] {
  const isSameSource =
    a.commits !== undefined && digestOf(a.commits) === digestOf(b.commits ?? null);
  const differs = (what: string, one: string | null, other: string | null) =>
    one !== null && other !== null && one !== other ? [`${what}: ${one} against ${other}`] : [];
  const ofBuild = [
    ...differs("compiler", a.toolchain.compiler, b.toolchain.compiler),
    ...differs("compiler flags", a.toolchain.flags, b.toolchain.flags),
    ...differs("C library", a.executable.libc ?? null, b.executable.libc ?? null),
  ];
  return [
    ...(isSameSource ? [] : ofBuild),
    ...differs("architecture", a.executable.architecture, b.executable.architecture),
  ];
}
