import type { Cell, Comparison, Effect } from "../documents/comparison.ts";
import { byAge, type ModelTag, modelTagInName } from "../documents/model-tags.ts";
import type {
  KnownCause,
  RegressedQuantity,
  Regression,
  RegressionSize,
} from "../documents/regression.ts";
import { MIN_CHANGE } from "../verdict/verdict.ts";
import { lastingFailures } from "./fails-on.ts";
import {
  type FoundCause,
  isSameCause,
  isSameMeasurement,
  isSameQuantity,
  sizeIn,
} from "./regression-causes.ts";

/**
 * The known cause that a run found again: in the same version, or in a later one whose comparison spans the known step. A later
 * version that is clearly worse has a cause of its own.
 */
export function matchingCause(
  found: FoundCause,
  known: readonly KnownCause[],
): KnownCause | undefined {
  return (
    known.find((cause) => isSameCause(cause, found)) ?? known.find((cause) => isAgain(found, cause))
  );
}

/** A found cause with the sizes of the known quantity, which can differ: the total, or the timer that explains it. */
export function measuredAs(
  found: FoundCause,
  { quantity }: KnownCause,
  { cells }: Comparison,
): FoundCause {
  const { kind } = quantity;
  if (isSameQuantity(found.quantity, quantity)) return found;
  const sizes = found.sizes.map((size) => {
    const cell = cells.find(
      ({ workload, platform, baseline, candidate }) =>
        workload === found.workload &&
        platform === size.platform &&
        baseline === size.baseline &&
        candidate === size.version,
    );
    return cell ? { ...size, kind, ...sizeIn(cell, quantity) } : size;
  });
  return { ...found, sizes };
}

function isAgain(found: FoundCause, known: KnownCause): boolean {
  // Two timers that explain the same total are two causes.
  const isOneCause =
    [known.quantity, ...known.also].some((also) => isSameQuantity(also, found.quantity)) ||
    found.also.some((also) => isSameQuantity(also, known.quantity));
  if (found.workload !== known.workload || !isOneCause) return false;
  if (found.version === known.version) return true;
  return spansStep(found, known) && !isClearlyLarger(found.sizes, known.sizes);
}

function spansStep(found: KnownCause, known: KnownCause): boolean {
  if (!isAtOrBefore(known.version, found.version)) return false;
  // A failure and wrong results belong to a version, not to a step from a baseline.
  if (found.quantity.kind === "failure" || found.quantity.kind === "results") return true;
  return found.sizes.every(({ baseline }) =>
    known.sizes.some((size) => isAtOrBefore(baseline, size.baseline)),
  );
}

/** Whether the interval of a size lies above the earlier one: of the same platform, or of all. */
export function isClearlyLarger(
  sizes: readonly RegressionSize[],
  earlier: readonly RegressionSize[],
): boolean {
  return sizes.some(({ platform, kind, low }) => {
    const comparable = earlier.filter((size) => size.kind === kind && size.high !== null);
    const own = comparable.filter((size) => size.platform === platform);
    const limits = (own.length > 0 ? own : comparable).map(({ high }) => high ?? 0);
    return low !== null && limits.length > 0 && low > Math.max(...limits);
  });
}

/**
 * A regression after a run: with the sizes that the run found, without those that it proves gone. A size that a newer run measured
 * stays. @param found what the run found of each of its causes
 */
export function afterRun(
  regression: Regression,
  found: ReadonlyMap<KnownCause, FoundCause>,
  comparison: Comparison,
): Regression {
  const measured = comparison.measuredTo ?? "";
  const causes = regression.causes.map((cause) => {
    const kept = cause.sizes.filter(
      (size) => size.measured > measured || !isGone(cause, size, comparison),
    );
    const sizes = found.get(cause)?.sizes ?? [];
    const isNewest = (size: RegressionSize) =>
      !kept.some((other) => isSameMeasurement(other, size) && other.measured > size.measured);
    const added = sizes.filter(isNewest);
    const isReplaced = (size: RegressionSize) =>
      added.some((other) => isSameMeasurement(other, size));
    return { ...cause, sizes: [...kept.filter((size) => !isReplaced(size)), ...added] };
  });
  const isLater = measured > regression.measured;
  return { ...regression, causes, measured: isLater ? measured : regression.measured };
}

/** Whether a run proves that a regression is gone on a platform. */
function isGone(cause: KnownCause, size: RegressionSize, comparison: Comparison): boolean {
  const { workload, quantity, version } = cause;
  const cells = comparison.cells.filter(
    (cell) => cell.workload === workload && cell.platform === size.platform,
  );
  if (quantity.kind === "failure") return cells.some((cell) => succeeded(cell, version));
  if (quantity.kind === "results") {
    return (comparison.agreements ?? []).some(
      ({ workload: of, relation, b, isUnexpected }) =>
        of === workload &&
        relation !== "versions" &&
        b.platform === size.platform &&
        isAtOrBefore(version, b.version) &&
        !isUnexpected,
    );
  }
  const measure: RegressedQuantity =
    size.kind === quantity.kind ? quantity : { kind: size.kind, timer: null };
  return cells.some((cell) => isBetter(cell, size, measure) || isUndone(cell, size, measure));
}

