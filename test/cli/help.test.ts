import { expect, it } from "vitest";
import { gcbench } from "../support/command-suite.ts";

it("every command of gcbench has help with an example", () => {
  for (const name of ["run", "plan", "compare", "report", "inspect", "doctor", "qualify"]) {
    const { status, stdout } = gcbench([name, "--help"]);
    expect(status).toBe(0);
    expect(stdout).toContain(`Examples:\n  gcbench ${name}`);
  }
});
