import { z } from "zod";
import { digestOf, digestSchema } from "./digest.ts";
import { nameSchema } from "./names.ts";

export const architectureSchema = z.enum(["amd64", "arm64"]);
export type Architecture = z.infer<typeof architectureSchema>;

/** Toolchain that built an executable. Versions with different toolchains are not comparable. */
export const toolchainSchema = z.strictObject({
  compiler: z.string().nullable().describe("Name and version, as the compiler prints them."),
  flags: z.string().nullable().describe("Optimisation flags; null: unknown."),
});
export type Toolchain = z.infer<typeof toolchainSchema>;

/**
 * Build type: `portable` for any processor of an architecture, `native` per CPU family, `strict`
 * for reproducible results.
 */
export const buildSchema = z.enum(["portable", "native", "strict"]);
export type Build = z.infer<typeof buildSchema>;

/** CPU family as the compiler names it (-mcpu on arm64, -march on amd64). */
export const cpuTargetSchema = z
  .string()
  .regex(/^[a-z0-9][a-z0-9-]*$/, "expected a CPU family as compilers name it, as in neoverse-v1");

const commitSchema = z.string().regex(/^[0-9a-f]{40}$/, "expected a full commit id of 40 digits");
const commitsSchema = z
  .record(z.string(), commitSchema)
  .describe(
    "Compiled sources: path in the superproject to commit; '.' is the superproject itself.",
  );
const repositorySchema = z
  .string()
  .regex(
    /^(https:\/\/[\w.-]+|git:\/\/127\.0\.0\.1:\d+)(\/[\w.-]+)+$/,
    "expected the https URL of a git repository, or a local URL (git://127.0.0.1:PORT/...)",
  );

/** GEOS-Chem Classic, fetched and compiled when the image is built. */
export const geosChemSourceSchema = z
  .strictObject({
    repository: repositorySchema
      .default("https://github.com/geoschem/GCClassic")
      .describe("Git repository of the superproject."),
    tag: z
      .string()
      .regex(/^[\w][\w.+-]*$/, "expected a git tag, as in 14.7.0")
      .optional()
      .describe("Tag of the superproject, which pins its submodules."),
    commit: commitSchema.optional().describe("Commit of the superproject, instead of a tag."),
    submodules: z
      .record(
        z.string().regex(/^src\/[\w-]+$/, "expected a submodule's path, as in src/GEOS-Chem"),
        z.strictObject({ repository: repositorySchema.optional(), commit: commitSchema }),
      )
      .default({})
      .describe(
        "Submodules at other commits than the superproject pins, such as a change under review.",
      ),
    mechanism: z
      .enum(["fullchem", "carbon", "Hg", "custom"])
      .default("fullchem")
      .describe("Chemical mechanism to compile (MECH)."),
    options: z
      .partialRecord(
        z.enum(["TOMAS", "TOMAS_BINS", "APM", "RRTMG", "LUO_WETDEP", "KPPSA", "HCOSA"]),
        z.string().regex(/^[\w.-]+$/, "expected letters, digits, '.', '_' and '-'"),
      )
      .default({})
      .describe("Further CMake options, as in TOMAS: y, TOMAS_BINS: 15."),
    build: buildSchema
      .default("portable")
      .describe(
        "portable: any processor of the architecture; native: an executable per CPU family; strict: no fused multiply-add and no vector math, for checking results instead of timing.",
      ),
    base: z
      .enum(["al2023", "debian13"])
      .default("al2023")
      .describe("Operating system that it is compiled on; the image includes its C library."),
  })
  .refine(
    ({ tag, commit }) => (tag === undefined) !== (commit === undefined),
    "expected either a tag or a commit",
  );
export type GeosChemSource = z.infer<typeof geosChemSourceSchema>;

/** Timers to factors of their work. */
const factors = (max: number) =>
  z.record(z.string().min(1), z.number().min(1).max(max)).default({});

const common = {
  name: nameSchema,
  description: z.string().optional(),
  arguments: z.array(z.string()).default([]).describe("Appended to the program's arguments."),
  environment: z.record(z.string(), z.string()).default({}),
};

/** Version as written in a suite or in versions.yml. */
export const versionSchema = z.union([
  z.strictObject({
    ...common,
    miniature: z
      .strictObject({
        slow: factors(100).describe(
          "Timers that do more work, with a factor: a slow-down of known size.",
        ),
        flags: z.string().default("-O2").describe("Optimisation flags for the C compiler."),
        source: z
          .strictObject({
            file: z.string().min(1).describe("Path of the source, a C file."),
            sha256: digestSchema.describe("Digest of the file's content: sha256:..."),
          })
          .optional()
          .describe(
            "Another source of the model, as `gcbench change` extracts it from a commit. Default: the built-in source.",
          ),
      })
      .describe("The built-in model, compiled for this version."),
  }),
  z.strictObject({
    ...common,
    miniatureMpi: z
      .strictObject({
        slow: factors(100).describe(
          "Timers that do more work on every rank, with a factor: a slow-down of known size.",
        ),
        imbalance: factors(6).describe(
          "Timers whose last rank does more work than the mean of all ranks, with a factor. The other ranks do less, so the mean stays.",
        ),
        flags: z.string().default("-O2").describe("Optimisation flags for the C compiler."),
      })
      .describe("The MPI miniature, a made-up model, compiled with mpicc for this version."),
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
      .describe("Run directory of this version, if versions differ in their configuration files."),
    toolchain: z
      .strictObject({ compiler: z.string().optional(), flags: z.string().optional() })
      .optional()
      .describe("Toolchain, where the executable does not contain it."),
  }),
]);
export type Version = z.infer<typeof versionSchema>;

