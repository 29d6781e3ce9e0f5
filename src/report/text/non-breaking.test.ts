import { expect, it } from "vitest";
import { nonBreaking } from "./non-breaking.ts";

it.each([
  ["+5.3 to +20.5 %", "+5.3 to +20.5\u00a0%"],
  ["A 2.42 s, B 2 min 05 s", "A 2.42\u00a0s, B 2\u00a0min 05\u00a0s"],
  ["▲ slower", "▲\u00a0slower"],
  ["4 symbols, 2 hosts", "4 symbols, 2 hosts"],
])("nonBreaking keeps numbers and marks together in %j", (text, expected) => {
  expect(nonBreaking(text)).toBe(expected);
});
