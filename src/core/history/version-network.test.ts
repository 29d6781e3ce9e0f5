import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Contrast } from "./contrasts.ts";
import { connectedGroups, fitNetwork } from "./version-network.ts";

const edge = (from: number, to: number, estimate: number, standardError = 0.01): Contrast => ({
  from,
  to,
  estimate,
  standardError,
});

describe("fitNetwork", () => {
  it("adds estimates and variances along a chain", () => {
    const { estimates } = fitNetwork([edge(0, 1, 0.02, 0.003), edge(1, 2, 0.05, 0.004)], {
      versions: 3,
      reference: 0,
    });
    expect(estimates[2]?.estimate).toBeCloseTo(0.07, 12);
    expect(estimates[2]?.standardError).toBeCloseTo(0.005, 12);
  });

  it("weights a direct comparison and a chain by their variances", () => {
    // Direct: 0.10 with variance 1e-4; through version 1: 0.06 with variance 2e-4. Mean with
    // weights 2 and 1.
    const contrasts = [edge(0, 2, 0.1), edge(0, 1, 0.03), edge(1, 2, 0.03)];
    const { estimates, scale } = fitNetwork(contrasts, { versions: 3, reference: 0 });
    expect(estimates[2]?.estimate).toBeCloseTo((2 * 0.1 + 0.06) / 3, 12);
    // They differ by 0.04 at a variance of 3e-4: the Birge ratio is sqrt(0.0016 / 0.0003).
    expect(scale).toBeCloseTo(Math.sqrt(16 / 3), 9);
    expect(estimates[2]?.standardError).toBeCloseTo(scale * Math.sqrt(2e-4 / 3), 9);
  });

  /** Networks with a path through all versions and further comparisons: always connected. */
  const networks = fc
    .integer({ min: 2, max: 8 })
    .chain((versions) =>
      fc.tuple(
        fc.constant(versions),
        fc.array(fc.double({ min: -0.2, max: 0.2, noNaN: true }), {
          minLength: versions - 1,
          maxLength: versions - 1,
        }),
        fc.array(
          fc.tuple(
            fc.nat(versions - 1),
            fc.nat(versions - 1),
            fc.double({ min: -0.2, max: 0.2, noNaN: true }),
          ),
          { maxLength: 6 },
        ),
      ),
    )
    .map(([versions, path, more]) => ({
      versions,
      contrasts: [
        ...path.map((estimate, index) => edge(index, index + 1, estimate)),
        ...more.flatMap(([from, to, estimate]) => (from === to ? [] : [edge(from, to, estimate)])),
      ],
    }));

  it("reverses the sign if two versions swap as the reference", () => {
    fc.assert(
      fc.property(networks, ({ versions, contrasts }) => {
        const first = fitNetwork(contrasts, { versions, reference: 0 });
        const last = fitNetwork(contrasts, { versions, reference: versions - 1 });
        const forward = first.estimates[versions - 1];
        const back = last.estimates[0];
        expect(back?.estimate).toBeCloseTo(-(forward?.estimate ?? 0), 9);
        expect(back?.standardError).toBeCloseTo(forward?.standardError ?? 0, 9);
      }),
    );
  });

  it("keeps differences between versions whatever the reference", () => {
    fc.assert(
      fc.property(networks, ({ versions, contrasts }) => {
        const [byFirst, byLast] = [0, versions - 1].map(
          (reference) => fitNetwork(contrasts, { versions, reference }).estimates,
        );
        const shift = (byFirst?.[0]?.estimate ?? 0) - (byLast?.[0]?.estimate ?? 0);
        for (const [index, { estimate }] of (byFirst ?? []).entries()) {
          expect(estimate - (byLast?.[index]?.estimate ?? 0)).toBeCloseTo(shift, 9);
        }
      }),
    );
  });
});

describe("connectedGroups", () => {
  it("groups connected versions, largest group first", () => {
    const edges = [
      [0, 3],
      [4, 1],
      [3, 2],
    ] as const;
    expect(connectedGroups(6, edges)).toEqual([[0, 2, 3], [1, 4], [5]]);
    expect(connectedGroups(0, [])).toEqual([]);
  });
});
