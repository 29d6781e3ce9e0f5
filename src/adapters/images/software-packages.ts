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
  if (files.length === 0) return [];
  const owners = [...(await debOwners(files)), ...(await rpmOwners(files))];
  return [...new Map(owners.map((owner) => [owner.name, owner])).values()].sort(byName);
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

async function debOwners(files: readonly string[]): Promise<readonly SoftwarePackage[]> {
  // A package may list a file by its real path, or by a path through a symbolic link of an older layout.
  const paths = await Promise.all(
    files.map(async (file) => [file, await realpath(file), `/usr${file}`]),
  );
  // One search for all: each reads the lists of all packages.
  const found = await lines("dpkg-query", ["--search", ...new Set(paths.flat())]);
  const nameOf = new Map(
    found.flatMap((line) => {
      const [, name, path] = /^([^\s,]+)(?:, [^\s,]+)*: (.+)$/.exec(line) ?? [];
      return name && path ? [[path, name]] : [];
    }),
  );
  const names = new Set(
    paths.flatMap((candidates) => {
      const path = candidates.find((candidate) => nameOf.has(candidate));
      return path === undefined ? [] : [nameOf.get(path) ?? ""];
    }),
  );
  if (names.size === 0) return [];
  const shown = await lines("dpkg-query", ["--show", "--showformat", DEB_FORMAT, ...names]);
  return shown.map((line) => parse(line, "deb"));
}

async function rpmOwners(files: readonly string[]): Promise<readonly SoftwarePackage[]> {
  const found = await lines("rpm", ["--query", "--file", "--queryformat", RPM_FORMAT, ...files]);
  return found.filter((line) => line.includes("\t")).map((line) => parse(line, "rpm"));
}

function parse(line: string, kind: "deb" | "rpm"): SoftwarePackage {
  const [name = "", version = "", license = ""] = line.split("\t");
  return { name, version, kind, license: license === "" ? null : license };
}

/** What a program printed, in lines, even if it failed: dpkg-query fails if one of many files has no package. Empty if it is missing. */
async function lines(program: string, args: readonly string[]): Promise<readonly string[]> {
  const output = await run(program, [...args], { maxBuffer: MAX_OUTPUT }).catch(
    ({ stdout = "" }: { readonly stdout?: string }) => ({ stdout }),
  );
  return output.stdout.split("\n").filter((line) => line.trim() !== "");
}

function byName(a: SoftwarePackage, b: SoftwarePackage): number {
  return a.name < b.name ? -1 : a.name > b.name ? 1 : 0;
}
