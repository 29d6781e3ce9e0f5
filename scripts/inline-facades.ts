import type { OutputBundle } from "rolldown";

const NAMES = String.raw`\{([^}]*)\}`;
/** A minified file that imports from one chunk, initializes modules there, and re-exports some names. */
const FACADE = new RegExp(
  `^(?:import"[^"]+";)*import${NAMES}from"(\\./[^"]+)";((?:[\\w$]+\\(\\);)*)export${NAMES};?\\s*$`,
);
const DYNAMIC_IMPORT = /import\(["'`]\.\/([\w-]+\.js)["'`]\)/g;

/**
 * Removes the facades that Rolldown writes, one for each dynamically imported module that shares a chunk with others.
 * `import("./s3-store.js")` becomes `import("./s3.js").then(...)`.
 */
export const inlineFacades = {
  name: "inline-facades",
  generateBundle(_options: unknown, bundle: OutputBundle) {
    const chunks = Object.values(bundle).filter((file) => file.type === "chunk");
    const expressions = new Map<string, string>();
    for (const { fileName, code, isDynamicEntry, moduleIds } of chunks) {
      const expression = isDynamicEntry && moduleIds.length === 0 ? directImport(code) : null;
      if (expression === null) continue;
      expressions.set(fileName, expression);
      delete bundle[fileName];
    }
    for (const chunk of chunks) {
      chunk.code = chunk.code.replace(
        DYNAMIC_IMPORT,
        (original, file: string) => expressions.get(file) ?? original,
      );
    }
  },
};

/** @returns an expression with the same value as `import()` of the facade; null if the code is not a facade */
function directImport(code: string): string | null {
  const [, imported = "", chunk, calls = "", exported = ""] = FACADE.exec(code) ?? [];
  if (chunk === undefined) return null;
  const inChunk = new Map(aliases(imported).map(([name, local]) => [local, `m.${name}`]));
  const starts = calls.match(/[\w$]+/g) ?? [];
  const properties = aliases(exported).map(([local, name]) => `${name}:${inChunk.get(local)}`);
  const steps = [...starts.map((start) => `${inChunk.get(start)}()`), `{${properties.join()}}`];
  return `import("${chunk}").then(m=>(${steps.join()}))`;
}

/** `a as b,c` → [["a", "b"], ["c", "c"]] */
function aliases(specifiers: string): [string, string][] {
  return specifiers.split(",").map((specifier) => {
    const [name = "", alias = name] = specifier.split(" as ");
    return [name, alias];
  });
}
