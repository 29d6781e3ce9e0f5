import { a as UsageError } from "./errors.js";
import { n as findCCompiler, t as compileC } from "./c-compiler.js";
import { readFile } from "node:fs/promises";
import { createHash } from "node:crypto";
// src/adapters/images/miniature-build.ts
/** The version's own source, which must be what the version says it is, or the one that gcbench brings. */
async function readSource({ name, miniature }, common) {
	const path = miniature.source?.file ?? common;
	const bytes = await readFile(path).catch((cause) => {
		throw new UsageError(`The miniature's source is missing: ${path}`, { cause });
	});
	const found = `sha256:${createHash("sha256").update(bytes).digest("hex")}`;
	if (miniature.source && miniature.source.sha256 !== found) throw new UsageError(`Version ${name}: ${path} is not the source that the suite names (${found}, and not ${miniature.source.sha256}). \`gcbench change\` writes both anew.`);
	return bytes.toString("utf8");
}
/**
* Compiles a version of the miniature. All come from one source: a slowed one has its slow-down compiled in.
*
* @throws {UsageError} there is no C compiler, or no source
*/
async function compileMiniature(version, { buildDirectory, miniatureSource, linkFlags = [], onCompile = () => {} }) {
	const compiler = await findCCompiler();
	const { flags, slow } = version.miniature;
	const optimisation = flags.split(/\s+/).filter((flag) => flag !== "");
	const openmp = compiler.openmp ? ["-fopenmp"] : [];
	const factors = Object.entries(slow).map(([timer, factor]) => `${timer}=${factor}`);
	const defines = factors.length > 0 ? [`-DMINIATURE_SLOW="${factors.join(",")}"`] : [];
	const source = await readSource(version, miniatureSource);
	return {
		path: await compileC(compiler, {
			source,
			flags: [
				...optimisation,
				...openmp,
				...defines,
				...linkFlags
			],
			name: "miniature",
			directory: buildDirectory,
			onCompile: () => onCompile(version.name)
		}),
		toolchain: {
			compiler: compiler.version,
			flags: [...optimisation, ...openmp].join(" ")
		}
	};
}
export { compileMiniature as t };
