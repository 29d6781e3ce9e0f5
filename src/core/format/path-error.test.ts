import { describe, expect, it } from "vitest";
import { describePathError } from "./path-error.ts";

const errorOf = (code: string) => Object.assign(new Error(code), { code });

describe("describePathError", () => {
  it.each([
    { code: "ENOENT", text: "does not exist" },
    { code: "EISDIR", text: "is a folder, not a file" },
    { code: "ENOTDIR", text: "does not exist: a part of the path is a file, not a folder" },
    { code: "EACCES", text: "can't be read: permission denied" },
    { code: "EIO", text: "can't be read (EIO)" },
  ])("tells $code apart", ({ code, text }) => {
    expect(describePathError("/a/b", errorOf(code))).toBe(text);
  });

  it("names a variable that nothing expands, only if the path does not exist", () => {
    expect(describePathError("/a/$HOME/b", errorOf("ENOENT"))).toContain("$HOME is not expanded");
    expect(describePathError("/a/$HOME/b", errorOf("EACCES"))).not.toContain("expanded");
  });
});
