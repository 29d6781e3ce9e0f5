import { describe, expect, it } from "vitest";
import { suiteSchema } from "../../core/documents/suite.ts";
import { describeFileProblem, type FileProblem } from "../../core/errors.ts";
import { YamlFile } from "./yaml-file.ts";

function problemsOf(text: string): readonly string[] {
  const problems: FileProblem[] = [];
  YamlFile.of("s.yml", text).parse(suiteSchema, problems);
  return problems.map(describeFileProblem);
}

/** A suite that is valid but for the lines given. */
const suite = (lines: Readonly<Record<string, string>>): string =>
  Object.entries({ name: "s", workloads: "[w]", versions: "[v]", ...lines })
    .map(([key, value]) => `${key}: ${value}`)
    .join("\n");

const command = (keys: string): Readonly<Record<string, string>> => ({
  workloads: `[{ name: w, kind: command, ${keys} }]`,
});

describe("a fault in a suite", () => {
  it.each([
    {
      what: "a number in place of text, as written",
      lines: { name: "14.10" },
      problem: 's.yml:1:1: name: expected text, but found 14.10 (put it in quotes: "14.10")',
    },
    {
      what: "a number in place of a version's name, as written",
      lines: { versions: "[1.10]" },
      problem:
        's.yml:3:12: versions, entry 1: expected text, but found 1.10 (put it in quotes: "1.10")',
    },
    {
      what: "text in place of a list",
      lines: { workloads: "short" },
      problem: "s.yml:2:1: workloads: expected a list, as in [short], but found short",
    },
    {
      what: "a mapping in place of a list",
      lines: { versions: "{ a: b }" },
      problem:
        's.yml:3:1: versions: expected a list, whose entries begin with "- ", but found a mapping',
    },
    { what: "an empty list", lines: { versions: "[]" }, problem: "s.yml:3:1: versions is empty" },
    { what: "a key without a value", lines: { name: "" }, problem: "s.yml:1:1: name is empty" },
    { what: "empty text", lines: { name: '""' }, problem: "s.yml:1:1: name is empty" },
    {
      what: "a value in place of a mapping",
      lines: { layout: "3" },
      problem:
        "s.yml:4:1: layout: expected a mapping with keys such as maxBlocks, looks, eliminateBy, but found 3",
    },
    {
      what: "a fraction in place of a whole number",
      lines: { layout: "{ maxBlocks: 1.5 }" },
      problem: "s.yml:4:11: layout.maxBlocks: expected a whole number, but found 1.5",
    },
    {
      what: "a number below the minimum, of a choice of types",
      lines: { layout: "{ rounds: 0 }" },
      problem: "s.yml:4:11: layout.rounds: expected at least 1, but found 0",
    },
    {
      what: "a word in place of true or false",
      lines: { layout: "{ warmUp: yes }" },
      problem: "s.yml:4:11: layout.warmUp: expected true or false, but found yes",
    },
    {
      what: "a word in a list of numbers",
      lines: { layout: "{ looks: [2, two] }" },
      problem: "s.yml:4:22: layout.looks, entry 2: expected a number, but found two",
    },
    {
      what: "an unknown choice",
      lines: { layout: "{ eliminateBy: time }" },
      problem:
        "s.yml:4:11: layout.eliminateBy: expected wall-time, throughput, cost or all-in-cost, but found time",
    },
    {
      what: "one of several constants",
      lines: { platforms: "[{ name: local, threadsPerCore: 3 }]" },
      problem: "s.yml:4:28: threadsPerCore: expected 1 or 2, but found 3",
    },
    {
      what: "a workload without a kind",
      lines: { workloads: "[{ name: w }]" },
      problem:
        "s.yml:2:13: kind is missing (choose miniature, geos-chem-classic, gchp, miniature-mpi or command)",
    },
    {
      what: "a version of no kind",
      lines: { versions: "[{ name: v }]" },
      problem:
        "s.yml:3:12: versions, entry 1: expected one of the keys miniature, miniatureMpi, geosChemClassic, gchp or executable",
    },
    {
      what: "an empty command, once",
      lines: command("command: ''"),
      problem: "s.yml:2:39: command is empty",
    },
    {
      what: "a missing key of a mapping",
      lines: command("command: [a], timers: { format: lines }"),
      problem: "s.yml:2:53: timers.pattern is missing",
    },
    {
      what: "a variable's name",
      lines: command("command: [a], environment: { 1X: y }"),
      problem: "s.yml:2:68: environment.1X: expected a variable name of letters, digits and '_'",
    },
    {
      what: "a misspelt key, which is not missing too",
      lines: { versions: "[{ name: v, executible: /x }]" },
      problem: 's.yml:3:23: unknown key "executible" (did you mean executable?)',
    },
  ])("is one problem with line and value: $what", ({ lines, problem }) => {
    expect(problemsOf(suite(lines as Readonly<Record<string, string>>))).toEqual([problem]);
  });

  it.each([
    {
      text: "name: a\n\tworkloads: [w]\n",
      problem: "s.yml:2:1: a tab indents this line: use spaces",
    },
    {
      text: "name: a: b\nworkloads: c: d\n",
      problem:
        's.yml:1:7: a second ": " in one line: put the value in quotes, or in a line of its own',
    },
    {
      text: "name: a\nname: b\n",
      problem: "s.yml:2:1: the same key appears twice in a mapping",
    },
    {
      text: "- a\n",
      problem:
        "s.yml:1:1: expected a mapping with keys such as name, description, workloads, but found a list",
    },
  ])("of syntax is one problem: $text", ({ text, problem }) => {
    expect(problemsOf(text)).toEqual([problem]);
  });
});
