/** Settings in the order of a file, where a name can repeat. */
export class SettingList {
  readonly #settings: Record<string, string> = {};
  readonly #counts = new Map<string, number>();

  /** Adds a setting. The second one of a name becomes `NAME (2)`. */
  add(name: string, value: string): void {
    const count = (this.#counts.get(name) ?? 0) + 1;
    this.#counts.set(name, count);
    this.#settings[count === 1 ? name : `${name} (${count})`] = value;
  }

  all(): Record<string, string> {
    return this.#settings;
  }
}
