import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { parse } from "yaml";
import { expandInstanceTypes, instanceSize } from "../../src/core/documents/instance.ts";
import { instanceCatalogueSchema } from "../../src/core/documents/instance-catalogue.ts";
import { platformCatalogueSchema } from "../../src/core/documents/platform.ts";
import { priceListSchema } from "../../src/core/documents/prices.ts";

const read = (name: string) => readFileSync(`benchmarks/${name}`, "utf8");
const PRICES = priceListSchema.parse(JSON.parse(read("prices.json")));
const TYPES = instanceCatalogueSchema.parse(JSON.parse(read("instance-types.json")));
const { platforms } = platformCatalogueSchema.parse(parse(read("platforms.yml")));

const offers = PRICES.prices.flatMap((price) => ("instanceType" in price ? [price] : []));

describe("the facts that come with gcbench", () => {
  it("know every machine of the catalogue, and agree with it on its architecture", () => {
    for (const { architecture, instanceType } of platforms) {
      for (const type of expandInstanceTypes(instanceType)) {
        expect(TYPES.types.find((facts) => facts.type === type)).toMatchObject({ architecture });
      }
    }
  });

  it("have a price in us-west-2 of each, except of those that are for few regions", () => {
    const types = platforms.flatMap(({ instanceType }) => expandInstanceTypes(instanceType));
    const here = offers.filter(({ region }) => region === "us-west-2");
    const unpriced = types.filter((type) => !here.some((price) => price.instanceType === type));
    expect(unpriced).toEqual(["hpc7g.16xlarge", "hpc7a.96xlarge"]);
  });

  it("hold no price that a slip of the pen gave another size: within a family it goes by size", () => {
    const sizes = offers.filter(({ instanceType }) => instanceType.startsWith("c"));
    const perSize = sizes.map(({ instanceType, region, usdPerHour }) => ({
      family: `${instanceType.split(".")[0]} ${region}`,
      usd: usdPerHour / Number.parseInt(instanceSize(instanceType), 10),
    }));
    for (const { family, usd } of perSize) {
      const first = perSize.find((one) => one.family === family)?.usd ?? 0;
      expect(usd).toBeCloseTo(first, 6);
    }
  });

  it("hold no spot price: those are of a day", () => {
    expect(offers.filter(({ purchase }) => purchase !== "on-demand")).toEqual([]);
  });
});
