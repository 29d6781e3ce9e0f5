import { describe, expect, it } from "vitest";
import { failureReason } from "./build-failure.ts";

describe("failureReason", () => {
  it("names the compiler's first error and its place in the output of an image's build", () => {
    const message = [
      "Cannot build gcbench:head-1a2b3c4:",
      "#14 3.901 [ 62%] Building Fortran object src/HETP/hetp.F90.o",
      "#14 4.012 /src/HETP/hetp.F90:2:17:",
      "#14 4.012 ",
      "#14 4.012     2 |   integer :: x = 'text'",
      "#14 4.012       |                 1",
      "#14 4.012 Error: Cannot convert CHARACTER(4) to INTEGER(4) at (1)",
      "#14 4.108 make[2]: *** [src/HETP/hetp.F90.o] Error 1",
      "#14 ERROR: process did not complete successfully: exit code: 1",
    ].join("\n");
    expect(failureReason(message)).toBe(
      "/src/HETP/hetp.F90:2:17: Error: Cannot convert CHARACTER(4) to INTEGER(4) at (1)",
    );
  });

  it("keeps a message that begins with the error, and one without any", () => {
    const cc = 'cc could not compile miniature: <stdin>:1:2: error: #error "a file is missing"';
    expect(failureReason(`${cc}\n    1 | #error`)).toContain(cc);
    expect(failureReason("Commit 1a2b3c4 has no file model.c.")).toBe(
      "Commit 1a2b3c4 has no file model.c.",
    );
  });
});
