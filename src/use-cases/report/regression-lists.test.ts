import { describe, expect, it } from "vitest";
import { acceptedRegression } from "../../../test/support/published-runs.ts";
import type { InputFiles } from "../../ports/input-files.ts";
import { readRegressionList } from "./regression-lists.ts";

const one = acceptedRegression({ workload: "short", baseline: "14.6.0", version: "14.7.0" });
const list = { schemaVersion: 1 as const, repository: "octo/model", regressions: [one] };

function filesWith(texts: Readonly<Record<string, string>>): InputFiles {
  const bytesOf = (path: string) => {
    const text = texts[path];
    return text === undefined ? null : new TextEncoder().encode(text);
  };
  return {
    read: async (path) => bytesOf(path),
    size: async (path) => bytesOf(path)?.length ?? null,
    isFolder: async () => false,
  };
}

describe("readRegressionList", () => {
  it("reads the named file, else the first in the folders, as gcbench regressions --json writes it", async () => {
    const text = JSON.stringify({ ...list, summaryUrl: null });
    const places = { file: undefined, folders: ["reports", "reports/site"] };
    const named = { file: "own.json", folders: ["reports"] };
    expect(await readRegressionList(named, filesWith({ "own.json": text }))).toEqual(list);
    const found = filesWith({ "reports/site/regressions.json": text });
    expect(await readRegressionList(places, found)).toEqual(list);
    expect(await readRegressionList(places, filesWith({}))).toBeNull();
  });

  it.each([
    ["a missing file", {}, "--regressions: there is no file own.json."],
    ["no JSON", { "own.json": "{" }, "own.json is not a list of regressions."],
    ["another document", { "own.json": "{}" }, "own.json is not a list of regressions."],
    [
      "an issue's address that is none",
      { "own.json": JSON.stringify({ ...list, regressions: [{ ...one, url: "javascript:1" }] }) },
      "own.json is not a list of regressions.",
    ],
  ])("refuses %s and says how to write the list", async (_, texts, message) => {
    const reading = readRegressionList({ file: "own.json", folders: [] }, filesWith(texts));
    await expect(reading).rejects.toThrow(message);
    await expect(reading).rejects.toThrow("gcbench regressions --json > regressions.json");
  });
});
