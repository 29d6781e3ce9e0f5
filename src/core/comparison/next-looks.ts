import { withMeasuredOverheads } from "../cost/measured-overheads.ts";
import type { PlatformQuestion } from "../documents/platform-comparison.ts";
import { NO_PRICES } from "../documents/prices.ts";
import type { BlockRecord } from "../documents/record.ts";
import { comparePlatforms } from "../platforms/compare-platforms.ts";
import { belongsToCell, type CellKey, cellsOf } from "./cells.ts";
import {
  type CompareInput,
  type DraftCell,
  draftCell,
  hostsMissing,
  nextLookFor,
} from "./compare.ts";
import { timerJudge } from "./compare-timers.ts";

/** Cell with the number of hosts that it needs before its next look. */
export interface Need {
  readonly cell: CellKey;
  readonly hosts: number;
}

interface KnownDraft {
  readonly records: readonly BlockRecord[];
  readonly draft: DraftCell;
}

/**
 * Computes how many hosts each cell needs, repeatedly as records arrive. Agrees with `compare` but
 * recomputes only cells whose records changed.
 */
export class NextLooks {
  readonly #known: Omit<CompareInput, "records">;
  readonly #cells: readonly CellKey[];
  readonly #drafts = new Map<CellKey, KnownDraft>();

  constructor(known: Omit<CompareInput, "records">) {
    this.#known = known;
    this.#cells = cellsOf(known.plan);
  }

  needs(records: readonly BlockRecord[]): readonly Need[] {
    const { plan } = this.#known;
    const drafts = this.#cells.map((key) => this.#draft(key, records));
    const incomparable = drafts.filter(({ cell }) => cell.differences.length > 0);
    const judge = timerJudge(
      drafts.flatMap(({ timers }) => timers),
      new Set(incomparable.flatMap(({ timers }) => timers)),
    );
    const questions = plan.eliminateBy === null ? [] : this.#questions(records);
    return drafts.map((draft) => {
      const isOpen = () => draft.timers.some((timer) => judge(timer).isWatched);
      const nextLook = nextLookFor(plan, draft, { questions, isOpen });
      return { cell: draft.cell, hosts: hostsMissing({ ...draft.cell, nextLook }) };
    });
  }

  #questions(records: readonly BlockRecord[]): readonly PlatformQuestion[] {
    const { plan, prices = NO_PRICES } = this.#known;
    const withOverheads = withMeasuredOverheads(prices, { ...this.#known, records });
    return comparePlatforms({ plan, records, prices: withOverheads });
  }

  #draft(key: CellKey, all: readonly BlockRecord[]): DraftCell {
    const records = all.filter(({ spec }) => belongsToCell(key, spec.block));
    const known = this.#drafts.get(key);
    if (known && isEqual(known.records, records)) return known.draft;
    const draft = draftCell({ ...this.#known, records }, key);
    this.#drafts.set(key, { records, draft });
    return draft;
  }
}

function isEqual(a: readonly BlockRecord[], b: readonly BlockRecord[]): boolean {
  return a.length === b.length && a.every((record, index) => record === b[index]);
}
