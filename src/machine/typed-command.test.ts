import { execFileSync } from "node:child_process";
import { join } from "node:path";
import { expect, it } from "vitest";
import { typedCommand } from "./typed-command.ts";

it("calls the program as it was called", () => {
  const words = ["run", "benchmarks/suites/quickstart.yml", "--a-a"];
  const called = (script: string) => typedCommand(words, ["/bin/node", script]);
  const rest = "run benchmarks/suites/quickstart.yml --a-a";
  expect(called(join(process.cwd(), "dist", "cli.js"))).toBe(`node dist/cli.js ${rest}`);
  expect(called("/opt/bin/gcbench")).toBe(`gcbench ${rest}`);
  expect(called("/runner/dist/actions/run.js")).toBe(`gcbench ${rest}`);
});

it.each(["a b.yml", "it's.yml", "$(reboot).yml", "*.yml", "`x`"])(
  "quotes %s so that a shell takes it for one word",
  (suite) => {
    const typed = typedCommand(["run", suite], ["/bin/node", "/bin/gcbench"]);
    const script = typed.replace(/^gcbench/, "printf '<%s>'");
    expect(execFileSync("sh", ["-c", script], { encoding: "utf8" })).toBe(`<run><${suite}>`);
  },
);
