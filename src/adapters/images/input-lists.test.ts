import { gzipSync } from "node:zlib";
import { expect, it } from "vitest";
import { type InputList, inputListDigest } from "../../core/documents/inputs.ts";
import { UsageError } from "../../core/errors.ts";
import { imageInputLists } from "./input-lists.ts";

const SHA = `sha256:${"a".repeat(64)}`;
const list: InputList = { required: ["HEMCO/a.nc"], optional: [], links: {} };
const pack = (value: unknown) => gzipSync(JSON.stringify(value)).toString("base64");
const LABEL = `gcbench.inputs.${inputListDigest(list).replace("sha256:", "")}`;
const labels = (inputs: string, change: Record<string, string> = {}) => ({
  "gcbench.versions": JSON.stringify(
    ["any", "neoverse-v1"].map((target) => ({
      name: "v1",
      definition: SHA,
      ...(target === "any" ? {} : { target }),
      executable: { path: "/x", sha256: SHA, architecture: "amd64", needs: [] },
      toolchain: { compiler: null, flags: null },
      runDirectories: [
        {
          workload: "w",
          definition: SHA,
          path: "/r",
          configuration: SHA,
          inputs: inputListDigest(list),
        },
      ],
    })),
  ),
  [LABEL]: inputs,
  ...change,
});

it("imageInputLists returns each version's list once for all CPU families", () => {
  expect(imageInputLists(labels(pack(list)), "image")).toEqual([
    { workload: "w", version: "v1", list },
  ]);
});

it.each([
  ["a list that is another", labels(pack({ ...list, required: [] })), /is damaged/],
  ["a list that is none", labels("no base64 of gzip"), /is damaged/],
  [
    "a list that is missing",
    { "gcbench.versions": labels("")["gcbench.versions"] ?? "" },
    /is missing/,
  ],
  ["an image not built by gcbench", {}, /does not list the inputs of its versions/],
])("imageInputLists rejects %s", (_, given, message) => {
  expect(() => imageInputLists(given, "image")).toThrow(UsageError);
  expect(() => imageInputLists(given, "image")).toThrow(message);
});
