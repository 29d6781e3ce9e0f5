import { V as array, X as string, Y as strictObject } from "./vendor.js";
import { o as instanceTypesSchema } from "./instance.js";
import { a as cpuTargetSchema, h as nameSchema, r as architectureSchema } from "./version.js";
// src/core/platform.ts
/** An entry of benchmarks/platforms.yml. `local`, this machine, is always there. */
const platformSchema = strictObject({
	name: nameSchema,
	description: string().optional(),
	architecture: architectureSchema,
	processor: string().describe("The processor's own name, for people."),
	target: cpuTargetSchema.optional().describe("What compilers call its CPU family: executables of native builds are made for it."),
	instanceType: instanceTypesSchema
});
const platformCatalogueSchema = strictObject({ platforms: array(platformSchema) });
/** The platform that needs no catalogue: the machine that runs the command. */
const LOCAL_PLATFORM = "local";
export { platformCatalogueSchema as n, LOCAL_PLATFORM as t };
