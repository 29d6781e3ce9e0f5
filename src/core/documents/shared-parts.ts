import type { BlockRecord, Trial } from "./record.ts";

/**
 * Reduces the memory of a run's records by sharing equal parts: workload, versions, platforms,
 * results, timer names. The content of a record does not change.
 */
export class SharedParts {
  readonly #known = new Map<string, unknown>();

  of(record: BlockRecord): BlockRecord {
    const { spec, warmUp, trials } = record;
    return {
      ...record,
      spec: {
        ...spec,
        plan: this.#shared(spec.plan),
        run: this.#shared(spec.run),
        workload: this.#shared(spec.workload),
        platform: this.#shared(spec.platform),
        versions: this.#shared(spec.versions),
        limits: this.#shared(spec.limits),
      },
      warmUp: warmUp && this.#trial(warmUp),
      trials: trials.map((trial) => this.#trial(trial)),
    };
  }

  #trial(trial: Trial): Trial {
    return {
      ...trial,
      timers: trial.timers.map(({ name, parent, seconds }) => ({
        name: this.#shared(name),
        parent: this.#shared(parent),
        seconds,
      })),
      outputs: trial.outputs.some(({ values }) => values)
        ? trial.outputs.map((output) => this.#output(output))
        : this.#shared(trial.outputs),
    };
  }

  /** Looked up by checksum, because the serialized values would be a long key. */
  #output(output: Trial["outputs"][number]): Trial["outputs"][number] {
    const { sha256, values } = output;
    if (!values) return output;
    const known = this.#known.get(sha256) as typeof values | undefined;
    if (known && JSON.stringify(known) === JSON.stringify(values))
      return { ...output, values: known };
    this.#known.set(sha256, values);
    return output;
  }

  /** The first part with the same JSON. */
  #shared<T>(part: T): T {
    const text = JSON.stringify(part);
    const known = this.#known.get(text) as T | undefined;
    if (known !== undefined) return known;
    this.#known.set(text, part);
    return part;
  }
}