function succeeded(cell: Cell, version: string): boolean {
  const { baseline, candidate, a, b } = cell;
  return (
    isAtOrBefore(version, candidate ?? baseline) &&
    lastingFailures(cell).length === 0 &&
    (candidate === null ? a : b) !== null
  );
}

/** Compared across the same step, the quantity is not worse, or clearly less than it was. */
function isBetter(cell: Cell, size: RegressionSize, measure: RegressedQuantity): boolean {
  const { baseline, candidate } = cell;
  if (candidate === null) return false;
  if (!isAtOrBefore(size.version, candidate) || !isAtOrBefore(baseline, size.baseline))
    return false;
  const verdict = verdictOn(cell, measure);
  const { high } = sizeIn(cell, measure);
  if (verdict === "slower" || verdict === "more" || verdict === "not comparable") return false;
  if (verdict !== undefined && verdict !== "inconclusive") return true;
  return high !== null && size.low !== null && high < size.low;
}

/** A later version is better than the one with the regression, by as much as that was worse. */
function isUndone(cell: Cell, size: RegressionSize, measure: RegressedQuantity): boolean {
  const { baseline, candidate } = cell;
  if (candidate === null || measure.kind === "memory growth") return false;
  if (!isAtOrBefore(size.version, baseline) || baseline === candidate) return false;
  if (!isAtOrBefore(baseline, candidate)) return false;
  const verdict = verdictOn(cell, measure);
  if (verdict !== "faster" && verdict !== "less") return false;
  const then = logInterval(size);
  const now = logInterval(sizeIn(cell, measure));
  if (then === null || now === null) return false;
  // The two comparisons are independent, so the half-widths of their intervals add in quadrature.
  return then.centre + now.centre + Math.hypot(then.above, now.above) < Math.log1p(MIN_CHANGE);
}

function logInterval({ change, high }: Pick<RegressionSize, "change" | "high">): {
  readonly centre: number;
  readonly above: number;
} | null {
  if (change === null || high === null) return null;
  return { centre: Math.log1p(change), above: Math.log1p(high) - Math.log1p(change) };
}

function verdictOn(
  { effect, timers, memory }: Cell,
  { kind, timer }: RegressedQuantity,
): Effect["verdict"] | "more" | "less" | undefined {
  if (kind === "memory") return memory?.peak.verdict;
  if (kind === "memory growth") return memory?.growth?.verdict;
  if (kind === "total") return effect?.verdict;
  return timers.find(({ name }) => name.slice(0, 200) === timer)?.effect?.verdict;
}

/** Whether a version is the same as another or an earlier release of the same build. */
export function isAtOrBefore(version: string, other: string): boolean {
  if (version === other) return true;
  const [one, two] = [releaseOf(version), releaseOf(other)];
  return one !== null && two !== null && one.build === two.build && byAge(one.tag, two.tag) <= 0;
}

/** Tag of a version, and the rest of its name, such as `-native`. */
function releaseOf(name: string): { readonly tag: ModelTag; readonly build: string } | null {
  const tag = modelTagInName(name);
  return tag && { tag, build: name.replace(tag.tag, "") };
}

/** The comparison as if accepted regressions were no material change, to decide whether it fails. */
export function withoutAccepted(
  comparison: Comparison,
  accepted: readonly FoundCause[],
): Comparison {
  const cells = comparison.cells.map((cell) => {
    const own = accepted.filter(
      ({ workload, sizes }) =>
        workload === cell.workload &&
        sizes.some(
          (size) =>
            size.platform === cell.platform &&
            size.baseline === cell.baseline &&
            size.version === (cell.candidate ?? cell.baseline),
        ),
    );
    return own.reduce(acceptIn, cell);
  });
  const agreements = comparison.agreements?.filter(
    ({ workload, b, isUnexpected }) =>
      !isUnexpected ||
      !accepted.some(
        (cause) =>
          cause.quantity.kind === "results" &&
          cause.workload === workload &&
          cause.sizes.some(
            ({ platform, version }) => platform === b.platform && version === b.version,
          ),
      ),
  );
  return { ...comparison, cells, ...(agreements && { agreements }) };
}

function acceptIn(cell: Cell, { quantity, also, minor }: FoundCause): Cell {
  const quantities = [quantity, ...also];
  const has = (kind: RegressedQuantity["kind"]) => quantities.some((one) => one.kind === kind);
  const isAccepted = (name: string) =>
    minor.includes(name) || quantities.some(({ timer }) => timer === name.slice(0, 200));
  const { effect, memory } = cell;
  return {
    ...cell,
    failures: has("failure") ? [] : cell.failures,
    effect: effect && has("total") && effect.verdict === "slower" ? neutral(effect) : effect,
    timers: cell.timers.map((timer) =>
      timer.effect?.verdict === "slower" && isAccepted(timer.name)
        ? { ...timer, effect: neutral(timer.effect) }
        : timer,
    ),
    memory: memory && {
      peak: has("memory") ? neutral(memory.peak) : memory.peak,
      growth: memory.growth && has("memory growth") ? neutral(memory.growth) : memory.growth,
    },
  };
}

function neutral<T extends { readonly verdict: string }>(of: T) {
  return { ...of, verdict: "no material change" as const };
}
