import { describe, expect, it } from "vitest";
import { type PriceList, priceListSchema } from "../documents/prices.ts";
import { maxUsdPerHour, priceOf, pricesFor, withPrices } from "./price-lookup.ts";

const dated = { date: "2026-11-01", source: "made up" };
const offer = (purchase: string, usdPerHour: number, region: string, more = {}) => ({
  instanceType: "c7g.4xlarge",
  purchase,
  region,
  usdPerHour,
  ...dated,
  ...more,
});

const LIST: PriceList = priceListSchema.parse({
  schemaVersion: 1,
  prices: [
    offer("on-demand", 0.6, "us-west-2"),
    offer("on-demand", 0.7, "eu-west-1"),
    offer("spot", 0.2, "us-west-2", { range: { low: 0.15, high: 0.3 } }),
    offer("spot", 0.25, "sa-east-1", { range: { low: 0.15, high: 0.35 } }),
    { platform: "desk", usdPerHour: 0.05, purchase: "own", ...dated },
  ],
});

const machine = (purchase: "on-demand" | "spot", name = "graviton3-4xlarge") => ({
  name,
  instance: { type: "c7g.4xlarge", purchase },
});

describe("priceOf and maxUsdPerHour", () => {
  it("look up instance type, purchase option and region", () => {
    expect(priceOf(LIST, machine("on-demand"), "us-west-2")?.usdPerHour).toBe(0.6);
    expect(priceOf(LIST, machine("on-demand"), "eu-west-1")?.usdPerHour).toBe(0.7);
    expect(priceOf(LIST, machine("spot"), "us-west-2")?.usdPerHour).toBe(0.2);
    expect(priceOf(LIST, machine("spot"), "eu-west-1")).toBeNull();
  });

  it("do not guess between regions", () => {
    expect(priceOf(LIST, machine("on-demand"), null)).toBeNull();
    expect(priceOf({ ...LIST, prices: LIST.prices.slice(0, 1) }, machine("on-demand"), null)).toBe(
      LIST.prices[0],
    );
  });

  it("prefer the price of the platform's name", () => {
    expect(priceOf(LIST, { name: "desk" }, null)?.usdPerHour).toBe(0.05);
    expect(priceOf(LIST, machine("on-demand", "desk"), "us-west-2")?.usdPerHour).toBe(0.05);
    expect(priceOf(LIST, { name: "local" }, "us-west-2")).toBeNull();
  });

  it("bound spot by the on-demand price, else by the spot range", () => {
    expect(maxUsdPerHour(LIST, machine("spot"), "us-west-2")).toBe(0.6);
    expect(maxUsdPerHour(LIST, machine("spot"), "sa-east-1")).toBe(0.35);
    expect(maxUsdPerHour(LIST, machine("on-demand"), "us-west-2")).toBe(0.6);
    expect(maxUsdPerHour(LIST, machine("spot"), "ap-south-1")).toBeNull();
  });

  it("pricesFor keeps all purchase options of the region", () => {
    const found = pricesFor(LIST, [machine("spot"), { name: "desk" }], "us-west-2");
    expect(found.prices.map(({ usdPerHour }) => usdPerHour)).toEqual([0.6, 0.2, 0.05]);
  });
});

describe("price lists", () => {
  it.each([
    ["two prices of one type, purchase and region", [LIST.prices[0], LIST.prices[0]]],
    ["a price of neither a type nor a platform", [{ usdPerHour: 1, purchase: "own", ...dated }]],
    ["a type without a region", [{ ...LIST.prices[0], region: undefined }]],
    ["a price without a date", [{ ...LIST.prices[0], date: undefined }]],
    ["a free machine", [{ ...LIST.prices[0], usdPerHour: 0 }]],
  ])("reject %s", (_what, prices) => {
    expect(priceListSchema.safeParse({ schemaVersion: 1, prices }).success).toBe(false);
  });

  it("withPrices keeps other prices and their order", () => {
    const newer = { ...LIST.prices[1], usdPerHour: 0.71 } as (typeof LIST.prices)[number];
    const other = { ...newer, instanceType: "c8g.4xlarge" } as (typeof LIST.prices)[number];
    const { prices } = withPrices(LIST, [other, newer]);
    expect(prices.map(({ usdPerHour }) => usdPerHour)).toEqual([0.6, 0.71, 0.2, 0.25, 0.05, 0.71]);
    expect(prices.at(-1)).toBe(other);
  });

  it("accept a type in two regions", () => {
    expect(LIST.prices).toHaveLength(5);
  });
});
