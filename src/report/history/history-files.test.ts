import { SaxesParser } from "saxes";
import { describe, expect, it } from "vitest";
import { acceptedRegression } from "../../../test/support/published-runs.ts";
import { machine } from "../../../test/support/samples.ts";
import {
  type HistoryRun,
  historyRecords,
  version,
} from "../../../test/support/synthetic-noise-history.ts";
import type { ListedRegression } from "../../core/documents/regression-list.ts";
import { versionHistory } from "../../core/history/version-history.ts";
import { renderHistory } from "./history-files.ts";
import { renderHistoryTerminal } from "./history-terminal.ts";
import { viewHistory } from "./history-view.ts";

const STEP_AT = 40;
const names = Array.from(
  { length: 60 },
  (_, index) => `14.${Math.floor(index / 10)}.${index % 10}`,
);
const [first = ""] = names;
const parts = (name: string) => ({
  Transport: names.indexOf(name) >= STEP_AT ? 33 : 30,
  Chemistry: 70,
});
/** Each version measured against the first. */
const many: readonly HistoryRun[] = names.slice(1).map((name, index) => ({
  run: `run-${index}`,
  versions: [version(first), version(name)],
  day: `2026-${String(1 + Math.floor(index / 28)).padStart(2, "0")}-${String(1 + (index % 28)).padStart(2, "0")}`,
  blocks: 2,
}));
const few = many.slice(0, 3);

function render(
  runs: readonly HistoryRun[],
  model: Parameters<typeof historyRecords>[1] = { parts },
  regressions: readonly ListedRegression[] = [],
) {
  const history = versionHistory(historyRecords(runs, model));
  const files = renderHistory(history, { regressions });
  const text = (name: string) => files.get(name) ?? "";
  const terminal = renderHistoryTerminal(viewHistory(history, regressions));
  return { history, files, text, terminal };
}

function expectXml(svg: string): void {
  const parser = new SaxesParser({ xmlns: true });
  parser.on("error", (error) => {
    throw error;
  });
  parser.write(svg).close();
}

