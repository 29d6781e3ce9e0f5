/** Results of the workflow that tests the recipes of GEOS-Chem Classic and GCHP, as a file and as a table. */
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { z } from "zod";
import { imageVersionsSchema } from "../../src/core/documents/version.ts";
import { codeSpan, escapeMarkdown, table } from "../../src/report/text/markdown.ts";

export const NAME = "proof";
export const TREE = `/opt/gcbench/versions/${NAME}`;
export const WORKLOAD = "transport-tracers";
const PROOF_FILE = "proof.json";
const MIB = 2 ** 20;

export const modelSchema = z.enum(["geos-chem-classic", "gchp"]);

export const proofSchema = z.strictObject({
  model: modelSchema,
  family: z.string(),
  build: z.string(),
  base: z.string().describe("Base image with the pinned digest."),
  baseNow: z.string().nullable().describe("Current digest of the tag; null if unknown."),
  treeBytes: z.number(),
  imageBytes: z.number(),
  seconds: z.strictObject({ tree: z.number(), runtime: z.number() }),
  selfTest: z.string(),
  versions: imageVersionsSchema,
  outputs: z
    .record(z.string(), z.string())
    .nullable()
    .describe("SHA-256 of the values in each output file of a run; null if nothing ran."),
});
export type Proof = z.infer<typeof proofSchema>;

export function readProof(directory: string): Proof {
  return proofSchema.parse(JSON.parse(readFileSync(join(directory, PROOF_FILE), "utf8")));
}

export function writeProof(directory: string, proof: Proof): void {
  writeFileSync(join(directory, PROOF_FILE), `${JSON.stringify(proof, null, 2)}\n`);
}

/** Markdown table with one row per executable. */
export function proofTable(proofs: readonly Proof[]): string {
  const columns = [
    ...["model", "architecture", "base", "build", "CPU family", "C library", "vector math"].map(
      words,
    ),
    ...["tree, MiB", "image, MiB", "tree, s"].map((title) => ({ title, isNumber: true })),
    ...["self-test", "compiler", "flags"].map(words),
  ];
  const rows = proofs.flatMap((proof) =>
    proof.versions.map(({ executable, target, toolchain }) => [
      ...[proof.model, executable.architecture ?? "?", proof.family, proof.build, target ?? "any"],
      executable.libc ?? "?",
      executable.needs.some((name) => name.startsWith("libmvec")) ? "libmvec" : "none",
      ...[proof.treeBytes, proof.imageBytes].map((bytes) => (bytes / MIB).toFixed(0)),
      proof.seconds.tree.toFixed(0),
      ...[proof.selfTest, toolchain.compiler ?? "?"].map(escapeMarkdown),
      codeSpan(toolchain.flags ?? "?"),
    ]),
  );
  return table(columns, rows);
}

const words = (title: string) => ({ title });
