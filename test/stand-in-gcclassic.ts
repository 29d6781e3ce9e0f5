import { cpSync, mkdtempSync, readFileSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";

/** What stands in for GCClassic's sources and its executable: it asks, makes and lists in the form of 14.7.0. */
export const GCCLASSIC = resolve(import.meta.dirname, "fixtures/gcclassic");

/** Answers for its full chemistry. */
export const FULLCHEM = ["1", "2", "1", "1", "1", "{directory}", "", "n", "n"];

/** The sources, with a line of the script changed. */
export function sources(from = "", to = ""): string {
  const source = join(mkdtempSync(join(tmpdir(), "gcbench-gcclassic-")), "GCClassic");
  cpSync(GCCLASSIC, source, { recursive: true });
  const script = join(source, "run", "createRunDir.sh");
  const text = readFileSync(script, "utf8");
  if (!text.includes(from)) throw new Error(`the script has no ${from}`);
  writeFileSync(script, text.replace(from, to));
  return source;
}
