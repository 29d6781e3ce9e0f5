import type { InstancePrice } from "../core/documents/prices.ts";

/** Current prices of a cloud. */
export interface PriceSource {
  /** A type without an on-demand price is absent from the result. */
  onDemand(query: PriceQuery): Promise<readonly InstancePrice[]>;
  /** Median spot prices of the last week. A type without a spot price is absent from the result. */
  spot(query: PriceQuery): Promise<readonly InstancePrice[]>;
}

export interface PriceQuery {
  readonly types: readonly string[];
  readonly region: string;
  /** Seconds since 1970. */
  readonly now: number;
}
