import { z } from "zod";
import { instanceTypesSchema } from "./instance.ts";
import { nameSchema } from "./names.ts";
import { architectureSchema, cpuTargetSchema } from "./version.ts";

/** An entry of benchmarks/platforms.yml. `local`, this machine, is always there. */
export const platformSchema = z.strictObject({
  name: nameSchema,
  description: z.string().optional(),
  architecture: architectureSchema,
  processor: z.string().describe("The processor's own name, for people."),
  target: cpuTargetSchema
    .optional()
    .describe("What compilers call its CPU family: executables of native builds are made for it."),
  instanceType: instanceTypesSchema,
});
export type Platform = z.infer<typeof platformSchema>;

export const platformCatalogueSchema = z.strictObject({
  platforms: z.array(platformSchema),
});

/** The platform that needs no catalogue: the machine that runs the command. */
export const LOCAL_PLATFORM = "local";
