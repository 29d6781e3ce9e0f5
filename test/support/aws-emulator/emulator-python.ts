import { execFile } from "node:child_process";
import { createHash } from "node:crypto";
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";

const here = dirname(fileURLToPath(import.meta.url));

const root = join(here, "..", "..", "..");

const requirements = join(here, "requirements.txt");

const run = promisify(execFile);

/** Makes the virtual environment if it is missing, and returns its Python. Safe when several processes do it at once. */
export async function emulatorPython(): Promise<string> {
  const digest = createHash("sha256").update(readFileSync(requirements)).digest("hex").slice(0, 16);
  const cache = join(root, "node_modules", ".cache");
  const home = join(cache, `gcbench-emulator-${digest}`);
  const python = join(home, "bin", "python");
  const done = join(home, "complete");
  if (existsSync(done)) return python;
  mkdirSync(cache, { recursive: true });
  const lock = `${home}.lock`;
  while (!takeLock(lock)) {
    await new Promise((resolve) => setTimeout(resolve, 200));
    if (existsSync(done)) return python;
  }
  try {
    if (existsSync(done)) return python;
    rmSync(home, { recursive: true, force: true });
    await run("python3", ["-m", "venv", home]);
    await run(python, [
      "-m",
      "pip",
      "install",
      "--quiet",
      "--disable-pip-version-check",
      "--no-deps",
      "-r",
      requirements,
    ]);
    writeFileSync(`${done}.part`, "");
    renameSync(`${done}.part`, done);
    return python;
  } catch (cause) {
    throw new Error(
      "The AWS emulator needs Python 3.11 or later with its venv module, and PyPI to install moto from.",
      { cause },
    );
  } finally {
    rmSync(lock, { recursive: true, force: true });
  }
}

/** A folder moves to its place for one process only; a lock whose owner is dead is removed for the next try. */
function takeLock(lock: string): boolean {
  const own = mkdtempSync(`${lock}-`);
  writeFileSync(join(own, "pid"), String(process.pid));
  try {
    renameSync(own, lock);
    return true;
  } catch {
    rmSync(own, { recursive: true, force: true });
    if (isOwnerDead(lock)) rmSync(lock, { recursive: true, force: true });
    return false;
  }
}

function isOwnerDead(lock: string): boolean {
  try {
    process.kill(Number(readFileSync(join(lock, "pid"), "utf8")), 0);
    return false;
  } catch (fault) {
    return (fault as NodeJS.ErrnoException).code === "ESRCH";
  }
}
