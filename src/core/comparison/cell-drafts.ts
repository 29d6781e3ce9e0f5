import type { BlockRecord } from "../documents/record.ts";
import { belongsToCell, type CellKey, cellsOf } from "./cells.ts";
import { type CompareInput, type DraftCell, draftCell } from "./compare.ts";

interface KnownDraft {
  readonly records: readonly BlockRecord[];
  readonly draft: DraftCell;
}

/** Compares the cells of a plan repeatedly as records arrive. Recomputes only cells whose records changed. */
export class CellDrafts {
  readonly known: Omit<CompareInput, "records">;
  readonly cells: readonly CellKey[];
  readonly #drafts = new Map<CellKey, KnownDraft>();

  constructor(known: Omit<CompareInput, "records">) {
    this.known = known;
    this.cells = cellsOf(known.plan);
  }

  /** @param key one of `cells` */
  draft(key: CellKey, all: readonly BlockRecord[]): DraftCell {
    const records = all.filter(({ spec }) => belongsToCell(key, spec.block));
    const known = this.#drafts.get(key);
    if (known && isEqual(known.records, records)) return known.draft;
    const draft = draftCell({ ...this.known, records }, key);
    this.#drafts.set(key, { records, draft });
    return draft;
  }
}

function isEqual(a: readonly BlockRecord[], b: readonly BlockRecord[]): boolean {
  return a.length === b.length && a.every((record, index) => record === b[index]);
}
