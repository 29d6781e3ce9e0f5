/** After this many lost attempts, the platform probably has a problem, so the block is abandoned. */
const MAX_LOST_ATTEMPTS = 3;

/** Counts the lost attempts of each block. */
export class LostAttempts {
  readonly #counts = new Map<string, number>();

  /** @param id of the block */
  add(id: string, count = 1): void {
    this.#counts.set(id, this.#countOf(id) + count);
  }

  /** Whether the block must be abandoned. */
  areTooMany(id: string): boolean {
    return this.#countOf(id) >= MAX_LOST_ATTEMPTS;
  }

  /** Such as "was lost 3 times". */
  describe(id: string): string {
    return `was lost ${this.#countOf(id)} times`;
  }

  #countOf(id: string): number {
    return this.#counts.get(id) ?? 0;
  }
}
