import { type InstancePrice, pricedMachine } from "../../core/documents/prices.ts";
import { terminalTable } from "../text/terminal-table.ts";

/** Prices of machines, for a terminal. */
export function priceTable(prices: readonly InstancePrice[]): string {
  return terminalTable(
    ["machine", "purchase", "region", "USD an hour", "10 to 90 %", "source"],
    prices.map((price) => [
      pricedMachine(price),
      price.purchase,
      price.region,
      String(price.usdPerHour),
      price.range ? `${price.range.low} to ${price.range.high}` : "",
      price.source,
    ]),
    [3, 4],
  );
}
