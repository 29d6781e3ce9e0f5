// Installs the locked packages when they are missing or older than the lock file.
// Plain JavaScript: it runs before anything is installed, on any Node >= 20.19.
import { spawnSync } from "node:child_process";
import { statSync } from "node:fs";

const modified = (path) => statSync(path, { throwIfNoEntry: false })?.mtimeMs ?? 0;

// npm writes this marker at the end of each installation.
if (modified("node_modules/.package-lock.json") < modified("package-lock.json")) {
  const { status } = spawnSync("npm", ["ci", "--no-audit", "--no-fund"], {
    stdio: "inherit",
    shell: process.platform === "win32",
  });
  process.exit(status ?? 1);
}
