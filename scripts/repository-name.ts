/**
 * Writes the name of gcbench's repository and its release into all pages, from package.json. With an argument, it first changes
 * package.json: `node scripts/repository-name.ts OWNER/NAME`.
 */
import { readFileSync, writeFileSync } from "node:fs";
import { pagePaths, projectFiles } from "./pages.ts";
import { ownReferences } from "./repository-references.ts";

const MANIFEST = "package.json";
const before = ownReferences(readFileSync(MANIFEST, "utf8")).repository;
const [after = before] = process.argv.slice(2);
if (!/^[\w.-]+\/[\w.-]+$/.test(after)) {
  throw new Error(`"${after}" is not the name of a repository. Expected OWNER/NAME.`);
}
replaceIn(MANIFEST, (text) => text.replace(`github.com/${before}.git`, `github.com/${after}.git`));
const { release } = ownReferences(readFileSync(MANIFEST, "utf8"));
for (const path of [...pagePaths(), ...projectFiles("actions/*.yml", "action.yml")]) {
  replaceIn(path, (text) =>
    text
      .replaceAll(before, after)
      .replaceAll(
        new RegExp(`(\\b${after.replaceAll(".", "\\.")}(?:/[\\w./-]+)?)@[\\w.-]+`, "g"),
        `$1@${release}`,
      ),
  );
}

function replaceIn(path: string, change: (text: string) => string): void {
  const text = readFileSync(path, "utf8");
  const changed = change(text);
  if (changed !== text) writeFileSync(path, changed);
}
