import pLimit from "p-limit";

/** Calls to a store at once: each waits for the network most of the time, and brings a document into memory. */
const MAX_CONCURRENT = 16;

/**
 * Does the same with many items, some at a time.
 *
 * @returns one result for each, in their order
 */
export function mapConcurrent<Item, Result>(
  items: Iterable<Item>,
  work: (item: Item) => Promise<Result>,
): Promise<Result[]> {
  return pLimit(MAX_CONCURRENT).map(items, work);
}
