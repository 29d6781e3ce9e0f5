import {
  type FoundCause,
  otherRegressions,
  regressionCauses,
} from "../../core/comparison/regression-causes.ts";
import type { Comparison } from "../../core/documents/comparison.ts";
import type { KnownCause, Regression } from "../../core/documents/regression.ts";
import type { Publication } from "./publication.ts";
import { type Reopening, renderRegression } from "./regression-issue.ts";

/** What a run says about regressions: those that it found, and what it measured of known ones. */
export interface RegressionAlert {
  readonly causes: readonly FoundCause[];
  readonly comparison: Comparison;
  /** Separate source of the figures; null: none. Issues of another source stay as they are. */
  readonly source: string | null;
  /** Versions that got worse but are no releases, so that they have no issue. */
  readonly others: readonly string[];
  /** Text of an issue. @param found what the run found of its causes */
  render(
    regression: Regression,
    found: ReadonlyMap<KnownCause, FoundCause>,
    reopening: Reopening | null,
  ): { readonly title: string; readonly body: string };
}

export function viewRegressions(publication: Publication, comparison: Comparison): RegressionAlert {
  return {
    causes: regressionCauses(comparison),
    comparison,
    source: publication.context.source ?? null,
    others: otherRegressions(comparison),
    render: (regression, found, reopening) => {
      const minor = [...found.values()].flatMap((cause) => cause.minor);
      return renderRegression({ regression, publication, comparison, minor, reopening });
    },
  };
}

/** Maximum number of issues that a run opens. The last one holds the rest. */
export const MAX_NEW_ISSUES = 5;

/** The regressions of new issues. */
export function newRegressions(
  causes: readonly FoundCause[],
  { source, comparison }: Pick<RegressionAlert, "source" | "comparison">,
): readonly (readonly [Regression, ReadonlyMap<KnownCause, FoundCause>])[] {
  const single = causes.length > MAX_NEW_ISSUES ? MAX_NEW_ISSUES - 1 : causes.length;
  const groups = [...causes.slice(0, single).map((cause) => [cause]), causes.slice(single)];
  return groups
    .filter((group) => group.length > 0)
    .map((group) => {
      const known = group.map(({ workload, quantity, version, also, sizes }) => ({
        workload,
        quantity,
        version,
        also,
        sizes,
      }));
      const regression: Regression = {
        source,
        causes: known,
        measured: comparison.measuredTo ?? "",
        goneSince: null,
        closed: null,
        earlier: null,
      };
      return [regression, new Map(group.map((cause, index) => [known[index] ?? cause, cause]))];
    });
}
