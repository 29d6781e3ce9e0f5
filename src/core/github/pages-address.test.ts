import { expect, it } from "vitest";
import { pagesAddress } from "./pages-address.ts";

it.each([
  ["https://github.com/geoschem/gcbench", "https://geoschem.github.io/gcbench/"],
  ["https://github.com/Octo-Org/results.git", "https://octo-org.github.io/results/"],
  ["https://github.com/octo/octo.github.io", "https://octo.github.io/"],
  ["https://github.example.org/octo/model", null],
  ["git@github.com:octo/model.git", null],
  ["", null],
])("pagesAddress of %s is %s", (repository, address) => {
  expect(pagesAddress(repository)).toBe(address);
});
