// Installs the locked packages when they are missing or older than the lock file.
// Plain JavaScript: it runs before anything is installed, on any Node >= 20.19.
// It is the `pre` step of npm's scripts. A shell that has already run the machine's `node` would not look for the installed one.
// It writes to standard error only, because some scripts print shell commands.
import { spawn } from "node:child_process";
import { statSync } from "node:fs";
import { createInterface } from "node:readline";

const modified = (path) => statSync(path, { throwIfNoEntry: false })?.mtimeMs ?? 0;

// npm writes this marker at the end of each installation.
if (modified("node_modules/.package-lock.json") < modified("package-lock.json")) install();

function install() {
  const show = progress();
  // At this level npm writes one line for each download, also if a script runs with --silent.
  const npm = spawn("npm", ["ci", "--no-audit", "--no-fund", "--loglevel=http", "--no-progress"], {
    stdio: ["ignore", "ignore", "pipe"],
    shell: process.platform === "win32",
  });
  const messages = [];
  let fetched = 0;
  createInterface({ input: npm.stderr }).on("line", (line) => {
    if (!line.startsWith("npm http")) messages.push(line);
    else if (line.includes(".tgz")) show(++fetched);
  });
  npm.on("error", (error) => messages.push(`Cannot start npm: ${error.message}`));
  npm.on("close", (status) => {
    if (status !== 0) process.stderr.write(`${messages.join("\n")}\n`);
    process.stderr.write(status === 0 ? "Packages installed.\n" : "npm ci failed, see above.\n");
    process.exitCode = status === 0 ? 0 : 1;
  });
}

/** Returns a function that shows how many packages have arrived: in one line on a terminal, else every fiftieth. */
function progress() {
  process.stderr.write(
    "Installing the packages of package-lock.json, once. This takes about a minute.\n",
  );
  return (count) => {
    if (process.stderr.isTTY) process.stderr.write(`\r${count} packages fetched\x1b[K\r`);
    else if (count % 50 === 0) process.stderr.write(`${count} packages fetched\n`);
  };
}
