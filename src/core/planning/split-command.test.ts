import { describe, expect, it } from "vitest";
import { splitCommand } from "./split-command.ts";

describe("splitCommand", () => {
  it.each([
    ["{executable}", ["{executable}"]],
    [" {executable}  -n 4 ", ["{executable}", "-n", "4"]],
    [`{executable} "a b" --x='c d' ''`, ["{executable}", "a b", "--x=c d", ""]],
    ["mpirun -n {threads} {executable}", ["mpirun", "-n", "{threads}", "{executable}"]],
  ])("splits %s", (text, parts) => {
    expect(splitCommand(text)).toEqual(parts);
  });

  it.each([
    ["./model input.nml", "The command lacks {executable}"],
    ["", "The command lacks {executable}"],
    ["{executable} 'a b", "A quote is not closed"],
    ["{executable} > log", "runs without a shell, so > has no effect"],
    ["{executable} 2>&1", "runs without a shell, so 2>&1 has no effect"],
    ["cd x && {executable}", "runs without a shell, so && has no effect"],
  ])("refuses %s", (text, message) => {
    expect(() => splitCommand(text)).toThrow(message);
  });
});
