/**
 * Prints the proofs of several machines as Markdown, and whether strict builds computed the same values on all of them:
 *
 *   node scripts/prove-images/compare.ts DIRECTORY...
 *
 * Exit status 1: values differ, or only one architecture ran.
 */
import { codeSpan } from "../../src/report/text/markdown.ts";
import { type Proof, proofTable, readProof } from "./proof.ts";

const proofs = process.argv.slice(2).map(readProof);
const lines = ["## Images", "", proofTable(proofs), "", "### Bases", ""];
const bases = new Map(proofs.map(({ base, baseNow }) => [base, baseNow]));
for (const [base, now] of bases) {
  const isNew = now !== null && !base.endsWith(now);
  const word = now === null ? "unknown" : isNew ? codeSpan(now) : "the same";
  lines.push(`- ${codeSpan(base)}; current digest of the tag: ${word}`);
}

/** Files whose values differ between machines. There should be none. */
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
    lines.push(`- ${family}: nothing to compare, because fewer than two architectures ran`);
    process.exitCode = 1;
    continue;
  }
  const files = differing(family, strict);
  const word =
    files.length === 0
      ? "bit-identical values in every file"
      : `**different values** in ${files.map(codeSpan).join(", ")}`;
  lines.push(`- ${family}: ${word}`);
  if (files.length > 0) process.exitCode = 1;
}
process.stdout.write(`${lines.join("\n")}\n`);
