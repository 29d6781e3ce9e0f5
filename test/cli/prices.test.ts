import { mkdtempSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { createServer, type Server } from "node:http";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { toJson } from "../../src/core/format/json.ts";
import { CLI } from "../support/command-suite.ts";
import { runProgram } from "../support/run-program.ts";

/** Answers of AWS in their documented forms, one type known; the figures are made up. */
const PRODUCT = JSON.stringify({
  product: { attributes: { instanceType: "c7g.4xlarge", regionCode: "us-west-2" }, sku: "S" },
  terms: {
    OnDemand: {
      "S.T": {
        priceDimensions: { "S.T.D": { unit: "Hrs", pricePerUnit: { USD: "0.6000000000" } } },
      },
    },
  },
  publicationDate: "2026-11-20T18:00:00Z",
});
const SPOT =
  "<DescribeSpotPriceHistoryResponse><spotPriceHistorySet><item><instanceType>c7g.4xlarge</instanceType>" +
  "<availabilityZone>us-west-2a</availabilityZone><spotPrice>0.200000</spotPrice>" +
  "<timestamp>2020-01-01T00:00:00Z</timestamp></item></spotPriceHistorySet></DescribeSpotPriceHistoryResponse>";

let server: Server;
let endpoint = "";
beforeAll(async () => {
  server = createServer((request, response) => {
    let body = "";
    request.on("data", (part) => {
      body += String(part);
    });
    request.on("end", () => {
      const isPricing = String(request.headers["x-amz-target"] ?? "").endsWith("GetProducts");
      response.setHeader("content-type", isPricing ? "application/x-amz-json-1.1" : "text/xml");
      const products = body.includes("c7g.4xlarge") ? [PRODUCT] : [];
      response.end(isPricing ? JSON.stringify({ PriceList: products }) : SPOT);
    });
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const address = server.address();
  endpoint = `http://127.0.0.1:${typeof address === "object" && address ? address.port : 0}`;
});
afterAll(() => {
  server.close();
});

function prices(cwd: string, ...options: readonly string[]) {
  const credentials = { AWS_ACCESS_KEY_ID: "test", AWS_SECRET_ACCESS_KEY: "test" };
  const environment = {
    ...process.env,
    ...credentials,
    AWS_ENDPOINT_URL: endpoint,
    AWS_REGION: "us-west-2",
  };
  return runProgram({ program: CLI, args: ["prices", ...options], cwd, environment });
}

const entry = (more: object) => ({
  purchase: "on-demand",
  region: "us-west-2",
  usdPerHour: 0.5,
  date: "2026-01-01",
  source: "earlier",
  ...more,
});

describe("gcbench prices", () => {
  it("updates the requested prices of a file and keeps the others", async () => {
    const directory = mkdtempSync(join(tmpdir(), "gcbench-prices-"));
    const other = entry({ instanceType: "c8g.4xlarge" });
    const own = {
      platform: "desk",
      purchase: "own",
      usdPerHour: 0.1,
      date: "2026-01-01",
      source: "a bill",
    };
    const before = [entry({ instanceType: "c7g.4xlarge" }), other, own];
    const list = { schemaVersion: 1, prices: before, overheads: [] };
    writeFileSync(join(directory, "prices.json"), toJson(list));
    const types = ["--instance-types", "c7g.4xlarge", "c99x.large"];
    const { status, errors, output } = await prices(directory, ...types, "--out", "prices.json");
    expect(status, errors).toBe(0);
    expect(errors).toContain("AWS has no price of c99x.large in us-west-2");
    expect(output).toContain("0.2 to 0.2");
    const after = JSON.parse(readFileSync(join(directory, "prices.json"), "utf8")).prices;
    expect(after).toHaveLength(4);
    expect(after.slice(1, 3)).toEqual([other, own]);
    expect(after[0]).toMatchObject({
      usdPerHour: 0.6,
      source: "AWS Price List API, list of 2026-11-20",
    });
    expect(after[3]).toMatchObject({ purchase: "spot", usdPerHour: 0.2 });
    expect(readdirSync(directory)).toEqual(["prices.json"]); // Nothing half-written beside it.
  });

  it("keeps the file when AWS has no price for its machines", async () => {
    const directory = mkdtempSync(join(tmpdir(), "gcbench-prices-"));
    const options = ["--instance-types", "c99x.large", "--out", "prices.json"];
    const { status, errors } = await prices(directory, ...options);
    expect(status).toBe(2);
    expect(errors).toContain("AWS has none of these machines in us-west-2: c99x.large.");
    expect(readdirSync(directory)).toEqual([]);
  });

  it("requires a suite or instance types", async () => {
    const { status, errors } = await prices(tmpdir());
    expect(status).toBe(2);
    expect(errors).toContain("--instance-types");
  });
});
