import { type Contrast, weightOf } from "./contrasts.ts";
import { type Estimates, leastSquares } from "./least-squares.ts";

/** A version's log time against the reference's. */
export interface NetworkEstimate {
  readonly estimate: number;
  readonly standardError: number;
}

export interface Network {
  /** One a version, in their order. The reference's is 0. */
  readonly estimates: readonly NetworkEstimate[];
  /** How much further apart paths between the same versions end than their errors say, at least 1. */
  readonly scale: number;
}

/**
 * Every version against the reference, from all comparisons at once: weighted least squares over the graph
 * whose nodes are versions and whose edges are comparisons [1]. A version that never met the reference is
 * reached over others, and where several paths lead to it all of them count, each with its weight. It departs
 * from [1] in that no edge has more than two versions, and in widening the errors by the Birge ratio [2] where
 * paths disagree in place of a random effect, which so few loops could not estimate.
 *
 * @param contrasts all versions are connected through them
 *
 * [1] Rücker, "Network meta-analysis, electrical networks and graph theory", Res. Synth. Methods 3(4), 2012,
 *     doi:10.1002/jrsm.1058, section 2.
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
    const place = others.indexOf(index);
    return place < 0 ? 0 : (fit.values[place] ?? 0);
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
      const place = others.indexOf(index);
      const variance = place < 0 ? 0 : (fit.covariance[place]?.[place] ?? 0);
      return { estimate, standardError: scale * Math.sqrt(variance) };
    }),
  };
}

function solveLaplacian(contrasts: readonly Contrast[], others: readonly number[]): Estimates {
  const place = new Map(others.map((version, index) => [version, index]));
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
    const from = place.get(contrast.from);
    const to = place.get(contrast.to);
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
 * Groups of versions that comparisons connect, the largest first; of equal ones that with the earlier version.
 *
 * @param edges pairs of versions that were compared
 */
export function connectedGroups(
  versions: number,
  edges: readonly (readonly [number, number])[],
): readonly (readonly number[])[] {
  const groupOf = Array.from({ length: versions }, (_, index) => index);
  for (const [one, other] of edges) {
    const [kept, merged] = [groupOf[one], groupOf[other]];
    for (const [index, own] of groupOf.entries()) if (own === merged) groupOf[index] = kept ?? own;
  }
  const groups = [...new Set(groupOf)].map((own) =>
    groupOf.flatMap((other, index) => (other === own ? [index] : [])),
  );
  return groups.toSorted((a, b) => b.length - a.length || (a[0] ?? 0) - (b[0] ?? 0));
}
