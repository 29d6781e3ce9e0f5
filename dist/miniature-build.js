import { i as UsageError } from "./errors.js";
import { n as findCCompiler, t as compileC } from "./c-compiler.js";
import { readFile } from "node:fs/promises";
// src/adapters/images/miniature-build.ts
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
	const source = await readFile(miniatureSource, "utf8").catch((cause) => {
		throw new UsageError(`The miniature's source is missing: ${miniatureSource}`, { cause });
	});
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
