import { execFile } from "node:child_process";
import { realpath } from "node:fs/promises";
import { promisify } from "node:util";
import { z } from "zod";

const run = promisify(execFile);

/** Name of the package list in a tree or in the runtime (softwarePackageSchema). */
export const PACKAGES_FILE = "packages.json";

/** A software package in an image, for the bill of materials (SBOM). */
export const softwarePackageSchema = z.strictObject({
  name: z.string(),
  version: z.string(),
  kind: z.enum(["deb", "rpm", "npm", "source"]),
  license: z.string().nullable().describe("License according to the package; null: not stated."),
});
export type SoftwarePackage = z.infer<typeof softwarePackageSchema>;

const MAX_OUTPUT = 16 * 2 ** 20;

/** System packages that own the files. Locally compiled files belong to none. */
export async function ownersOf(files: readonly string[]): Promise<readonly SoftwarePackage[]> {
  const names = new Map<string, SoftwarePackage>();
  for (const file of files) {
    for (const owner of [...(await debOwner(file)), ...(await rpmOwner(file))]) {
      names.set(owner.name, owner);
    }
  }
  return [...names.values()].sort(byName);
}

/** All packages of this system. */
export async function installedPackages(): Promise<readonly SoftwarePackage[]> {
  const debs = await lines("dpkg-query", ["--show", "--showformat", DEB_FORMAT]);
  const rpms = await lines("rpm", ["--query", "--all", "--queryformat", RPM_FORMAT]);
  const found = [...debs.map((line) => parse(line, "deb")), ...rpms.map((l) => parse(l, "rpm"))];
  return found.sort(byName);
}

const DEB_FORMAT = "$" + "{Package}\\t$" + "{Version}\\t\\n";
const RPM_FORMAT = "%{NAME}\\t%{VERSION}-%{RELEASE}\\t%{LICENSE}\\n";

async function debOwner(file: string): Promise<readonly SoftwarePackage[]> {
  // A package may list a file by its real path, or by a path through a symbolic link of an older layout.
  const candidates = [...new Set([file, await realpath(file), `/usr${file}`])];
  for (const candidate of candidates) {
    const [line] = await lines("dpkg-query", ["--search", candidate]);
    const name = line?.split(": ")[0]?.split(",")[0];
    if (!name) continue;
    const [found] = await lines("dpkg-query", ["--show", "--showformat", DEB_FORMAT, name]);
    if (found) return [parse(found, "deb")];
  }
  return [];
}

async function rpmOwner(file: string): Promise<readonly SoftwarePackage[]> {
  const [line] = await lines("rpm", ["--query", "--file", "--queryformat", RPM_FORMAT, file]);
  return line?.includes("\t") ? [parse(line, "rpm")] : [];
}

function parse(line: string, kind: "deb" | "rpm"): SoftwarePackage {
  const [name = "", version = "", license = ""] = line.split("\t");
  return { name, version, kind, license: license === "" ? null : license };
}

/** Output lines of a program; empty if the program is missing or fails. */
async function lines(program: string, args: readonly string[]): Promise<readonly string[]> {
  const output = await run(program, [...args], { maxBuffer: MAX_OUTPUT }).catch(() => null);
  return output?.stdout.split("\n").filter((line) => line.trim() !== "") ?? [];
}

function byName(a: SoftwarePackage, b: SoftwarePackage): number {
  return a.name < b.name ? -1 : a.name > b.name ? 1 : 0;
}
