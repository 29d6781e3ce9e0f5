import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { anyText } from "../../../test/support/any-text.ts";
import { stripControls, stripControlsDeep } from "./control-characters.ts";

describe("stripControls", () => {
  it.each([
    ["a plain line, § 5 °C, 日本 🌍", "a plain line, § 5 °C, 日本 🌍"],
    ["  indented", "  indented"],
    ["two\r\nlines\tand\u2028more", "two lines and more"],
    ["\u001b[1;31mred\u001b[0m", "red"],
    ["\u001b[2J\u001b[Hcleared", "cleared"],
    ["\u001b]0;a title\u0007text", "text"],
    ["\u001b]8;;https://evil.example\u001b\\link\u001b]8;;\u001b\\", "link"],
    ["\u001bcreset", "reset"],
    ["cut off \u001b[", "cut off "],
    ["nul\u0000bell\u0007delete\u007f", "nulbelldelete"],
    // A UTF-8 log read byte for byte: what is a control character alone must not swallow the rest.
    ["\u00e2\u0080\u009dquoted", "\u00e2quoted"],
    ["abc\u202edcba\u2066x\u200by", "abcdcbaxy"],
    ["half \ud83c a character\uffff", "half  a character"],
  ])("%j becomes %j", (text, plain) => {
    expect(stripControls(text)).toBe(plain);
  });

  it("leaves no control character and is idempotent", () => {
    fc.assert(
      fc.property(anyText(), (text) => {
        const plain = stripControls(text);
        expect(plain).not.toMatch(/[\p{Cc}\p{Cs}]/u);
        expect(stripControls(plain)).toBe(plain);
      }),
    );
  });
});

it("stripControlsDeep cleans every string and key of a value", () => {
  const value = { "a\u001b[1m": ["b\n", { c: null, d: 1, e: true, f: undefined }] };
  expect(stripControlsDeep(value)).toEqual({ a: ["b ", { c: null, d: 1, e: true, f: undefined }] });
});
