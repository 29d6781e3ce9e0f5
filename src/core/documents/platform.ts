import { z } from "zod";
import { instanceTypesSchema } from "./instance.ts";
import { nameSchema } from "./names.ts";
import { architectureSchema, cpuTargetSchema } from "./version.ts";

/** Entry of benchmarks/platforms.yml. `local`, this machine, always exists. */
export const platformSchema = z.strictObject({
  name: nameSchema,
  description: z.string().optional(),
  architecture: architectureSchema,
  processor: z.string().describe("Name of the processor."),
  target: cpuTargetSchema
    .optional()
    .describe("CPU family as compilers name it. Native builds have an executable for it."),
  instanceType: instanceTypesSchema,
});
export type Platform = z.infer<typeof platformSchema>;

export const platformCatalogueSchema = z.strictObject({
  platforms: z.array(platformSchema),
});

/** Platform that needs no catalogue entry: the machine that runs the command. */
export const LOCAL_PLATFORM = "local";
