import { describe, expect, expectTypeOf, it } from "vitest";
import type { z } from "zod";
import { historyRecords, version } from "../../../test/support/synthetic-noise-history.ts";
import { versionHistorySchema } from "../documents/version-history.ts";
import { toJson } from "../format/json.ts";
import { type VersionHistory, versionHistory } from "./version-history.ts";

type DeepReadonly<T> = { readonly [K in keyof T]: DeepReadonly<T[K]> };
type Document = Omit<z.infer<typeof versionHistorySchema>, "unpaired">;

describe("versionHistorySchema", () => {
  it("has the fields and types of a history", () => {
    expectTypeOf<VersionHistory>().toExtend<DeepReadonly<Document>>();
    expectTypeOf<DeepReadonly<Document>>().toExtend<VersionHistory>();
  });

  it("accepts the JSON of histories with and without lasting changes", () => {
    const names = ["1.0", "1.1", "1.2", "1.3"];
    const versions = names.map((name) => version(name));
    const runs = [{ run: "a", versions, day: "2026-01-01" }];
    const memory = (name: string) => (name < "1.3" ? 1000 : 1200);
    for (const slow of ["1.2", "none"]) {
      const parts = (name: string) => ({ Transport: name >= slow ? 36 : 30, Chemistry: 50 });
      const history = versionHistory(historyRecords(runs, { parts, memory }));
      const read = versionHistorySchema.parse(JSON.parse(toJson(history)));
      expect(read).toEqual(JSON.parse(toJson(history)));
      expect(read.series[0]?.steps).toHaveLength(slow === "1.2" ? 1 : 0);
      expect(read.series[0]?.memorySteps).toHaveLength(1);
    }
    expect(versionHistorySchema.parse(versionHistory([])).series).toEqual([]);
  });
});
