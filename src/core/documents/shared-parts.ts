import type { BlockRecord, Trial } from "./record.ts";

/**
 * Keeps many records of a run small: what they have in common (workload, versions, platforms, results, the names of
 * timers) is there once for all of them. A record stays what it was.
 */
export class SharedParts {
  readonly #known = new Map<string, unknown>();

  of(record: BlockRecord): BlockRecord {
    const { spec, warmUp, trials } = record;
    return {
      ...record,
      spec: {
        ...spec,
        plan: this.#one(spec.plan),
        run: this.#one(spec.run),
        workload: this.#one(spec.workload),
        platform: this.#one(spec.platform),
        versions: this.#one(spec.versions),
        limits: this.#one(spec.limits),
      },
      warmUp: warmUp && this.#trial(warmUp),
      trials: trials.map((trial) => this.#trial(trial)),
    };
  }

  #trial(trial: Trial): Trial {
    return {
      ...trial,
      timers: trial.timers.map(({ name, parent, seconds }) => ({
        name: this.#one(name),
        parent: this.#one(parent),
        seconds,
      })),
      outputs: trial.outputs.some(({ values }) => values)
        ? trial.outputs.map((output) => this.#output(output))
        : this.#one(trial.outputs),
    };
  }

  /** Found by its checksum: the text of all that is kept of a result would be a long key. */
  #output(output: Trial["outputs"][number]): Trial["outputs"][number] {
    const { sha256, values } = output;
    if (!values) return output;
    const known = this.#known.get(sha256) as typeof values | undefined;
    if (known && JSON.stringify(known) === JSON.stringify(values))
      return { ...output, values: known };
    this.#known.set(sha256, values);
    return output;
  }

  /** The first of all that read the same. */
  #one<T>(part: T): T {
    const text = JSON.stringify(part);
    const known = this.#known.get(text) as T | undefined;
    if (known !== undefined) return known;
    this.#known.set(text, part);
    return part;
  }
}
