import { expect, it } from "vitest";
import { gcbench } from "../support/command-suite.ts";

it("every command of gcbench has help with an example", () => {
  for (const name of ["run", "plan", "compare", "report", "inspect", "doctor", "qualify"]) {
    const { status, stdout } = gcbench([name, "--help"]);
    expect(status).toBe(0);
    expect(stdout).toContain(`Examples:\n  gcbench ${name}`);
  }
});

it("gcbench complete suggests commands and options to shells", () => {
  expect(gcbench(["complete", "--", "ins"]).stdout).toContain("inspect");
  expect(gcbench(["complete", "--", "run", "--fail-on", ""]).stdout).toContain("regression");
  expect(gcbench(["complete", "bash"]).stdout).toContain("gcbench");
});
