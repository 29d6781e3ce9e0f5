import { mkdirSync, mkdtempSync, readFileSync, utimesSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { relativeDifference, SKETCH_STANDARD_ERROR } from "../core/agreement/value-sketch.ts";
import { readOutputs } from "./outputs.ts";

const NETCDF = readFileSync(join(import.meta.dirname, "../../test/fixtures/netcdf/restart.nc4"));

const SHORT = { since: 0, wantsValues: () => false };

/** @returns sha256 that readOutputs gives to a file with these bytes */
async function digest(content: Uint8Array | string, name = "file"): Promise<string | undefined> {
  const directory = mkdtempSync(join(tmpdir(), "gcbench-outputs-"));
  writeFileSync(join(directory, name), content);
  return (await readOutputs(directory, ["*"], SHORT))[0]?.sha256;
}

/** The bytes with one sequence replaced by another of the same length. */
function replaced(bytes: Buffer, from: Buffer, to: Buffer): Buffer {
  const at = bytes.indexOf(from);
  if (at < 0 || from.length !== to.length) throw new Error("nothing to replace");
  return Buffer.concat([bytes.subarray(0, at), to, bytes.subarray(at + from.length)]);
}

const float = (value: number) => Buffer.from(Float32Array.of(value).buffer);

describe("readOutputs digest of a netCDF-4 file", () => {
  it("ignores a time in an attribute", async () => {
    const [one, other] = ["00:00:01", "13:45:59"].map((time) => Buffer.from(time));
    if (!one || !other) throw new Error("two times");
    expect(await digest(replaced(NETCDF, one, other))).toBe(await digest(NETCDF));
  });

  it("depends on a variable's values", async () => {
    expect(await digest(replaced(NETCDF, float(4.5), float(4.500_001)))).not.toBe(
      await digest(NETCDF),
    );
  });

  it("depends on a variable's name", async () => {
    const [one, other] = ["SpeciesRst_O3", "SpeciesRst_NO"].map((name) => Buffer.from(name));
    if (!one || !other) throw new Error("two names");
    let renamed: Buffer = NETCDF;
    while (renamed.includes(one)) renamed = replaced(renamed, one, other);
    expect(await digest(renamed)).not.toBe(await digest(NETCDF));
  });

  it("is the digest of the bytes for a damaged file", async () => {
    const half = NETCDF.subarray(0, 2000);
    expect(await digest(half)).toBe(await digest(half));
    expect(await digest(half)).not.toBe(await digest(NETCDF.subarray(0, 2001)));
  });
});

describe("readOutputs values of a netCDF-4 file", () => {
  const FIXTURES = join(import.meta.dirname, "../../test/fixtures/netcdf");
  async function values(name: string) {
    const wantsValues = () => true;
    const [output] = await readOutputs(FIXTURES, [name], { since: 0, wantsValues });
    return new Map(output?.values?.variables.map((variable) => [variable.name, variable]));
  }

  it("are recorded for each field, not for coordinates", async () => {
    const all = await values("restart-a.nc4");
    const names = ["CO", "NO", "O3", "Rn222"].map((name) => `SpeciesRst_${name}`);
    expect([...all.keys()]).toEqual(names);
    expect(all.get("SpeciesRst_O3")).toMatchObject({ type: "float64", shape: "1x6x12x18" });
    expect(all.get("SpeciesRst_NO")).toMatchObject({ type: "float32" });
    expect(all.get("SpeciesRst_O3")).not.toHaveProperty("missing");
    expect(all.get("SpeciesRst_Rn222")).toMatchObject({ missing: 5 });
    expect(all.get("SpeciesRst_Rn222")?.min).toBeGreaterThan(0);
  });

  it.each([
    ["O3", 3.001e-14],
    ["CO", 4.738e-3],
    ["NO", 1.147e-7],
    ["Rn222", 0],
  ])("measure the distance of %s to another file", async (name, wanted) => {
    const [one, other] = await Promise.all([values("restart-a.nc4"), values("restart-b.nc4")]);
    const [a, b] = [one, other].map((all) => all.get(`SpeciesRst_${name}`));
    if (!a || !b) throw new Error("no such variable");
    // Printed by make.py; within four standard errors.
    const slack = 4 * SKETCH_STANDARD_ERROR * wanted;
    expect(relativeDifference(a, b)).toBeGreaterThanOrEqual(wanted - slack);
    expect(relativeDifference(a, b)).toBeLessThanOrEqual(wanted + slack);
  });

  it("are absent if wantsValues is false", async () => {
    const asked: string[] = [];
    const wantsValues = (sha256: string) => {
      asked.push(sha256);
      return false;
    };
    const [output] = await readOutputs(FIXTURES, ["restart-a.nc4"], { since: 0, wantsValues });
    expect(output).not.toHaveProperty("values");
    expect(asked).toEqual([output?.sha256]);
  });
});

it("readOutputs describes the fields of a cubed-sphere file, beside its character variables", async () => {
  const directory = join(import.meta.dirname, "../../test/fixtures/netcdf");
  const options = { since: 0, wantsValues: () => true };
  const [output] = await readOutputs(directory, ["cubed-sphere.nc4"], options);
  expect(output?.values?.variables.map(({ name, shape }) => [name, shape])).toEqual([
    ["SpeciesConcVV_O3", "1x2x6x4x4"], // time, lev, nf, Ydim, Xdim
    ["anchor", "6x4x4"],
    ["contacts", "6x4"],
    ["corner_lons", "6x5x5"],
    ["lats", "6x4x4"],
    ["lons", "6x4x4"],
  ]);
  const [ozone] = output?.values?.variables ?? [];
  expect(ozone).toMatchObject({ type: "float32", rms: expect.closeTo(1.0653e-8, 11) });
});

it("readOutputs hashes any other file byte by byte", async () => {
  expect(await digest("1.0\n")).not.toBe(await digest("1.0 \n"));
  expect(await digest("")).toBe(
    "sha256:e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855",
  );
});

it("readOutputs lists matching files that the trial wrote, sorted, with sizes", async () => {
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
