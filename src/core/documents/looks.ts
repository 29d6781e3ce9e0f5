import { z } from "zod";

/**
 * When a comparison is tested, and the significance level at each look.
 *
 * The constants come from the Monte-Carlo study that `gcbench calibrate` repeats; see
 * docs/explanation/how-a-verdict-is-reached.md.
 */
export const looksSchema = z.strictObject({
  hosts: z
    .array(z.number().int().min(2).max(1024))
    .min(1)
    .refine(
      (hosts) => hosts.every((count, index) => index === 0 || count > (hosts[index - 1] ?? 0)),
      {
        error: "expected increasing numbers of hosts, as in 2,4,8",
      },
    )
    .describe("Hosts at each look, ascending."),
  alpha: z
    .number()
    .gt(0)
    .lt(1)
    .describe("Two-sided p-value below which a look stops with slower or faster."),
  equivalenceAlpha: z
    .number()
    .gt(0)
    .lt(0.5)
    .describe(
      "One-sided p-value for each of the two tests that the change lies within the material bounds.",
    ),
});
export type Looks = Omit<Readonly<z.infer<typeof looksSchema>>, "hosts"> & {
  readonly hosts: readonly number[];
};
