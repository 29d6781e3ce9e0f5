import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  ALL_RANKS_PREFIX,
  allTimers,
  chemistry,
  type SampleTimer,
  timerLines,
} from "../../test/support/gchp-log.ts";
import { gchpTimers } from "./gchp-timers.ts";
import { parseModelLog } from "./log-scanner.ts";
import {
  type MaplTable,
  type MaplTimers,
  parseMaplMemory,
  parseMaplTimers,
} from "./mapl-timers.ts";

const advection: SampleTimer = {
  name: "DYNAMICS",
  exclusive: [1.25, 1.5],
  children: [{ name: "-CORE", cycles: 12, exclusive: [30, 31] }],
};

function logOf(components: readonly SampleTimer[], prefix = ""): string {
  return `${timerLines({ components, all: allTimers() }, prefix).join("\n")}\n`;
}

function tables({ components, report }: MaplTimers): readonly MaplTable[] {
  return [...components, ...(report ? [report] : [])];
}

const FORMS = [
  { form: "the main log, as before 14.7", prefix: "" },
  { form: "allPEs.log, as from 14.7 on", prefix: ALL_RANKS_PREFIX },
];

describe.each(FORMS)("parseMaplTimers of $form", ({ prefix }) => {
  const log = logOf([chemistry(), advection], prefix);

  it("gives minimum, mean and maximum over the ranks, and who was slowest and fastest", () => {
    const { components } = parseMaplTimers(log);
    expect(components.map(({ title, isComplete }) => [title, isComplete])).toEqual([
      ["GCHPchem", true],
      ["DYNAMICS", true],
    ]);
    const gasPhase = components[0]?.timers.find(({ name }) => name === "GC_CHEM");
    expect(gasPhase).toEqual({
      name: "GC_CHEM",
      path: "GCHPchem.Run.GC_CHEM",
      parent: "GCHPchem.Run",
      depth: 2,
      cycles: 144,
      inclusive: 77.5,
      exclusive: 77.5,
      ranks: {
        min: { inclusive: 40, exclusive: 40 },
        mean: { inclusive: 46.25, exclusive: 46.25 },
        max: { inclusive: 77.5, exclusive: 77.5 },
        slowestRank: 1,
        fastestRank: 0,
      },
    });
  });

  it("reads blanks as no cycles, and a dash of a name as part of it", () => {
    const { components } = parseMaplTimers(log);
    expect(components[0]?.timers.find(({ name }) => name === "generic")?.cycles).toBe(0);
    expect(components[1]?.timers.at(-1)).toMatchObject({ name: "-CORE", path: "DYNAMICS.-CORE" });
  });

  it("gives the report of process 0 and the throughput", () => {
    const { report, daysPerDay } = parseMaplTimers(log);
    expect(daysPerDay).toBe(81.373);
    expect(report).toMatchObject({ title: "All", isComplete: true });
    expect(report?.timers.find(({ path }) => path === "All.Run.GCHP.DYNAMICS")).toEqual({
      name: "DYNAMICS",
      path: "All.Run.GCHP.DYNAMICS",
      parent: "All.Run.GCHP",
      depth: 3,
      cycles: 144,
      inclusive: 20.011,
      exclusive: 20.011,
      ranks: null,
    });
  });

  it.each([6, 24, 96, 216])("reads %i ranks", (ranks) => {
    const [table] = parseMaplTimers(logOf([chemistry(ranks)], prefix)).components;
    expect(table?.isComplete).toBe(true);
    const wet = table?.timers.find(({ name }) => name === "GC_WETDEP");
    expect(wet?.ranks).toMatchObject({ slowestRank: ranks - 1, fastestRank: 0 });
  });

  it("ignores lines of other ranks and loggers between the rows", () => {
    const noise = "0012: GCHPchemFinalize: INFO: Ending GCHPchem finalize after     0.0 seconds\n";
    const mixed = log.replaceAll(/^(?=.*GC_CONV)/gm, noise);
    expect(mixed).not.toBe(log);
    expect(parseMaplTimers(mixed)).toEqual(parseMaplTimers(log));
  });

  it("takes the last run of a log that is appended to", () => {
    const first = logOf([{ ...advection, exclusive: [99, 99] }], prefix);
    expect(parseMaplTimers(first + log)).toEqual(parseMaplTimers(log));
  });

  it("never gives another number, or calls a table complete, wherever the log is cut", () => {
    const whole = tables(parseMaplTimers(log));
    const rows = new Set(whole.flatMap(({ timers }) => timers.map((row) => JSON.stringify(row))));
    const sizes = new Map(whole.map(({ title, timers }) => [title, timers.length]));
    const wrong: string[] = [];
    for (let length = 0; length < log.length; length++) {
      const cut = parseMaplTimers(log.slice(0, length));
      for (const { title, timers, isComplete } of tables(cut)) {
        const texts = timers.map((row) => JSON.stringify(row));
        wrong.push(...texts.filter((row) => !rows.has(row)));
        if (isComplete && timers.length !== sizes.get(title)) wrong.push(`${title} at ${length}`);
      }
      if (![null, 81.373].includes(cut.daysPerDay)) wrong.push(`${cut.daysPerDay} at ${length}`);
    }
    expect(wrong).toEqual([]);
  });

  it("says the same when the log scanner reads it, whole or cut", () => {
    const main =
      " AGCM Date: 2019/07/01  Time: 00:10:00  Throughput(days/day)[Avg Tot Run]: 1.0 1.0 1.0 \n";
    for (let length = 0; length <= log.length; length += 97) {
      const cut = log.slice(0, length);
      expect(parseModelLog(main + cut).gchp?.timers).toEqual(parseMaplTimers(cut));
    }
  });
});

