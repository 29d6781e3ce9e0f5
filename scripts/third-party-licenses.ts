import license, { type Dependency } from "rollup-plugin-license";

/** SPDX identifiers of the licences that let gcbench ship a package in dist/. */
export const ALLOWED_LICENSES = [
  "0BSD",
  "Apache-2.0",
  "BSD-2-Clause",
  "BSD-3-Clause",
  "BlueOak-1.0.0",
  "CC0-1.0",
  "ISC",
  "MIT",
  "Unlicense",
];

/** Packages whose package.json has no SPDX identifier, and the licence in their licence file. */
const READ_BY_HAND: Readonly<Record<string, string>> = {
  "jsfive@0.4.2": "public domain",
};

/** The package exports the function itself, but its types declare `default`. */
const licensePlugin = license as unknown as typeof license.default;

const RULE = "-".repeat(80);

/** Writes dist/THIRD-PARTY.txt: the licence of each package in the bundle. The build fails on a licence that is not allowed. */
export const thirdPartyLicenses = licensePlugin({
  thirdParty: {
    multipleVersions: true,
    allow: {
      test: (dependency: Dependency) =>
        nameOf(dependency) in READ_BY_HAND || ALLOWED_LICENSES.includes(licenseOf(dependency)),
      failOnUnlicensed: true,
      failOnViolation: true,
    },
    output: { file: "dist/THIRD-PARTY.txt", template: describe },
  },
});

/** Text with one section per licence text, which several packages can share. */
function describe(dependencies: readonly Dependency[]): string {
  const sections = new Map<string, string[]>();
  for (const dependency of dependencies) {
    const text = textOf(dependency);
    const line = `${nameOf(dependency)} (${licenseOf(dependency)})`;
    sections.set(text, [...(sections.get(text) ?? []), line].sort());
  }
  const sorted = [...sections].sort(([, [one = ""]], [, [other = ""]]) => (one < other ? -1 : 1));
  return [
    "The files in this folder include the packages below, each under its own licence.",
    ...sorted.map(([text, packages]) => `${packages.join("\n")}\n\n${text}`),
  ].join(`\n\n${RULE}\n\n`);
}

function textOf({ licenseText, noticeText, author }: Dependency): string {
  const texts = [licenseText, noticeText].flatMap((text) => (text ? [normalize(text)] : []));
  if (texts.length > 0) return texts.join("\n\n");
  return `The package has no licence file. Author: ${author?.text() ?? "unknown"}`;
}

function normalize(text: string): string {
  return text
    .replace(/\r\n/g, "\n")
    .replace(/[ \t]+$/gm, "")
    .replace(/^\n+|\n+$/g, "");
}

function nameOf({ name, version }: Dependency): string {
  return `${name}@${version}`;
}

/** Some packages write `(MIT)`. */
function licenseOf(dependency: Dependency): string {
  return READ_BY_HAND[nameOf(dependency)] ?? (dependency.license ?? "none").replace(/^\(|\)$/g, "");
}
