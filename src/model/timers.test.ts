import { describe, expect, it } from "vitest";
import { parseTimerLines, parseTimersJson, parseTimersObject, parseTimersTable } from "./timers.ts";

describe("parseTimersJson", () => {
  const entry = (name: string, seconds: string, clock = "00-00:00:01.500") =>
    `"${name}":\n {\n "d_hms": "${clock}",\n "seconds": ${seconds}\n }`;
  const document = (...entries: string[]) =>
    `{"description": {"name": "x"}, "GEOS-Chem Classic timers": {${entries.join(",\n")}`;

  it("reads invalid JSON: a trailing comma, a partial file, asterisks", () => {
    const trailing = `${document(entry("GEOS-Chem", "9.604"), entry("HEMCO", ".082"))},\n}}`;
    expect(parseTimersJson(trailing)).toEqual([
      { name: "GEOS-Chem", parent: null, seconds: 9.604 },
      { name: "HEMCO", parent: "GEOS-Chem", seconds: 0.082 },
    ]);
    expect(parseTimersJson(`${document(entry("GEOS-Chem", "9.604"))}, "HEM`)).toHaveLength(1);
    expect(parseTimersJson(document(entry("GEOS-Chem", "********", "12-00:00:01.000")))).toEqual([
      { name: "GEOS-Chem", parent: null, seconds: 12 * 86_400 + 1 },
    ]);
  });

  it("omits an entry that is not a time", () => {
    expect(parseTimersJson(document(entry("HEMCO", "-3.2", "**-**:**:**.***")))).toEqual([]);
  });
});

it("parseTimersTable omits timers that did not run or are negative", () => {
  const log = [
    "G E O S - C H E M   T I M E R S",
    "  Timer name                       DD-hh:mm:ss.SSS     Total Seconds",
    "  GEOS-Chem                     :  00-00:00:31.180            31.181",
    "  All chemistry                 :  >>>>> THE TIMER DID NOT RUN <<<<<",
    "  => Photolysis                 :  00-00:00:00.001             0.001",
    "  Transport                     : Invalid run time - negative value",
  ].join("\n");
  expect(parseTimersTable(log)).toEqual([
    { name: "GEOS-Chem", parent: null, seconds: 31.181 },
    { name: "Photolysis", parent: "All chemistry", seconds: 0.001 },
  ]);
});

it("parseTimersObject and parseTimerLines read timers of other programs", () => {
  expect(parseTimersObject('{"solve": 1.5, "io": -1, "note": "x"}')).toEqual([
    { name: "solve", parent: null, seconds: 1.5 },
  ]);
  expect(parseTimersObject("not JSON")).toEqual([]);
  expect(
    parseTimerLines("solve: 1.5 s\nnoise\nio: x s\n", "^(?<name>\\w+): (?<seconds>\\S+) s"),
  ).toEqual([{ name: "solve", parent: null, seconds: 1.5 }]);
});