/** Catalogue of versions: benchmarks/versions.yml. */
export const versionCatalogueSchema = z.strictObject({ versions: z.array(versionSchema) });

/** Executable on the machine or in an image. */
export const executableSchema = z.strictObject({
  path: z.string(),
  sha256: digestSchema,
  architecture: architectureSchema.nullable().describe("Null: a script or an unknown format."),
  needs: z.array(z.string()).describe("Required shared libraries, such as libmvec (vector math)."),
  libc: z
    .string()
    .optional()
    .describe("C library that the image includes, as in glibc 2.41; absent: the system's."),
});
export type Executable = z.infer<typeof executableSchema>;

/** Files on this machine that trials read. A trial counts only if they are as planned. */
export const plannedFilesSchema = z
  .record(z.string(), z.string())
  .describe(
    "Absolute path to digest, or to size and time of a large file. Absent: the files are in an image.",
  );
export type PlannedFiles = z.infer<typeof plannedFilesSchema>;

/** Version pinned to the exact executable. */
export const pinnedVersionSchema = z.strictObject({
  name: nameSchema,
  description: z.string().optional(),
  digest: digestSchema.describe("Digest of executable, arguments, environment and configuration."),
  executable: executableSchema,
  arguments: z.array(z.string()),
  environment: z.record(z.string(), z.string()),
  runDirectory: z.string().nullable(),
  files: plannedFilesSchema.optional(),
  runDirectories: z
    .record(nameSchema, z.string())
    .optional()
    .describe("Image: run directory of each workload, where they differ."),
  toolchain: toolchainSchema,
  target: cpuTargetSchema
    .optional()
    .describe("CPU family that it is built for; absent: any processor of the architecture."),
  commits: commitsSchema.optional(),
  image: z.string().optional().describe("Container image as repository@sha256:...; absent: none."),
});
export type PinnedVersion = z.infer<typeof pinnedVersionSchema>;

/** Run directory created for a workload when the image was built. */
export const imageRunDirectorySchema = z.strictObject({
  workload: nameSchema,
  definition: digestSchema.describe("Digest of its definition: runDirectoryDigest."),
  path: z.string(),
  configuration: digestSchema.describe("Digest of its configuration files."),
  inputs: digestSchema.describe("Digest of its input list: inputListSchema."),
  settings: digestSchema
    .optional()
    .describe("Digest of its settings: runSettingsSchema. Absent: they are not in the image."),
});
export type ImageRunDirectory = z.infer<typeof imageRunDirectorySchema>;

/** Executable of a version in an image. versions/NAME/version.json holds a list of them. */
export const imageVersionSchema = z.strictObject({
  name: nameSchema,
  definition: digestSchema.describe("Digest of its definition: definitionDigest."),
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
 * Versions in an image, stored in its label `gcbench.versions`: an entry per name and CPU family.
 * Arguments and environment come from the plan.
 */
export const imageVersionsSchema = z.array(imageVersionSchema);
export type ImageVersions = z.infer<typeof imageVersionsSchema>;
export const IMAGE_VERSIONS_LABEL = "gcbench.versions";
/** Label with the input lists: a JSON object from digest to list (JSON, gzip, base64). */
export const IMAGE_INPUTS_LABEL = "gcbench.inputs";
/** Label with the settings of the run directories, packed like the input lists. */
export const IMAGE_SETTINGS_LABEL = "gcbench.settings";

/**
 * Digest of what determines how a version is built. An image with another digest is out of date.
 */
export function definitionDigest(version: Version): string {
  if ("miniature" in version) return digestOf({ miniature: miniatureDefinition(version) });
  if ("miniatureMpi" in version) return digestOf({ miniatureMpi: version.miniatureMpi });
  if ("geosChemClassic" in version) return digestOf({ geosChemClassic: version.geosChemClassic });
  return digestOf({ executable: version.executable, toolchain: version.toolchain ?? null });
}

/** A source counts by content, because its path differs between machines. */
function miniatureDefinition({ miniature }: Extract<Version, { miniature: unknown }>): unknown {
  const { source, ...rest } = miniature;
  return source === undefined ? rest : { ...rest, source: source.sha256 };
}

/**
 * Differences between two builds; empty: their times are comparable. Two builds of the same commits
 * are compared on purpose, so their toolchains may differ.
 */
export function buildDifferences(a: PinnedVersion, b: PinnedVersion): readonly string[] {
  const isSameSource =
    a.commits !== undefined && digestOf(a.commits) === digestOf(b.commits ?? null);
  const differs = (what: string, one: string | null, other: string | null) =>
    one !== null && other !== null && one !== other ? [`${what} differ (${one}, ${other})`] : [];
  const ofBuild = [
    ...differs("compilers", a.toolchain.compiler, b.toolchain.compiler),
    ...differs("compiler flags", a.toolchain.flags, b.toolchain.flags),
    ...differs("C libraries", a.executable.libc ?? null, b.executable.libc ?? null),
  ];
  return [
    ...(isSameSource ? [] : ofBuild),
    ...differs("architectures", a.executable.architecture, b.executable.architecture),
  ];
}
