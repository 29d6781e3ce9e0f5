import { z } from "zod";
import { nameSchema } from "./names.ts";
import { architectureSchema } from "./version.ts";

/** An entry of benchmarks/platforms.yml. `local`, this machine, is always there. */
export const platformSchema = z.strictObject({
  name: nameSchema,
  description: z.string().optional(),
  architecture: architectureSchema,
  processor: z.string().describe("The processor's own name, for people."),
  instanceFamily: z
    .string()
    .regex(/^[a-z0-9-]+$/)
    .describe("EC2 instance family, as in c7g."),
  size: z
    .string()
    .regex(/^[a-z0-9-]+$/)
    .describe("Default size, as in 4xlarge."),
});
export type Platform = z.infer<typeof platformSchema>;

export const platformCatalogueSchema = z.strictObject({
  platforms: z.array(platformSchema),
});

/** The platform that needs no catalogue: the machine that runs the command. */
export const LOCAL_PLATFORM = "local";
