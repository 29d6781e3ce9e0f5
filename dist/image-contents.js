import { n as writeImageContents } from "./image-contents2.js";
import { a as readVersions } from "./miniature-build.js";
import { resolve } from "node:path";
// src/image-contents.ts
const [versionsFile = "", miniatureSource = "", directory = ""] = process.argv.slice(2);
const versions = await readVersions(versionsFile);
const contents = {
	directory: resolve(directory),
	versions: versions.filter((version) => "miniature" in version),
	miniatureSource
};
for (const { name, executable } of await writeImageContents(contents)) process.stdout.write(`${name}: ${executable.path} ${executable.sha256}\n`);
export {};
