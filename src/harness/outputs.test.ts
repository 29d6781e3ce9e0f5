import { mkdirSync, mkdtempSync, readFileSync, utimesSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { readOutputs } from "./outputs.ts";

const NETCDF = readFileSync(join(import.meta.dirname, "../../test/fixtures/netcdf/restart.nc4"));

const SHORT = { since: 0, wantsValues: () => false };

/** @returns sha256 of a file with these bytes, as an output */
async function digest(content: Uint8Array | string, name = "file"): Promise<string | undefined> {
  const directory = mkdtempSync(join(tmpdir(), "gcbench-outputs-"));
  writeFileSync(join(directory, name), content);
  return (await readOutputs(directory, ["*"], SHORT))[0]?.sha256;
}

/** The bytes with one piece of them replaced by another of the same length. */
function replaced(bytes: Buffer, from: Buffer, to: Buffer): Buffer {
  const at = bytes.indexOf(from);
  if (at < 0 || from.length !== to.length) throw new Error("nothing to replace");
  return Buffer.concat([bytes.subarray(0, at), to, bytes.subarray(at + from.length)]);
}

const float = (value: number) => Buffer.from(Float32Array.of(value).buffer);

describe("of a netCDF-4 file", () => {
  it("a time in an attribute does not count", async () => {
    const [one, other] = ["00:00:01", "13:45:59"].map((time) => Buffer.from(time));
    if (!one || !other) throw new Error("two times");
    expect(await digest(replaced(NETCDF, one, other))).toBe(await digest(NETCDF));
  });

  it("a value of a variable counts", async () => {
    expect(await digest(replaced(NETCDF, float(4.5), float(4.500_001)))).not.toBe(
      await digest(NETCDF),
    );
  });

  it("the name of a variable counts", async () => {
    const [one, other] = ["SpeciesRst_O3", "SpeciesRst_NO"].map((name) => Buffer.from(name));
    if (!one || !other) throw new Error("two names");
    let renamed: Buffer = NETCDF;
    while (renamed.includes(one)) renamed = replaced(renamed, one, other);
    expect(await digest(renamed)).not.toBe(await digest(NETCDF));
  });

  it("that is damaged its bytes count", async () => {
    const half = NETCDF.subarray(0, 2000);
    expect(await digest(half)).toBe(await digest(half));
    expect(await digest(half)).not.toBe(await digest(NETCDF.subarray(0, 2001)));
  });
});

it("counts any other file byte for byte", async () => {
  expect(await digest("1.0\n")).not.toBe(await digest("1.0 \n"));
  expect(await digest("")).toBe(
    "sha256:e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855",
  );
});

it("lists what the patterns name and the trial wrote, sorted, with sizes", async () => {
  const directory = mkdtempSync(join(tmpdir(), "gcbench-outputs-"));
  mkdirSync(join(directory, "OutputDir"));
  for (const name of ["b.txt", "OutputDir/a.txt", "other.log", "older.txt"])
    writeFileSync(join(directory, name), name);
  utimesSync(join(directory, "older.txt"), 1000, 1000);
  const outputs = await readOutputs(directory, ["**/*.txt"], { ...SHORT, since: 2_000_000 });
  expect(outputs.map(({ path, bytes }) => [path, bytes])).toEqual([
    ["OutputDir/a.txt", 15],
    ["b.txt", 5],
  ]);
  expect(await readOutputs(directory, [], SHORT)).toEqual([]);
});
