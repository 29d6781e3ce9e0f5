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

describe("recorded facts of machines", () => {
  it("cover every machine of the catalogue with the same architecture", () => {
    for (const { architecture, instanceType } of platforms) {
      for (const type of expandInstanceTypes(instanceType)) {
        expect(TYPES.types.find((facts) => facts.type === type)).toMatchObject({ architecture });
      }
    }
  });

  it("have a price in us-west-2, except for machines of few regions", () => {
    const types = platforms.flatMap(({ instanceType }) => expandInstanceTypes(instanceType));
    const here = offers.filter(({ region }) => region === "us-west-2");
    const unpriced = types.filter((type) => !here.some((price) => price.instanceType === type));
    expect(unpriced).toEqual(["hpc7g.16xlarge", "hpc7a.96xlarge"]);
  });

  it("have prices proportional to size within a family", () => {
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

  it("have no spot price, because these change daily", () => {
    expect(offers.filter(({ purchase }) => purchase !== "on-demand")).toEqual([]);
  });
});
