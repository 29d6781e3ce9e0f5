import { z } from "zod";

/**
 * When a comparison is looked at, and how hard the evidence must be at each look.
 *
 * The constants come from the Monte-Carlo study that `gcbench calibrate` repeats; docs/explanation/how-a-verdict-is-reached.md shows it.
 */
export const looksSchema = z.strictObject({
  hosts: z
    .array(z.number().int().min(2).max(1024))
    .min(1)
    .refine(
      (hosts) => hosts.every((count, index) => index === 0 || count > (hosts[index - 1] ?? 0)),
      {
        error: "expected growing numbers of hosts, as in 2,4,8",
      },
    )
    .describe("Hosts at each look, ascending."),
  alpha: z
    .number()
    .gt(0)
    .lt(1)
    .describe("Nominal two-sided p below which a look ends with slower or faster."),
  equivalenceAlpha: z
    .number()
    .gt(0)
    .lt(0.5)
    .describe(
      "One-sided p of each of the two tests that the change is within the material bounds.",
    ),
});
export type Looks = Omit<Readonly<z.infer<typeof looksSchema>>, "hosts"> & {
  readonly hosts: readonly number[];
};
