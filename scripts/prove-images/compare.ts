/**
 * Says what the proofs of several machines hold, as Markdown, and whether strict builds computed the same on all:
 *
 *   node scripts/prove-images/compare.ts DIRECTORY...
 *
 * Exit status 1: they did not.
 */
import { codeSpan } from "../../src/report/text/markdown.ts";
import { type Proof, proofTable, readProof } from "./proof.ts";

const proofs = process.argv.slice(2).map(readProof);
const lines = ["## Images of GEOS-Chem Classic", "", proofTable(proofs), "", "### Bases", ""];
const bases = new Map(proofs.map(({ base, baseNow }) => [base, baseNow]));
for (const [base, now] of bases) {
  const isNew = now !== null && !base.endsWith(now);
  const word = now === null ? "not looked up" : isNew ? codeSpan(now) : "the same";
  lines.push(`- ${codeSpan(base)}; what the tag names today: ${word}`);
}

/** Who computed what, by base: one kind of outputs is what there should be. */
function differing(family: string, strict: readonly Proof[]): readonly string[] {
  const files = new Set(strict.flatMap(({ outputs }) => Object.keys(outputs ?? {})));
  return [...files].filter(
    (file) => new Set(strict.map(({ outputs }) => outputs?.[file] ?? family)).size > 1,
  );
}

lines.push("", "### Strict builds: three hours of TransportTracers, arm64 against amd64", "");
for (const family of new Set(proofs.map((proof) => proof.family))) {
  const strict = proofs.filter((proof) => proof.family === family && proof.outputs !== null);
  const machines = new Set(strict.map(({ versions }) => versions[0]?.executable.architecture));
  if (machines.size < 2) {
    lines.push(`- ${family}: nothing to compare, one architecture ran at most`);
    process.exitCode = 1;
    continue;
  }
  const files = differing(family, strict);
  const word =
    files.length === 0
      ? "the same values, bit for bit, in every file"
      : `**other values** in ${files.map(codeSpan).join(", ")}`;
  lines.push(`- ${family}: ${word}`);
  if (files.length > 0) process.exitCode = 1;
}
process.stdout.write(`${lines.join("\n")}\n`);
