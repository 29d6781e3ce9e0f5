import { cpSync, mkdtempSync, readFileSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

/* The stub model (stub-model/README.md) where nothing is compiled: its script that asks, and its dry run. */

const STUB = join(import.meta.dirname, "stub-model");

/** A shell script in place of its executable. */
export const DRY_RUN = join(STUB, "dry-run.sh");

/** Answers for its full chemistry. */
export const FULLCHEM = ["1", "2", "1", "1", "1", "{directory}", "", "n", "n"];

/** What createRunDir.sh needs of GCClassic's sources, with a line of it changed. */
export function sources(from = "", to = ""): string {
  const source = join(mkdtempSync(join(tmpdir(), "gcbench-gcclassic-")), "GCClassic");
  const run = join(source, "run");
  cpSync(join(STUB, "GEOS-Chem/run/GCClassic"), run, { recursive: true });
  const script = join(run, "createRunDir.sh");
  const text = readFileSync(script, "utf8");
  if (!text.includes(from)) throw new Error(`the script has no ${from}`);
  writeFileSync(script, text.replace(from, to));
  return source;
}
