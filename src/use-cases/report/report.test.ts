import { describe, expect, it } from "vitest";
import { FakeCaller, FakeStore } from "../../../test/support/fakes.ts";
import { record, samplePlan } from "../../../test/support/samples.ts";
import { NO_PRICES } from "../../core/documents/prices.ts";
import { recordKeys } from "../../core/documents/store-layout.ts";
import { toJson } from "../../core/format/json.ts";
import type { InputFiles } from "../../ports/input-files.ts";
import { mergeEarlierRecords } from "./earlier-records.ts";
import { findComparison } from "./find-comparison.ts";
import { protectHistory, requireFolders } from "./history-sources.ts";
import { LineJudge } from "./judge-lines.ts";

const encode = (text: string) => new TextEncoder().encode(text);

function filesOf(contents: Readonly<Record<string, string>>, folders: readonly string[] = []) {
  const files: InputFiles = {
    read: async (path) => (contents[path] === undefined ? null : encode(contents[path])),
    size: async (path) => contents[path]?.length ?? null,
    isFolder: async (path) => folders.includes(path),
  };
  return files;
}

describe("mergeEarlierRecords", () => {
  const plan = samplePlan();
  const spec = { plan: plan.id, run: "sample-1" };

  it("skips a damaged record with a warning, and counts a record once", async () => {
    const [block] = plan.blocks;
    if (!block) throw new Error("no block");
    const { blockSpec } = await import("../../core/documents/plan.ts");
    const one = record(blockSpec(plan, spec.run, block), () => 100);
    const store = new FakeStore();
    await store.writeOnce(recordKeys.of(spec.run, block.id), toJson(one));
    const reports = {
      async *records() {
        yield { path: "r/records/copy.json", content: encode(toJson(one)) };
        yield { path: "r/records/bad.json", content: encode("{") };
      },
    };
    const caller = new FakeCaller();
    const found = await mergeEarlierRecords({ store, reports, includesEmulator: false }, caller);
    expect(found).toHaveLength(1);
    expect(caller.messages.join()).toMatch(
      /warning: r\/records\/bad\.json .* does not count as history/,
    );
  });
});

describe("findComparison", () => {
  const sources = {
    files: filesOf({}, ["folder"]),
    openStore: async () => new FakeStore(),
    readPrices: async () => NO_PRICES,
  };

  it("throws UsageError for a folder without a comparison, a missing file, and an unknown run", async () => {
    await expect(findComparison("folder", sources)).rejects.toThrow("no folder/comparison.json");
    await expect(findComparison("a/b.json", sources)).rejects.toThrow("There is no a/b.json");
    await expect(findComparison("run-1", sources)).rejects.toThrow("There is no run run-1");
  });

  it("refuses prices for a comparison that has its own", async () => {
    const files = filesOf({ "r/comparison.json": "{}" });
    await expect(findComparison("r/", { ...sources, files, priceFile: "p.json" })).rejects.toThrow(
      /r\/comparison\.json was compared with prices of its own/,
    );
  });
});

describe("history sources", () => {
  it("must exist where they were named", async () => {
    const named = [
      { option: "--store", folder: "gone" },
      { option: "--reports", folder: undefined },
      { option: "--store", folder: "s3://bucket" },
    ];
    await expect(requireFolders(named, filesOf({}))).rejects.toThrow(
      /^--store: there is no folder gone\.\nName/,
    );
    await expect(requireFolders(named, filesOf({}, ["gone"]))).resolves.toBeUndefined();
  });

  it("keep a history with comparisons from being overwritten", async () => {
    const protect = (json: string) =>
      protectHistory("h", ["store"], filesOf({ "h/history.json": json }));
    await expect(protect('{"series": [1]}')).rejects.toThrow(/written over with an empty page/);
    await expect(protect("no JSON")).rejects.toThrow(/written over/);
    await expect(protect('{"series": []}')).resolves.toBeUndefined();
  });
});

describe("LineJudge", () => {
  async function judge(...chunks: readonly string[]) {
    async function* bytes() {
      for (const chunk of chunks) yield encode(chunk);
    }
    const source = { name: "in", bytes: bytes() };
    const lines = new LineJudge(source, {}, new AbortController().signal);
    let text = "";
    for await (const answer of lines.answers()) text += answer;
    return { text, finish: () => lines.finish() };
  }
  const line = JSON.stringify({
    id: "x",
    hosts: [
      {
        host: "h",
        trials: [
          { version: "A", seconds: 1 },
          { version: "B", seconds: 1 },
        ],
      },
    ],
  });

  it("answers each line, however the input is cut", async () => {
    const { text, finish } = await judge(line.slice(0, 20), `${line.slice(20)}\n\n`, line);
    const ids = text
      .trim()
      .split("\n")
      .map((answer) => JSON.parse(answer).id);
    expect(ids).toEqual(["x", "x"]);
    expect(finish).not.toThrow();
  });

  it("reports the first ten lines that are wrong, with their numbers", async () => {
    const { text, finish } = await judge(`${line}\n${"{}\n".repeat(12)}`);
    expect(text.trim().split("\n")).toHaveLength(1);
    expect(finish).toThrow(/^12 lines of in could not be judged:\n {2}in:2: .*and 2 more lines$/s);
  });
});
