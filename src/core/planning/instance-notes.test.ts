import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { pinInstance } from "../documents/instance.ts";
import { instanceCatalogueSchema } from "../documents/instance-catalogue.ts";
import { notesOnInstances } from "./instance-notes.ts";

const { types } = instanceCatalogueSchema.parse(
  JSON.parse(readFileSync("benchmarks/instance-types.json", "utf8")),
);

function pin(type: string, purchase: "on-demand" | "spot" = "on-demand") {
  const facts = types.find((one) => one.type === type);
  if (!facts) throw new RangeError(type);
  return pinInstance(facts, { purchase });
}

function notesOn(type: string) {
  const instance = pin(type);
  if (typeof instance === "string") throw new RangeError(instance);
  return notesOnInstances([{ instance }, { instance }, {}]);
}

describe("notesOnInstances", () => {
  it("names a type of few regions without spot instances, once", () => {
    expect(notesOn("hpc7g.16xlarge")).toEqual([
      "hpc7g.16xlarge has no spot instances and is offered in ap-northeast-1, eu-west-1, us-east-1 only.",
    ]);
    expect(notesOn("c8g.48xlarge")).toEqual([]);
    expect(pin("hpc7a.96xlarge", "spot")).toBe("hpc7a.96xlarge is not available as spot");
  });

  it.each([
    ["hpc7g.16xlarge", 64, 64],
    ["hpc7a.48xlarge", 96, 96],
    ["c7i.48xlarge", 96, 192],
    ["c7i.metal-24xl", 48, 96],
    ["c8g.metal-48xl", 192, 192],
  ])("%s has %d physical cores and %d vCPUs", (type, cores, vcpus) => {
    expect(pin(type)).toMatchObject({ cores, vcpus });
  });
});
