import { readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { z } from "zod";
import { toJson } from "../../core/format/json.ts";
import { installedPackages, PACKAGES_FILE, type SoftwarePackage } from "./software-packages.ts";

const lockfileSchema = z.object({
  packages: z.record(
    z.string(),
    z.object({
      version: z.string().optional(),
      dev: z.boolean().optional(),
      license: z.string().optional(),
    }),
  ),
});
const MODULES = "node_modules/";

/** Records the packages of the runtime image: the system's, and those in gcbench's bundle. @returns a summary */
export async function writeRuntimePackages(lockfile: string, directory: string): Promise<string> {
  const { packages } = lockfileSchema.parse(JSON.parse(await readFile(lockfile, "utf8")));
  const bundled = Object.entries(packages).flatMap(([path, found]): SoftwarePackage[] => {
    if (!path.includes(MODULES) || found.dev || found.version === undefined) return [];
    const name = path.slice(path.lastIndexOf(MODULES) + MODULES.length);
    return [{ name, version: found.version, kind: "npm", license: found.license ?? null }];
  });
  const all = [...(await installedPackages()), ...bundled];
  const file = join(directory, PACKAGES_FILE);
  await writeFile(file, toJson(all));
  return `${file}: ${all.length} packages`;
}
