import { expect, it } from "vitest";
import { z } from "zod";
import { describeInputErrors } from "./input-text.ts";
import { suiteInput } from "./shared-inputs.ts";

const schema = z.strictObject({
  suite: suiteInput,
  format: z.enum(["csv", "bencher", "github-action-benchmark"]),
  hosts: z.number().int().min(1).max(1000).optional(),
  sha: z
    .string()
    .regex(/^[0-9a-f]{40}$/, "expected a full commit id of 40 digits")
    .optional(),
});

function errorsOf(given: unknown): string {
  const { error } = schema.safeParse(given);
  if (!error) throw new Error("nothing is wrong with it");
  return describeInputErrors(error, { suite: suiteInput }, (key) => `Input ${key}`);
}

it("says what an input is where it is missing or empty", () => {
  expect(errorsOf({ format: "csv" })).toBe(
    "Input suite is missing: path of the suite, a YAML file.",
  );
  expect(errorsOf({ format: "csv", suite: "" })).toBe(
    "Input suite is empty: path of the suite, a YAML file.",
  );
});

it("says what is expected, all faults at once, in words of its own", () => {
  expect(errorsOf({ suite: "s.yml", format: "cvs", hosts: 0, sha: "main" }).split("\n")).toEqual([
    "Input format: expected csv, bencher or github-action-benchmark.",
    "Input hosts: expected at least 1.",
    "Input sha: expected a full commit id of 40 digits",
  ]);
  expect(errorsOf({ suite: "s.yml", hosts: 1001 }).split("\n")).toEqual([
    "Input format: expected csv, bencher or github-action-benchmark.",
    "Input hosts: expected at most 1000.",
  ]);
  expect(errorsOf({ suite: 5, format: "csv", hosts: 1.5 })).toBe(
    "Input suite: expected a string.\nInput hosts: expected a whole number.",
  );
});