describe("renderHistory", () => {
  it("shows beside a step who accepted it and why, with the issue", () => {
    const workload = render(few).history.series[0]?.workload ?? "";
    const accepted = acceptedRegression({ workload, baseline: "14.3.9", version: "14.4.0" });
    const { text, terminal } = render(many, { parts }, [accepted]);
    const reason = "octo accepted this on 2026-02-02: New emissions need it.";
    expect(terminal).toContain(`${reason} (issue 12)`);
    expect(text("history.md")).toContain(`${reason} ([issue 12](${accepted.url}))`);
    expect(text("history.html")).toContain(`${reason} (<a href="${accepted.url}">issue 12</a>)`);
    expect(render(many).text("history.html")).not.toContain("accepted this");
  });

  it("shows the step, its size, interval and timer everywhere", () => {
    const { text, terminal } = render(many);
    const sentence = /14\\?\.4\.0: \+3\.\d.% \(\+\d\.\d to \+\d\.\d.%\), mostly in Transport/;
    for (const page of [text("history.md"), text("history.html"), terminal]) {
      expect(page).toMatch(sentence);
    }
    const chart = text("history-1.svg");
    expect(chart).toMatch(/14\.4\.0 \+3\.\d %/);
    expect(chart).toContain("the reference");
    expectXml(chart);
  });

  it("shows a step of the peak memory everywhere, with a chart of its own", () => {
    const memory = (name: string) => (names.indexOf(name) >= 2 ? 1170 : 1000);
    const { text, terminal, files } = render(few, { parts, memory });
    for (const page of [text("history.md"), text("history.html"), terminal]) {
      expect(page).toMatch(/Step of the peak memory: 14\\?\.0\.2 \+17\.\d.%\./);
      expect(page).toMatch(/14\\?\.0\.2: peak memory \+17\.\d.% \(\+1\d\.\d to \+1\d\.\d.%\)\./);
    }
    expect(text("history.md")).toMatch(/▲.\+17\.\d.%/);
    expect(text("history-1-memory.svg")).toContain("Peak memory");
    expectXml(text("history-1-memory.svg"));
    expect([...render(few).files.keys()]).not.toContain("history-1-memory.svg");
    expect([...files.keys()]).toContain("history-1-memory.svg");
  });

  it("draws every version, labels steps, and folds a long table", () => {
    const { text } = render(many);
    const chart = text("history-1.svg");
    expect(chart.match(/<circle/g)).toHaveLength(60);
    const named = [...chart.matchAll(/rotate\(-40 [^>]*>([^<]+)</g)].map(([, name]) => name);
    expect(named).toContain("14.4.0");
    expect(named.length).toBeLessThanOrEqual(30);
    expect(text("history.md")).toContain("<details><summary>All versions</summary>");
    expect(render(few).text("history.md")).not.toContain("All versions");
  });

  it("has a chart of each timer with a step", () => {
    const { files } = render(many);
    expect([...files.keys()]).toEqual([
      "history.md",
      "history.html",
      "history-1.svg",
      "history-1-narrow.svg",
      "history-1-timer-1.svg",
      "history-1-timer-1-narrow.svg",
    ]);
    expect(files.get("history.md")).toContain('srcset="history-1-timer-1-narrow.svg"');
    for (const [name, svg] of files) if (name.endsWith(".svg")) expectXml(svg);
  });

  it("shows a message without charts if there is nothing", () => {
    const { files, text, terminal } = render([]);
    expect([...files.keys()]).toEqual(["history.md", "history.html"]);
    for (const page of [text("history.md"), text("history.html"), terminal]) {
      expect(page).toContain("No versions have been compared yet");
    }
  });

  it("shows that a single version has no history", () => {
    const again = version("again", { digest: version(first).digest });
    const { files, terminal } = render([
      { run: "a", versions: [version(first), again], day: "2026-01-01" },
    ]);
    expect(files.has("history-1.svg")).toBe(false);
    expect(terminal).toContain("14.0.0 is the same version as again");
    expect(terminal).not.toContain("A/A");
  });

  it("names a change that a report calls slower but that is not a step yet", () => {
    const singleRun = [
      { run: "a", versions: [version(first), version("14.0.1")], day: "2026-01-01" },
    ];
    const model = {
      parts: (name: string) => ({ Transport: name === first ? 30 : 40, Chemistry: 70 }),
      scatter: 0.03,
    };
    const { history, text, terminal } = render(singleRun, model);
    expect(history.series[0]?.steps).toEqual([]);
    const expectedText =
      /No step of the wall time.*1 change not significant enough for a step: 14\\?\.0\.1 \+\d+\.\d.%\./;
    for (const page of [text("history.md"), text("history.html"), terminal]) {
      expect(page).toMatch(expectedText);
      expect(page).toContain("is not a step yet");
    }
  });

  it("names neither versions that a step explains nor unchanged ones", () => {
    for (const { history, terminal } of [render(many), render(few)]) {
      expect(history.series[0]?.openChanges).toEqual([]);
      expect(terminal).not.toContain("not significant enough");
    }
  });

  it("compares a workload on two machines", () => {
    const elsewhere = few.map((run) => ({ ...run, machine: { ...machine, host: "machine-ffff" } }));
    const both = elsewhere.map((run) => ({ ...run, run: `${run.run}-b` }));
    const { history, text } = render([...few, ...both]);
    expect(history.series).toHaveLength(2);
    expect(text("history.md")).toContain("by machine");
    expect(text("history-2.svg")).not.toBe("");
  });

  it("escapes names of timers and processors", () => {
    const evil = "<script>x</script>|**b**\u001b[31m";
    const { text, terminal } = render(
      few.map((run) => ({ ...run, machine: { ...machine, cpuModel: evil } })),
      { parts: (name) => ({ [evil]: name === first ? 30 : 40, Chemistry: 70 }) },
    );
    expect(text("history.html")).not.toContain("<script>x");
    expect(text("history.md")).not.toMatch(/(?<!\\)<script>/);
    expect(terminal).not.toContain("\u001b[31m<");
    expectXml(text("history-1.svg"));
  });
});
