import { type EC2Client, paginateDescribeSpotPriceHistory } from "@aws-sdk/client-ec2";
import { type Filter, type PricingClient, paginateGetProducts } from "@aws-sdk/client-pricing";
import { z } from "zod";
import { type SpotPricePoint, spotPriceSpread } from "../../core/cost/spot-history.ts";
import type { InstancePrice } from "../../core/documents/prices.ts";
import { InfrastructureError } from "../../core/errors.ts";
import type { PriceQuery } from "../../ports/prices.ts";

const SPOT_DAYS = 7;
const SECONDS_PER_DAY = 86_400;

/** Filter for what runs use: plain Linux, shared hardware, no capacity reservation. */
const PLAIN_LINUX: Readonly<Record<string, string>> = {
  tenancy: "Shared",
  operatingSystem: "Linux",
  preInstalledSw: "NA",
  capacitystatus: "Used",
};

/** The fields of a price list product that gcbench reads. `PriceList` of GetProducts contains such documents as text. */
const productSchema = z.object({
  product: z.object({
    attributes: z.object({ instanceType: z.string(), regionCode: z.string() }),
  }),
  terms: z.object({
    OnDemand: z
      .record(
        z.string(),
        z.object({
          priceDimensions: z.record(
            z.string(),
            z.object({ unit: z.string(), pricePerUnit: z.object({ USD: z.string().optional() }) }),
          ),
        }),
      )
      .default({}),
  }),
  publicationDate: z.string().optional(),
});

/**
 * On-demand prices from the Price List API.
 *
 * @returns prices; types that the region does not offer are absent
 * @throws {InfrastructureError} the response has an undocumented form or contradictory prices
 */
export async function readOnDemandPrices(
  client: PricingClient,
  { types, region, now }: PriceQuery,
): Promise<readonly InstancePrice[]> {
  const found: InstancePrice[] = [];
  for (const type of types) {
    const filters = { ...PLAIN_LINUX, instanceType: type, regionCode: region };
    const products: string[] = [];
    const pages = paginateGetProducts(
      { client },
      {
        ServiceCode: "AmazonEC2",
        FormatVersion: "aws_v1",
        Filters: Object.entries(filters).map(termMatch),
      },
    );
    for await (const { PriceList = [] } of pages) products.push(...PriceList.map(String));
    const price = onDemandPrice(products, { type, region, now });
    if (price) found.push(price);
  }
  return found;
}

function termMatch([Field, Value]: readonly [string, string]): Filter {
  return { Type: "TERM_MATCH", Field, Value };
}

/**
 * The on-demand price of a type.
 *
 * @param products JSON documents from GetProducts
 * @returns null without a matching product
 */
export function onDemandPrice(
  products: readonly string[],
  { type, region, now }: { type: string; region: string; now: number },
): InstancePrice | null {
  const offers = products
    .map((text) => parseProduct(text))
    .filter(({ product: { attributes } }) => attributes.instanceType === type)
    .filter(({ product: { attributes } }) => attributes.regionCode === region)
    .flatMap((product) => hourlyPrices(product));
  const [first] = offers;
  if (!first) return null;
  if (offers.some(({ usdPerHour }) => usdPerHour !== first.usdPerHour)) {
    const all = offers.map(({ usdPerHour }) => usdPerHour).join(", ");
    throw new InfrastructureError(
      `The AWS price list has several on-demand prices for ${type} in ${region}: ${all} USD per hour.`,
    );
  }
  return {
    instanceType: type,
    purchase: "on-demand",
    region,
    usdPerHour: first.usdPerHour,
    date: dayOf(now),
    source: `AWS Price List API${first.published ? `, list of ${first.published.slice(0, 10)}` : ""}`,
  };
}

type Product = z.infer<typeof productSchema>;

function parseProduct(text: string): Product {
  try {
    return productSchema.parse(JSON.parse(text));
  } catch (cause) {
    throw new InfrastructureError("The AWS price list has an undocumented form.", {
      cause,
    });
  }
}

/** Hourly prices. Other payment options appear with 0 USD per hour and are skipped. */
function hourlyPrices({ terms, publicationDate }: Product) {
  return Object.values(terms.OnDemand)
    .flatMap(({ priceDimensions }) => Object.values(priceDimensions))
    .filter(({ unit }) => unit === "Hrs")
    .map(({ pricePerUnit }) => ({
      usdPerHour: Number(pricePerUnit.USD),
      published: publicationDate,
    }))
    .filter(({ usdPerHour }) => usdPerHour > 0);
}

/**
 * Spot prices of the last seven days, over all zones of the client's region.
 *
 * @returns prices; types without a price in the region are absent
 */
export async function readSpotPrices(
  client: EC2Client,
  { types, region, now }: PriceQuery,
): Promise<readonly InstancePrice[]> {
  const from = now - SPOT_DAYS * SECONDS_PER_DAY;
  if (types.length === 0) return [];
  const points = new Map<string, SpotPricePoint[]>();
  const pages = paginateDescribeSpotPriceHistory(
    { client },
    {
      InstanceTypes: types.map(instanceTypeName),
      ProductDescriptions: ["Linux/UNIX"],
      StartTime: new Date(from * 1000),
      EndTime: new Date(now * 1000),
    },
  );
  for await (const { SpotPriceHistory = [] } of pages) {
    for (const { InstanceType, AvailabilityZone, SpotPrice, Timestamp } of SpotPriceHistory) {
      if (!InstanceType || !AvailabilityZone || !Timestamp || !(Number(SpotPrice) > 0)) continue;
      const typePoints = points.get(InstanceType) ?? [];
      typePoints.push({
        zone: AvailabilityZone,
        at: Timestamp.getTime() / 1000,
        usdPerHour: Number(SpotPrice),
      });
      points.set(InstanceType, typePoints);
    }
  }
  return types.flatMap((type) => {
    const spread = spotPriceSpread(points.get(type) ?? [], { from, to: now });
    if (!spread) return [];
    const { median, low, high } = spread;
    return [
      {
        instanceType: type,
        purchase: "spot",
        region,
        usdPerHour: median,
        range: { low, high },
        date: dayOf(now),
        source: `EC2 spot price history, ${SPOT_DAYS} days, all zones, time-weighted`,
      },
    ];
  });
}

type InstanceTypeName = NonNullable<
  Parameters<typeof paginateDescribeSpotPriceHistory>[1]["InstanceTypes"]
>[number];

/** The SDK's list of types is outdated; AWS accepts newer ones. */
function instanceTypeName(type: string): InstanceTypeName {
  return type as InstanceTypeName;
}

function dayOf(now: number): string {
  return new Date(now * 1000).toISOString().slice(0, 10);
}
