import { withMeasuredOverheads } from "../cost/measured-overheads.ts";
import type { PlatformQuestion } from "../documents/platform-comparison.ts";
import { NO_PRICES } from "../documents/prices.ts";
import type { BlockRecord } from "../documents/record.ts";
import { comparePlatforms } from "../platforms/compare-platforms.ts";
import {
  belongsToCell,
  type CellKey,
  type CompareInput,
  cellsOf,
  type DraftCell,
  draftCell,
  hostsMissing,
  nextLookFor,
} from "./compare.ts";
import { timerJudge } from "./compare-timers.ts";

/** A cell, and the hosts that it lacks for its next look. */
export interface Need {
  readonly cell: CellKey;
  readonly hosts: number;
}

interface KnownDraft {
  readonly records: readonly BlockRecord[];
  readonly draft: DraftCell;
}

/**
 * How many hosts each cell lacks, asked again and again while records come in: what `compare` says of the same records,
 * without working out anew what none of them changed.
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
    const refused = drafts.filter(({ cell }) => cell.differences.length > 0);
    const judge = timerJudge(
      drafts.flatMap(({ timers }) => timers),
      new Set(refused.flatMap(({ timers }) => timers)),
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

function isEqual(some: readonly BlockRecord[], others: readonly BlockRecord[]): boolean {
  return some.length === others.length && some.every((one, index) => one === others[index]);
}
