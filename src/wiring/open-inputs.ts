import { defaultRegion } from "../adapters/aws/aws-options.ts";
import { parseS3Address } from "../core/cloud/s3-address.ts";
import { UsageError } from "../core/errors.ts";
import { parseList } from "../core/format/parse-list.ts";
import type { InputCache, InputSource, InputSources } from "../ports/inputs.ts";

/**
 * GEOS-Chem's own buckets, asked without a signature: open data (registry.opendata.aws/geoschem-input-data and
 * .../geoschem-nested-input-data). Both have the same paths; the second one has the meteorology of nested grids, and years
 * that the first one has not.
 */
const PUBLIC_REGIONS: Readonly<Record<string, string>> = {
  "geos-chem": "us-west-2",
  gcgrid: "us-east-1",
};

/** The sources of inputs, in the order in which they are asked. */
export const DEFAULT_INPUT_SOURCES: readonly string[] = ["s3://geos-chem", "s3://gcgrid"];

/**
 * @param region of the bucket; undefined: as known, else that of the machine
 * @throws {UsageError} it is no address of S3
 */
export async function openInputSource(
  location: string,
  { region, here }: { region?: string | undefined; here: string },
): Promise<InputSource> {
  const address = parseS3Address(location);
  if (!address) {
    throw new UsageError(`${location} is no source of inputs: expected s3://bucket/prefix.`);
  }
  const [{ S3InputSource }, { s3Client }] = await Promise.all([
    import("../adapters/aws/s3-input-source.ts"),
    import("../adapters/aws/s3-client.ts"),
  ]);
  const known = PUBLIC_REGIONS[address.bucket];
  const place = region ?? known ?? here;
  const client = s3Client(place, undefined, { isAnonymous: known !== undefined });
  return new S3InputSource(client, address, place);
}

/**
 * The sources that a comma-separated list names.
 *
 * @param list undefined: GEOS-Chem's own buckets
 */
export function inputSources(
  list: string | undefined,
  options: { readonly region?: string | undefined; readonly here?: string } = {},
): InputSources {
  const locations = list === undefined ? DEFAULT_INPUT_SOURCES : parseList(list);
  const { region, here = defaultRegion() } = options;
  return {
    locations,
    open: () => Promise.all(locations.map((one) => openInputSource(one, { region, here }))),
  };
}

/** The cache in the bucket of a store; null: the store is a directory. */
export async function openInputCache(store: string, region: string): Promise<InputCache | null> {
  const address = parseS3Address(store);
  if (!address) return null;
  const [{ S3InputCache }, { s3Client }] = await Promise.all([
    import("../adapters/aws/s3-input-cache.ts"),
    import("../adapters/aws/s3-client.ts"),
  ]);
  return new S3InputCache(s3Client(region), address.bucket);
}
