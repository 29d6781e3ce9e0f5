import { type Contrast, weightOf } from "./contrasts.ts";
import { type Estimates, leastSquares } from "./least-squares.ts";

/** Log time of a version relative to the reference. */
export interface NetworkEstimate {
  readonly estimate: number;
  readonly standardError: number;
}

export interface Network {
  /** Estimate per version, in order; 0 for the reference. */
  readonly estimates: readonly NetworkEstimate[];
  /**
   * Factor by which paths between the same versions disagree more than their errors, at least 1.
   */
  readonly scale: number;
}

/**
 * Estimates every version relative to the reference from all comparisons together: weighted least
 * squares over the graph with versions as nodes and comparisons as edges [1]. A version never
 * measured against the reference is compared through intermediate versions; all paths count, by
 * weight. Deviations from [1]: an edge has only two versions, and if paths disagree, the errors are
 * widened by the Birge ratio [2] instead of a random effect, which so few loops could not estimate.
 *
 * @param contrasts that connect all versions
 *
 * [1] Rücker, "Network meta-analysis, electrical networks and graph theory", Res. Synth. Methods
 *     3(4), 2012, doi:10.1002/jrsm.1058, section 2.
 * [2] Birge, "The calculation of errors by the method of least squares", Phys. Rev. 40, 1932,
 *     doi:10.1103/PhysRev.40.207.
 */
export function fitNetwork(
  contrasts: readonly Contrast[],
  { versions, reference }: { versions: number; reference: number },
): Network {
  const others = Array.from({ length: versions }, (_, index) => index).filter(
    (index) => index !== reference,
  );
  const fit = solveLaplacian(contrasts, others);
  const values = Array.from({ length: versions }, (_, index) => {
    const row = others.indexOf(index);
    return row < 0 ? 0 : (fit.values[row] ?? 0);
  });
  const disagreement = contrasts.reduce((sum, contrast) => {
    const expected = (values[contrast.to] ?? 0) - (values[contrast.from] ?? 0);
    return sum + weightOf(contrast) * (contrast.estimate - expected) ** 2;
  }, 0);
  const loops = contrasts.length - others.length;
  const scale = loops > 0 ? Math.sqrt(Math.max(1, disagreement / loops)) : 1;
  return {
    scale,
    estimates: values.map((estimate, index) => {
      const row = others.indexOf(index);
      const variance = row < 0 ? 0 : (fit.covariance[row]?.[row] ?? 0);
      return { estimate, standardError: scale * Math.sqrt(variance) };
    }),
  };
}

function solveLaplacian(contrasts: readonly Contrast[], others: readonly number[]): Estimates {
  const rowOf = new Map(others.map((version, index) => [version, index]));
  const information = others.map(() => new Array<number>(others.length).fill(0));
  const moments = new Array<number>(others.length).fill(0);
  const add = (row: number | undefined, column: number | undefined, weight: number) => {
    const line = row === undefined ? undefined : information[row];
    if (line && column !== undefined) line[column] = (line[column] ?? 0) + weight;
  };
  const push = (row: number | undefined, value: number) => {
    if (row !== undefined) moments[row] = (moments[row] ?? 0) + value;
  };
  for (const contrast of contrasts) {
    const weight = weightOf(contrast);
    const from = rowOf.get(contrast.from);
    const to = rowOf.get(contrast.to);
    add(from, from, weight);
    add(to, to, weight);
    add(from, to, -weight);
    add(to, from, -weight);
    push(from, -weight * contrast.estimate);
    push(to, weight * contrast.estimate);
  }
  return leastSquares(information, moments);
}

/**
 * Groups of versions that comparisons connect: largest first, ties by earliest version.
 *
 * @param edges pairs of compared versions
 */
export function connectedGroups(
  versions: number,
  edges: readonly (readonly [number, number])[],
): readonly (readonly number[])[] {
  const groupOf = Array.from({ length: versions }, (_, index) => index);
  for (const [a, b] of edges) {
    const [target, merged] = [groupOf[a], groupOf[b]];
    for (const [index, group] of groupOf.entries())
      if (group === merged) groupOf[index] = target ?? group;
  }
  const groups = [...new Set(groupOf)].map((group) =>
    groupOf.flatMap((other, index) => (other === group ? [index] : [])),
  );
  return groups.toSorted((a, b) => b.length - a.length || (a[0] ?? 0) - (b[0] ?? 0));
}
