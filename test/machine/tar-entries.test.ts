import { spawn } from "node:child_process";
import { chmodSync, linkSync, mkdirSync, mkdtempSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, it } from "vitest";
import { readTar, type TarEntry } from "../../src/adapters/images/tar-entries.ts";

const LONG = "a-long-name/".repeat(12);
const LARGE = Buffer.alloc(300_000, "large");

/** Files of all kinds in a real tar archive. */
function makeTree(): string {
  const top = mkdtempSync(join(tmpdir(), "gcbench-tar-"));
  mkdirSync(join(top, LONG), { recursive: true });
  writeFileSync(join(top, "empty"), "");
  writeFileSync(join(top, LONG, "file-ä"), "wanted: in a deep folder");
  writeFileSync(join(top, "block"), Buffer.alloc(512, "x"));
  writeFileSync(join(top, "large"), Buffer.concat([Buffer.from("wanted"), LARGE]));
  writeFileSync(join(top, "program"), "wanted", { mode: 0o755 });
  chmodSync(join(top, "program"), 0o755);
  symlinkSync(`/${LONG}file-ä`, join(top, "link"));
  linkSync(join(top, "program"), join(top, "second-name"));
  return top;
}

async function entriesOf(args: readonly string[]): Promise<ReadonlyMap<string, TarEntry>> {
  const tar = spawn("tar", args, { stdio: ["ignore", "pipe", "inherit"] });
  const found = new Map<string, TarEntry>();
  const needsContent = (head: Uint8Array) => Buffer.from(head).toString().startsWith("wanted");
  for await (const entry of readTar(tar.stdout, needsContent)) found.set(entry.path, entry);
  return found;
}

it.each(["gnu", "pax", "posix"])("readTar reads an archive in tar's format %s", async (form) => {
  const top = makeTree();
  const entries = await entriesOf([`--format=${form}`, "--create", "--directory", top, "."]);
  const text = (path: string) => {
    const content = entries.get(path)?.content;
    return content && Buffer.from(content).toString();
  };
  expect(text(`${LONG}file-ä`)).toBe("wanted: in a deep folder");
  expect(text("large")).toBe(`wanted${LARGE}`);
  expect(text("block")).toBeNull();
  expect(text("empty")).toBeNull();
  expect(entries.get("link")).toMatchObject({
    kind: "symbolic-link",
    target: `/${LONG}file-ä`,
  });
  const linked = ["program", "second-name"].map((name) => entries.get(name));
  expect(linked.map((entry) => entry?.kind).sort()).toEqual(["file", "hard-link"]);
  expect((entries.get("program")?.mode ?? 0) & 0o777).toBe(0o755);
  expect(entries.get(LONG)?.kind).toBe("other");
});

it("readTar reads chunks of any size", async () => {
  const archive: Buffer[] = [];
  const tar = spawn("tar", ["--create", "--directory", makeTree(), "."]);
  for await (const chunk of tar.stdout) archive.push(chunk);
  const whole = Buffer.concat(archive);
  for (const size of [1, 511, 513, whole.length]) {
    const paths: string[] = [];
    for await (const { path } of readTar(pieces(whole, size), () => true)) paths.push(path);
    expect(paths).toContain("second-name");
  }
});

it.each([
  ["ends within an entry", (whole: Buffer) => whole.subarray(0, 700), "ends within an entry"],
  ["is not a tar archive", () => Buffer.alloc(2048, "no archive "), "not a tar archive"],
])("readTar throws RangeError for an archive that %s", async (_, cut, message) => {
  const top = mkdtempSync(join(tmpdir(), "gcbench-tar-"));
  writeFileSync(join(top, "file"), Buffer.alloc(2000, "x"));
  const archive: Buffer[] = [];
  const tar = spawn("tar", ["--create", "--directory", top, "file"]);
  for await (const chunk of tar.stdout) archive.push(chunk);
  const reading = async () => {
    for await (const { path } of readTar(pieces(cut(Buffer.concat(archive)), 100), () => true))
      expect(path).toBe("file");
  };
  await expect(reading()).rejects.toThrow(message);
});

async function* pieces(whole: Buffer, size: number): AsyncGenerator<Uint8Array> {
  for (let at = 0; at < whole.length; at += size) yield whole.subarray(at, at + size);
}
