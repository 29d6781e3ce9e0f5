import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";

const COMMANDS = join(import.meta.dirname, "../../src/commands");

/** From what others build on to what builds on others; CONTRIBUTING.md says what each holds. */
const STAGES = ["results", "images", "account", "suite", "check", "run", "github"];

describe("folders of src/commands", () => {
  it("are all listed in this test", () => {
    const folders = readdirSync(COMMANDS, { withFileTypes: true }).filter((one) =>
      one.isDirectory(),
    );
    expect(folders.map(({ name }) => name).toSorted()).toEqual(STAGES.toSorted());
  });

  it.each(STAGES)("%s imports only earlier stages", (stage) => {
    const later = STAGES.slice(STAGES.indexOf(stage) + 1);
    for (const file of readdirSync(join(COMMANDS, stage))) {
      const source = readFileSync(join(COMMANDS, stage, file), "utf8");
      const stages = [...source.matchAll(/(?:from|import\() ?"\.\.\/([a-z]+)\//g)].map(
        ([, name]) => name,
      );
      expect(
        stages.filter((name) => later.includes(name ?? "")),
        `${stage}/${file}`,
      ).toEqual([]);
    }
  });

  it("share at the top what belongs to no stage", () => {
    const shared = readdirSync(COMMANDS, { withFileTypes: true }).filter((one) => one.isFile());
    for (const { name } of shared) {
      expect(readFileSync(join(COMMANDS, name), "utf8"), name).not.toMatch(/from "\.\/[a-z]+\//);
    }
  });
});
