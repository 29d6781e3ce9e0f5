import { i as UsageError } from "./errors.js";
import { t as toJson } from "./json.js";
import { n as readElf, t as compileMiniature } from "./miniature-build.js";
import { m as definitionDigest } from "./instance.js";
import { t as Launcher } from "./launcher.js";
import { n as fileDigest } from "./outputs.js";
import { copyFile, mkdir, mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
// src/adapters/images/image-contents.ts
/** What an image says of its versions, in its directory of gcbench. */
const VERSIONS_FILE = "versions.json";
/** Flags that fit the processor of the machine that builds, and perhaps no other. */
const OF_THIS_PROCESSOR = /-m(arch|cpu|tune)=native\b/;
/**
* Makes what an image of the miniature holds: each version's executable, a launcher for a harness that will find no
* compiler, and what the versions are. It runs while the image is built.
*
* @throws {UsageError} a version can't be built for all processors of the architecture
*/
async function writeImageContents(contents) {
	const { directory, versions, miniatureSource } = contents;
	const buildDirectory = await mkdtemp(join(tmpdir(), "gcbench-image-"));
	try {
		await Launcher.build(join(directory, "bin"));
		const found = [];
		for (const version of versions) {
			refuseNative(version);
			const { path: built, toolchain } = await compileMiniature(version, {
				buildDirectory,
				miniatureSource
			});
			const path = join(directory, "versions", version.name, "miniature");
			await mkdir(dirname(path), { recursive: true });
			await copyFile(built, path);
			const elf = readElf(await readFile(path));
			const executable = {
				path,
				sha256: await fileDigest(path),
				architecture: elf?.architecture ?? null,
				needs: [...elf?.needs ?? []]
			};
			found.push({
				name: version.name,
				executable,
				toolchain,
				definition: definitionDigest(version),
				runDirectories: []
			});
		}
		await writeFile(join(directory, VERSIONS_FILE), toJson(found));
		return found;
	} finally {
		await rm(buildDirectory, {
			recursive: true,
			force: true
		});
	}
}
function refuseNative({ name, miniature: { flags } }) {
	const [flag] = OF_THIS_PROCESSOR.exec(flags) ?? [];
	if (flag === void 0) return;
	throw new UsageError(`Version ${name} is built with ${flag}: for the processor that builds the image, not for all that run it. Name a processor that all of them can do.`);
}
export { writeImageContents as n, VERSIONS_FILE as t };
