import { withMeasuredOverheads } from "../cost/measured-overheads.ts";
import type { PlatformQuestion } from "../documents/platform-comparison.ts";
import { NO_PRICES } from "../documents/prices.ts";
import type { BlockRecord } from "../documents/record.ts";
import { comparePlatforms } from "../platforms/compare-platforms.ts";
import type { CellDrafts } from "./cell-drafts.ts";
import type { CellKey } from "./cells.ts";
import { hostsMissing, nextLookFor } from "./compare.ts";
import { timerJudge } from "./compare-timers.ts";

/** Cell with the number of hosts that it needs before its next look. */
export interface Need {
  readonly cell: CellKey;
  readonly hosts: number;
}

/**
 * Computes how many hosts each cell needs, repeatedly as records arrive. Agrees with `compare`.
 */
export class NextLooks {
  readonly #drafts: CellDrafts;

  constructor(drafts: CellDrafts) {
    this.#drafts = drafts;
  }

  needs(records: readonly BlockRecord[]): readonly Need[] {
    const { plan } = this.#drafts.known;
    const drafts = this.#drafts.cells.map((key) => this.#drafts.draft(key, records));
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
    const { known } = this.#drafts;
    const { plan, prices = NO_PRICES } = known;
    const withOverheads = withMeasuredOverheads(prices, { ...known, records });
    return comparePlatforms({ plan, records, prices: withOverheads });
  }
}
