import { mkdtempSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { InvalidFilesError } from "../../core/errors.ts";
import { readDescriptions } from "./description-files.ts";

function folderWith(description: string, shared = "{ warm: lat + 1 }"): string {
  const folder = mkdtempSync(join(tmpdir(), "gcbench-descriptions-"));
  writeFileSync(join(folder, "shared-definitions.yml"), `description: x\ndefine: ${shared}\n`);
  writeFileSync(join(folder, "sample.yml"), description);
  return folder;
}

const described = (formula: string, key = "T") =>
  `name: sample\ndescription: x\npaths: [x.nc]\ngrid: 2\ntimes: { count: 1 }\nvariables:\n  ${key}: { formula: "${formula}", units: K, range: [0, 1] }\n`;

async function messageOf(folder: string): Promise<string> {
  const error = await readDescriptions(folder).then(
    () => null,
    (reason) => reason,
  );
  expect(error).toBeInstanceOf(InvalidFilesError);
  return error.message;
}

describe("descriptions", () => {
  it("use shared definitions", async () => {
    const { files } = await readDescriptions(folderWith(described("warm * 2")));
    expect(files.map(({ name }) => name)).toEqual(["sample"]);
  });

  it.each([
    ["warm +", 'sample.yml:7:8: "warm +", its end: expected a number'],
    ["wram", "sample.yml:7:8: wram has no meaning here. Known are lat, lon, hour, day, month"],
    ["lev", "lev has no meaning here"],
    ["n", "n has no meaning here"],
  ])("with formula %s are refused with file and line", async (formula, message) => {
    expect(await messageOf(folderWith(described(formula)))).toContain(message);
  });

  it("may use n in a series of variables", async () => {
    await expect(readDescriptions(folderWith(described("n", "T{n}")))).resolves.toBeDefined();
  });

  it("must not use definitions that go in circles", async () => {
    const message = await messageOf(folderWith(described("a1"), "{ a1: b1, b1: a1 + 1 }"));
    expect(message).toContain("a1 uses b1 uses a1: a circle");
  });

  it("must not redefine a shared definition", async () => {
    const message = await messageOf(folderWith(`define: { warm: "1" }\n${described("warm")}`));
    expect(message).toContain("warm is a shared definition already. Choose another name");
  });

  it("with an unknown key are refused", async () => {
    expect(await messageOf(folderWith(`${described("1")}colour: red\n`))).toContain(
      'unknown key "colour"',
    );
  });
});

const text = (lines: string, values = "mass: { formula: size * 2, range: [0, 9] }") =>
  `name: sample\ndescription: x\npaths: ["{kind}.dat"]\nvalues:\n  ${values}\nlines:\n${lines}\n`;

describe("descriptions of text files", () => {
  it("have lines with fields, repeated over counters", async () => {
    const lines =
      '  - "of {kind}"\n  - for: { size: 3 }\n    lines: ["{size:I3}{mass[1..2]:F6.1}"]';
    const { files } = await readDescriptions(folderWith(text(lines)));
    expect(files.map(({ name }) => name)).toEqual(["sample"]);
  });

  it.each([
    ['  - "{mass:G10}"', "sample.yml:7:5: {mass:G10} is no field. Expected {name:FORMAT}"],
    ['  - "{weight:F6.1}"', "sample.yml:7:5: weight has no meaning in this line"],
    ['  - "{species}"', "sample.yml:7:5: species has no meaning in this line"],
    ['  - "{mass:F6.1}"', "sample.yml:5:11: size has no meaning here"],
    ['  - "25 °C"', "expected ASCII characters"],
  ])("with %s are refused with file and line", async (lines, message) => {
    expect(await messageOf(folderWith(text(lines)))).toContain(message);
  });
});
