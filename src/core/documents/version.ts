import { z } from "zod";
import { digestOf, digestSchema } from "./digest.ts";
import { commitsSchema, gchpSourceSchema, geosChemSourceSchema } from "./model-source.ts";
import { nameSchema } from "./names.ts";

export const architectureSchema = z.enum(["amd64", "arm64"]);
export type Architecture = z.infer<typeof architectureSchema>;

/** Toolchain that built an executable. Versions with different toolchains are not comparable. */
export const toolchainSchema = z.strictObject({
  compiler: z.string().nullable().describe("Name and version, as the compiler prints them."),
  flags: z.string().nullable().describe("Optimisation flags; null: unknown."),
});
export type Toolchain = z.infer<typeof toolchainSchema>;

/** CPU family as the compiler names it (-mcpu on arm64, -march on amd64). */
export const cpuTargetSchema = z
  .string()
  .regex(/^[a-z0-9][a-z0-9-]*$/, "expected a CPU family as compilers name it, as in neoverse-v1");

/** Timers to factors of their work. */
const factors = (max: number) =>
  z.record(z.string().min(1), z.number().min(1).max(max)).default({});

const common = {
  name: nameSchema,
  description: z.string().optional(),
  arguments: z.array(z.string()).default([]).describe("Appended to the program's arguments."),
  environment: z.record(z.string(), z.string()).default({}),
  workloads: z
    .array(nameSchema)
    .min(1)
    .optional()
    .describe("Workloads that it runs, in a suite of several models. Default: all of its kind."),
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
    gchp: gchpSourceSchema.describe("GCHP, built into a container image."),
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
  workloads: z.array(nameSchema).optional().describe("Workloads that it runs; absent: all."),
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
  if ("gchp" in version) return digestOf({ gchp: version.gchp });
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
