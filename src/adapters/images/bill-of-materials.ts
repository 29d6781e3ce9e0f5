import { readdir, readFile } from "node:fs/promises";
import { join } from "node:path";
import { z } from "zod";
import { digestOf, shortDigest } from "../../core/documents/digest.ts";
import { parseStored } from "../../core/documents/parse-stored.ts";
import type { ImageVersions } from "../../core/documents/version.ts";
import { PACKAGES_FILE, type SoftwarePackage, softwarePackageSchema } from "./software-packages.ts";

export interface BillOfMaterialsInput {
  /** Copy of the runtime image's directory /opt/gcbench. */
  readonly runtime: string;
  /** Copy of the versions' trees. */
  readonly trees: string;
  readonly versions: ImageVersions;
  readonly image: string;
  readonly createdAt: string;
}

const PURL: Readonly<Record<SoftwarePackage["kind"], string>> = {
  deb: "deb/debian",
  rpm: "rpm/amzn",
  npm: "npm",
  source: "generic",
};

/** Bill of materials of an image, in SPDX 2.3 format (spdx.github.io/spdx-spec/v2.3). */
export async function billOfMaterials(input: BillOfMaterialsInput): Promise<object> {
  const packages = [...(await readPackages(join(input.runtime, PACKAGES_FILE)))];
  for (const name of await readdir(input.trees)) {
    packages.push(...(await readPackages(join(input.trees, name, PACKAGES_FILE))));
  }
  const commits = input.versions.flatMap(({ name, commits: versionCommits = {} }) =>
    Object.entries(versionCommits).map(([path, commit]) => source(`${name} ${path}`, commit)),
  );
  const unique = new Map(
    [...packages.map(describe), ...commits].map((element) => [element.SPDXID, element] as const),
  );
  return {
    spdxVersion: "SPDX-2.3",
    dataLicense: "CC0-1.0",
    SPDXID: "SPDXRef-DOCUMENT",
    name: input.image,
    documentNamespace: `urn:gcbench:${digestOf([input.image, [...unique.keys()], input.createdAt])}`,
    creationInfo: { created: input.createdAt, creators: ["Tool: gcbench"] },
    packages: [...unique.values()],
    relationships: [...unique.keys()].map((id) => ({
      spdxElementId: "SPDXRef-DOCUMENT",
      relationshipType: "DESCRIBES",
      relatedSpdxElement: id,
    })),
  };
}

async function readPackages(file: string): Promise<readonly SoftwarePackage[]> {
  const content = await readFile(file).catch(() => null);
  return content === null ? [] : parseStored(file, content, z.array(softwarePackageSchema));
}

function describe({ name, version, kind, license }: SoftwarePackage) {
  return {
    SPDXID: `SPDXRef-${shortDigest(digestOf([kind, name, version]))}`,
    name,
    versionInfo: version,
    downloadLocation: "NOASSERTION",
    filesAnalyzed: false,
    licenseConcluded: "NOASSERTION",
    licenseDeclared: "NOASSERTION",
    ...(license === null ? {} : { comment: `License according to the package: ${license}` }),
    externalRefs: [
      {
        referenceCategory: "PACKAGE-MANAGER",
        referenceType: "purl",
        referenceLocator: `pkg:${PURL[kind]}/${encodeURIComponent(name)}@${encodeURIComponent(version)}`,
      },
    ],
  };
}

function source(name: string, commit: string) {
  return {
    SPDXID: `SPDXRef-${shortDigest(digestOf([name, commit]))}`,
    name,
    versionInfo: commit,
    downloadLocation: "NOASSERTION",
    filesAnalyzed: false,
    licenseConcluded: "NOASSERTION",
    licenseDeclared: "NOASSERTION",
  };
}
