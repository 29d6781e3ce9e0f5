import { createServer, type Server } from "node:http";
import { EC2Client } from "@aws-sdk/client-ec2";
import { PricingClient } from "@aws-sdk/client-pricing";
import { afterEach, describe, expect, it } from "vitest";
import { onDemandPrice, readOnDemandPrices, readSpotPrices } from "./aws-prices.ts";

/** A product in the documented form of GetProducts, with invented prices. */
function product(usd: string, attributes: object = {}, unit = "Hrs"): string {
  return JSON.stringify({
    product: {
      productFamily: "Compute Instance",
      attributes: {
        instanceType: "c7g.4xlarge",
        regionCode: "us-west-2",
        vcpu: "16",
        ...attributes,
      },
      sku: "SKU1",
    },
    serviceCode: "AmazonEC2",
    terms: {
      OnDemand: {
        "SKU1.JRTCKXETXF": {
          priceDimensions: {
            "SKU1.JRTCKXETXF.6YS6EN2CT7": { unit, pricePerUnit: { USD: usd }, appliesTo: [] },
          },
          effectiveDate: "2026-11-01T00:00:00Z",
        },
      },
      Reserved: { "SKU1.X": { priceDimensions: {} } },
    },
    publicationDate: "2026-11-20T18:00:00Z",
  });
}

const NOW = Date.parse("2026-11-23T12:00:00Z") / 1000;
const asked = { type: "c7g.4xlarge", region: "us-west-2", now: NOW };

describe("parseOnDemandPrice", () => {
  it("returns the hourly price with the retrieval date and the list's date", () => {
    expect(onDemandPrice([product("0.5000000000")], asked)).toEqual({
      instanceType: "c7g.4xlarge",
      purchase: "on-demand",
      region: "us-west-2",
      usdPerHour: 0.5,
      date: "2026-11-23",
      source: "AWS Price List API, list of 2026-11-20",
    });
  });

  it("ignores prices of other machines, of zero, or in another unit", () => {
    expect(onDemandPrice([product("0.5", { instanceType: "c7g.metal" })], asked)).toBeNull();
    expect(onDemandPrice([product("0.5", { regionCode: "us-east-1" })], asked)).toBeNull();
    expect(onDemandPrice([product("0.0000000000")], asked)).toBeNull();
    expect(onDemandPrice([product("0.5", {}, "Quantity")], asked)).toBeNull();
    expect(onDemandPrice([], asked)).toBeNull();
  });

  it("throws unless exactly one price matches", () => {
    expect(onDemandPrice([product("0.5"), product("0.5")], asked)?.usdPerHour).toBe(0.5);
    expect(() => onDemandPrice([product("0.5"), product("0.6")], asked)).toThrow(/several/);
  });

  it("throws for an undocumented form", () => {
    expect(() => onDemandPrice(["{}"], asked)).toThrow(/undocumented form/);
    expect(() => onDemandPrice(["no JSON"], asked)).toThrow(/undocumented form/);
  });
});

let server: Server | null = null;
afterEach(() => server?.close());

interface Call {
  readonly headers: Readonly<Record<string, unknown>>;
  readonly body: string;
}

/** A loopback server that gives prepared responses in order and records requests. */
async function answering(type: string, answers: readonly string[]) {
  const calls: Call[] = [];
  server = createServer((request, response) => {
    const parts: Buffer[] = [];
    request.on("data", (part) => parts.push(part));
    request.on("end", () => {
      calls.push({ headers: request.headers, body: Buffer.concat(parts).toString() });
      response.setHeader("content-type", type);
      response.end(answers[calls.length - 1] ?? "");
    });
  });
  await new Promise<void>((resolve) => server?.listen(0, "127.0.0.1", resolve));
  const address = server.address();
  const port = typeof address === "object" && address ? address.port : 0;
  const options = {
    region: "us-west-2",
    endpoint: `http://127.0.0.1:${port}`,
    credentials: { accessKeyId: "test", secretAccessKey: "test" },
    maxAttempts: 1,
  };
  return { options, calls };
}

describe("AwsPrices", () => {
  it("requests Linux on shared hardware and reads every page", async () => {
    const page = (products: readonly string[], next?: string) =>
      JSON.stringify({ FormatVersion: "aws_v1", PriceList: products, NextToken: next });
    const { options, calls } = await answering("application/x-amz-json-1.1", [
      page([], "more"),
      page([product("0.5")]),
    ]);
    const question = { types: ["c7g.4xlarge"], region: "us-west-2", now: NOW };
    const prices = await readOnDemandPrices(new PricingClient(options), question);
    expect(prices.map(({ usdPerHour }) => usdPerHour)).toEqual([0.5]);
    expect(calls).toHaveLength(2);
    const { Filters } = JSON.parse(calls[0]?.body ?? "") as { Filters: { Field: string }[] };
    expect(Filters).toContainEqual({
      Type: "TERM_MATCH",
      Field: "operatingSystem",
      Value: "Linux",
    });
    expect(Filters).toContainEqual({ Type: "TERM_MATCH", Field: "tenancy", Value: "Shared" });
    expect(Filters).toContainEqual({ Type: "TERM_MATCH", Field: "capacitystatus", Value: "Used" });
    expect(Filters).toContainEqual({ Type: "TERM_MATCH", Field: "preInstalledSw", Value: "NA" });
    expect(Filters).toContainEqual({ Type: "TERM_MATCH", Field: "regionCode", Value: "us-west-2" });
  });

  it("reads every page of the spot history and weights prices by time", async () => {
    const item = (zone: string, usd: string, time: string) =>
      `<item><instanceType>c7g.4xlarge</instanceType><availabilityZone>${zone}</availabilityZone>` +
      `<spotPrice>${usd}</spotPrice><timestamp>${time}</timestamp></item>`;
    const page = (items: string, next: string) =>
      `<DescribeSpotPriceHistoryResponse><spotPriceHistorySet>${items}</spotPriceHistorySet>` +
      `<nextToken>${next}</nextToken></DescribeSpotPriceHistoryResponse>`;
    const { options, calls } = await answering("text/xml", [
      page(item("us-west-2a", "0.900000", "2026-11-23T06:00:00Z"), "more"),
      page(
        item("us-west-2a", "0.200000", "2026-11-10T00:00:00Z") +
          item("us-west-2b", "0.300000", "2026-11-10T00:00:00Z"),
        "",
      ),
    ]);
    const question = { types: ["c7g.4xlarge", "c8g.4xlarge"], region: "us-west-2", now: NOW };
    const prices = await readSpotPrices(new EC2Client(options), question);
    expect(prices).toMatchObject([
      { instanceType: "c7g.4xlarge", usdPerHour: 0.3, range: { low: 0.2, high: 0.3 } },
    ]);
    expect(calls).toHaveLength(2);
    const form = new URLSearchParams(calls[0]?.body);
    expect(form.get("ProductDescription.1")).toBe("Linux/UNIX");
    expect(form.get("StartTime")).toBe("2026-11-16T12:00:00Z");
  });
});