describe("numbers that are too wide", () => {
  const wide: SampleTimer = { name: "GC_CHEM", cycles: 123_456_789, exclusive: [12_345_678.9, 1] };

  it("are unknown, and their table is complete if it has its end", () => {
    const log = logOf([{ name: "GCHPchem", exclusive: [0, 0], children: [wide] }]);
    expect(log).toContain("**********");
    const [table] = parseMaplTimers(log).components;
    expect(table?.isComplete).toBe(true);
    const row = table?.timers.find(({ name }) => name === "GC_CHEM");
    expect(row).toMatchObject({ cycles: null, inclusive: null, ranks: { min: { inclusive: 1 } } });
    const { document } = gchpTimers(parseMaplTimers(log));
    expect(document.map(({ name }) => name)).not.toContain("GC_CHEM");
  });

  it("leave a cut table incomplete", () => {
    const log = logOf([{ name: "GCHPchem", exclusive: [0, 0], children: [wide] }]);
    const cut = log.slice(0, log.indexOf("GC_CHEM") + 110);
    expect(parseMaplTimers(cut).components.map(({ isComplete }) => isComplete)).toEqual([false]);
  });
});

describe("a table that can't be right", () => {
  it("is incomplete if a row is missing", () => {
    const log = logOf([chemistry()]).replace(/^.*GC_EMIS.*\n/m, "");
    expect(parseMaplTimers(log).components.map(({ isComplete }) => isComplete)).toEqual([false]);
  });

  it("is incomplete if a minimum is above its maximum", () => {
    const log = logOf([chemistry()]).replace(/(?<=GC_CHEM.*)40\.00/g, "90.00");
    const [table] = parseMaplTimers(log).components;
    expect(table?.isComplete).toBe(false);
    expect(table?.timers.map(({ name }) => name)).not.toContain("GC_CHEM");
  });

  it("never throws on noise", () => {
    const line = fc.oneof(
      fc.string(),
      fc.constantFrom(...timerLines({ components: [chemistry()], all: allTimers() })),
    );
    fc.assert(
      fc.property(fc.array(line, { maxLength: 60 }), (lines) => {
        const parsed = parseMaplTimers(lines.join("\n"));
        for (const { seconds, ranks } of gchpTimers(parsed).document) {
          expect(seconds).toBeGreaterThanOrEqual(0);
          expect(ranks?.mean ?? 0).toBeLessThanOrEqual(seconds + 0.02);
        }
      }),
    );
  });
});

describe("gchpTimers", () => {
  it("gives seconds of the slowest rank, keeps names that occur once, and makes paths of others", () => {
    const { document, warnings } = gchpTimers(parseMaplTimers(logOf([chemistry()])));
    expect(warnings).toEqual([]);
    expect(document.find(({ name }) => name === "GC_CHEM")).toEqual({
      name: "GC_CHEM",
      parent: "GCHPchem.Run",
      seconds: 77.5,
      ranks: { min: 40, mean: 46.25 },
    });
    expect(document.find(({ name }) => name === "All.Run.GCHP.GCHPchem")).toEqual({
      name: "All.Run.GCHP.GCHPchem",
      parent: "All.Run.GCHP",
      seconds: 127.5,
    });
    const names = document.map(({ name }) => name);
    expect(new Set(names).size).toBe(names.length);
    expect(names).not.toContain("generic"); // It did not run.
  });

  it("excludes a table that was cut, and says so", () => {
    const log = logOf([chemistry()]);
    const { document, warnings } = gchpTimers(parseMaplTimers(log.slice(0, -300)));
    expect(document.every(({ name }) => !name.startsWith("All"))).toBe(true);
    expect(warnings).toEqual(["MAPL's table of timers of All is incomplete and excluded"]);
  });
});

describe("parseMaplMemory", () => {
  it("gives the largest memory in use, and none of a line that was cut", () => {
    const lines = [
      "   Mem/Swap Used (MB) at MAPL_Cap:TimeLoop=  1.186E+05  0.000E+00",
      "   Mem/Swap Used (MB) at MAPL_Cap:TimeLoop=  1.286E+05  0.000E+00",
      "   Mem/Swap Used (MB) at MAPL_Cap:TimeLoop=  9.286E+0",
    ];
    expect(parseMaplMemory(lines.join("\n"))).toBe(128_600);
    expect(parseMaplMemory("nothing")).toBeNull();
  });
});
