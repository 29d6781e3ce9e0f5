import { cpSync, existsSync, mkdirSync } from "node:fs";
import { join } from "node:path";

const input = (name) => process.env[`INPUT_${name.toUpperCase()}`] ?? "";
const paths = input("path")
  .split("\n")
  .map((path) => path.trim())
  .filter(Boolean);
const to = join(process.env.STUB_ARTIFACTS ?? "", input("name"));
mkdirSync(to, { recursive: true });
// As the real one: below a single path, or below what all paths have in common, which is the workspace here.
for (const path of paths.filter((each) => existsSync(each))) {
  cpSync(path, paths.length === 1 ? to : join(to, path), { recursive: true });
}
