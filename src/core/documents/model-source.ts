import { z } from "zod";

/**
 * Build type: `portable` for any processor of an architecture, `native` per CPU family, `strict`
 * for reproducible results.
 */
const buildSchema = z.enum(["portable", "native", "strict"]);

const commitSchema = z.string().regex(/^[0-9a-f]{40}$/, "expected a full commit id of 40 digits");
export const commitsSchema = z
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

const submodulesOf = (path: z.ZodString) =>
  z
    .record(path, z.strictObject({ repository: repositorySchema.optional(), commit: commitSchema }))
    .default({})
    .describe(
      "Submodules at other commits than the superproject pins, such as a change under review.",
    );

/** Fields of a model that is fetched and compiled when the image is built. */
const sourceFields = {
  repository: repositorySchema,
  tag: z
    .string()
    .regex(/^[\w][\w.+-]*$/, "expected a git tag, as in 14.7.0")
    .optional()
    .describe("Tag of the superproject, which pins its submodules."),
  commit: commitSchema.optional().describe("Commit of the superproject, instead of a tag."),
  build: buildSchema
    .default("portable")
    .describe(
      "portable: any processor of the architecture; native: an executable per CPU family; strict: no fused multiply-add and no vector math, for checking results instead of timing.",
    ),
  base: z
    .enum(["al2023", "debian13"])
    .default("al2023")
    .describe("Operating system that it is compiled on; the image includes its C library."),
};

const optionValue = z.string().regex(/^[\w.-]+$/, "expected letters, digits, '.', '_' and '-'");

interface Revision {
  readonly tag?: string | undefined;
  readonly commit?: string | undefined;
}
const hasOneRevision = ({ tag, commit }: Revision) =>
  (tag === undefined) !== (commit === undefined);
const ONE_REVISION = "expected either a tag or a commit";

/** GEOS-Chem Classic. */
export const geosChemSourceSchema = z
  .strictObject({
    ...sourceFields,
    repository: sourceFields.repository
      .default("https://github.com/geoschem/GCClassic")
      .describe("Git repository of the superproject."),
    submodules: submodulesOf(
      z.string().regex(/^src\/[\w-]+$/, "expected a submodule's path, as in src/GEOS-Chem"),
    ),
    mechanism: z
      .enum(["fullchem", "carbon", "Hg", "custom"])
      .default("fullchem")
      .describe("Chemical mechanism to compile (MECH)."),
    options: z
      .partialRecord(
        z.enum(["TOMAS", "TOMAS_BINS", "APM", "RRTMG", "LUO_WETDEP", "KPPSA", "HCOSA"]),
        optionValue,
      )
      .default({})
      .describe("Further CMake options, as in TOMAS: y, TOMAS_BINS: 15."),
  })
  .refine(hasOneRevision, ONE_REVISION);
export type GeosChemSource = z.infer<typeof geosChemSourceSchema>;

/** GCHP. */
export const gchpSourceSchema = z
  .strictObject({
    ...sourceFields,
    repository: sourceFields.repository
      .default("https://github.com/geoschem/GCHP")
      .describe("Git repository of the superproject."),
    submodules: submodulesOf(
      z
        .string()
        .regex(
          /^(src(\/[\w-]+)+|ESMA_cmake)$/,
          "expected a submodule's path, as in src/GCHP_GridComp/GEOSChem_GridComp/geos-chem",
        ),
    ),
    mechanism: z
      .enum(["fullchem", "carbon", "custom"])
      .default("fullchem")
      .describe("Chemical mechanism to compile (MECH)."),
    options: z
      .partialRecord(z.enum(["MPI_LOAD_BALANCE", "RRTMG", "LUO_WETDEP", "USE_REAL8"]), optionValue)
      .default({})
      .describe("Further CMake options, as in MPI_LOAD_BALANCE: n."),
  })
  .refine(hasOneRevision, ONE_REVISION);
export type GchpSource = z.infer<typeof gchpSourceSchema>;
