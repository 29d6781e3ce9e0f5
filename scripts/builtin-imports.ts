import { isBuiltin } from "node:module";
import type { OutputBundle } from "rolldown";
import { parseAst } from "rolldown/parseAst";

/**
 * Plugin for Rolldown that replaces the import statements of Node's own modules by calls.
 *
 * For an import statement, Node reads every export of the module, also those that it loads on first use. In Node 24,
 * importing `node:http` loads the WebSocket client that way, which takes longer than the start of Node itself.
 */
export const builtinImports = {
  name: "builtin-imports",
  generateBundle(_options: unknown, bundle: OutputBundle) {
    for (const file of Object.values(bundle)) {
      if (file.type === "chunk") file.code = withCalls(file.code);
    }
  },
};

type Statement = ReturnType<typeof parseAst>["body"][number];

function withCalls(code: string): string {
  let changed = "";
  let end = 0;
  for (const statement of parseAst(code).body) {
    const call = callFor(statement);
    if (call === null) continue;
    changed += code.slice(end, statement.start) + call;
    end = statement.end;
  }
  return changed + code.slice(end);
}

/** @returns null for any statement but an import of names from one of Node's modules */
function callFor(statement: Statement): string | null {
  if (statement.type !== "ImportDeclaration" || !isBuiltin(statement.source.value)) return null;
  const value = `globalThis.process.getBuiltinModule(${JSON.stringify(statement.source.value)})`;
  const whole: string[] = [];
  const named: string[] = [];
  for (const specifier of statement.specifiers) {
    const local = specifier.local.name;
    if (specifier.type !== "ImportSpecifier") whole.push(local);
    else if (specifier.imported.type !== "Identifier") return null;
    else if (specifier.imported.name === "default") whole.push(local);
    else named.push(`${specifier.imported.name}:${local}`);
  }
  const targets = named.length > 0 ? [...whole, `{${named.join()}}`] : whole;
  if (targets.length === 0) return null;
  return `const ${targets.map((target) => `${target}=${value}`).join()};`;
}
