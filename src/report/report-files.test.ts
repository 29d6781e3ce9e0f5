import { marked, type Token } from "marked";
import { SaxesParser } from "saxes";
import { describe, expect, it } from "vitest";
import {
  failedRecord,
  machine,
  pinnedVersion,
  record,
  type SuiteChange,
  samplePlan,
} from "../../test/support/samples.ts";
import { compare } from "../core/comparison/compare.ts";
import { blockSpec, type Plan, type Side } from "../core/documents/plan.ts";
import type { BlockRecord, Trial } from "../core/documents/record.ts";
import { workloadSchema } from "../core/documents/workload.ts";
import { type ReportFiles, renderReport } from "./report-files.ts";
import { renderTerminal } from "./terminal.ts";
import { viewReport } from "./view.ts";

const RUN = "sample-1";

function comparisonOf(plan: Plan, records: readonly BlockRecord[]) {
  return compare({ run: RUN, plan, records, gcbench: "0.1.0" });
}

/** Records in which B takes `factor` times as long as A, with little noise. */
function measure(plan: Plan, factor = 1.1, seconds = 100): BlockRecord[] {
  return plan.blocks.map((block, number) =>
    record(
      blockSpec(plan, RUN, block),
      (side: Side, index) =>
        seconds * (side === "B" ? factor : 1) * (1 + 0.001 * Math.sin(12.9 * number + 78 * index)),
    ),
  );
}

function withTrials(records: readonly BlockRecord[], change: (trial: Trial) => Partial<Trial>) {
  return records.map((one) => ({
    ...one,
    trials: one.trials.map((own) => ({ ...own, ...change(own) })),
  }));
}

function measured(change: SuiteChange = {}, factor?: number) {
  const plan = samplePlan(change);
  return comparisonOf(plan, measure(plan, factor));
}

const text = (files: ReportFiles, name: string) => files.get(name) ?? "";
const firstLine = (files: ReportFiles) => text(files, "report.md").split("\n")[0];
/** Page content without script and style. */
const shownPage = (files: ReportFiles) =>
  text(files, "index.html").replace(/<(script|style)[^>]*>.*?<\/\1>/gs, "");

interface XmlElement {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  text: string;
}

/** Elements of a document in order. @throws if it is not well-formed */
function parseXml(document: string): readonly XmlElement[] {
  const parser = new SaxesParser();
  const elements: XmlElement[] = [];
  const open: XmlElement[] = [];
  parser.on("opentag", ({ name, attributes }) => {
    const element = { name, attributes, text: "" };
    elements.push(element);
    open.push(element);
  });
  parser.on("text", (part) => {
    const element = open.at(-1);
    if (element) element.text += part;
  });
  parser.on("closetag", () => open.pop());
  parser.write(document).close();
  return elements;
}

const svgs = (files: ReportFiles) => [...files].filter(([name]) => name.endsWith(".svg"));

it("renderReport puts the verdict first in file and page, and last before the notes in the terminal", () => {
  const comparison = measured();
  const files = renderReport(comparison);
  const verdict = /^next is slower than base by 10\.\d % \(98 % interval .*\), on this machine\./;
  expect(firstLine(files)?.replaceAll("**", "")).toMatch(verdict);
  const heading = /<h1[^>]*>(.*)<\/h1>/.exec(text(files, "index.html"))?.[1];
  expect(heading?.replaceAll("\u00a0", " ")).toMatch(verdict);
  expect(renderTerminal(viewReport(comparison)).split("\n\n").at(-2)).toContain(
    "next is slower than base",
  );
});

it("renderReport is reproducible", () => {
  const plan = samplePlan();
  const files = () => [...renderReport(comparisonOf(plan, measure(plan)))];
  const stored = JSON.parse(JSON.stringify(comparisonOf(plan, measure(plan))));
  expect(files()).toEqual(files());
  expect([...renderReport(stored)]).toEqual(files());
});

it("renderReport makes a page that loads nothing", () => {
  const page = text(renderReport(measured()), "index.html");
  expect(page).toContain(".failure"); // The page includes the style.
  const loads = [
    /<(?:link|img|iframe|object|embed|base|form)\b/,
    /\b(?:src|srcset|action|poster)\s*=\s*["']/,
    /\bhref\s*=\s*["'](?!records\/)/,
    /@import|url\(|\bfetch\(|\bimport\b|XMLHttpRequest|WebSocket|sendBeacon/,
  ];
  for (const load of loads) expect(load.exec(page)).toBeNull();
});

describe("charts of a report", () => {
  const comparison = measured();
  const files = renderReport(comparison);

  it.each(["trials.svg", "change.svg", "timers.svg"])(
    "%s is valid XML with a title and a description",
    (name) => {
      const [svg, title, description] = parseXml(text(files, name));
      expect(svg?.attributes).toMatchObject({ xmlns: "http://www.w3.org/2000/svg", role: "img" });
      expect(title).toMatchObject({ name: "title" });
      expect(title?.text).not.toBe("");
      expect(description).toMatchObject({ name: "desc" });
      expect(description?.text).toMatch(/\d (?:s|%|min)/);
    },
  );

  it.each(["trials.svg", "change.svg", "timers.svg"])(
    "%s has colours for light and dark mode",
    (name) => {
      const style = parseXml(text(files, name)).find((element) => element.name === "style")?.text;
      const [light = "", dark = ""] =
        style?.split("@media screen and (prefers-color-scheme:dark)") ?? [];
      const colours = (part: string) =>
        [...part.matchAll(/(--[a-z]+):#/g)].map(([, name_]) => name_);
      expect(colours(light).length).toBeGreaterThan(5);
      expect(colours(dark)).toEqual(colours(light));
    },
  );

  it("have a point for every trial and block", () => {
    const circles = (name: string) =>
      parseXml(text(files, name)).filter((element) => element.name === "circle").length;
    expect(circles("trials.svg")).toBe(12);
    expect(circles("change.svg")).toBe(3);
  });

  it("draw empty bars for timers that took no time", () => {
    const plan = samplePlan();
    const timers = [{ name: "Photolysis", parent: null, seconds: 0 }];
    const still = comparisonOf(
      plan,
      withTrials(measure(plan), () => ({ timers })),
    );
    const bars = parseXml(text(renderReport(still), "timers.svg")).filter(
      ({ name, attributes }) => name === "rect" && attributes["height"] === "10",
    );
    expect(bars.map(({ attributes }) => attributes["width"])).toEqual(["1", "1"]);
  });
});

describe("untrusted text in a report", () => {
  const HOSTILE =
    "| a \\| `b` ``` <script>alert(1)</script></script> <!-- @octocat #12 GH-3 www.evil.example " +
    "[x](https://evil.example) ![i](https://evil.example/i.png) https://evil.example <b>&amp; " +
    "\u001b[2J\u001b]0;owned\u0007\u009b1A\u0000\u202e\r\n# evil\n---\n</details> end";

  /**
   * Report with a text in every place for foreign text; a single report, so that sides are
   * comparable or not.
   */
  function reportWith(hostileText: string, isComparable: boolean) {
    const description = hostileText;
    const version = (name: string) =>
      pinnedVersion(name, {
        description,
        arguments: [hostileText],
        toolchain: {
          compiler: hostileText,
          flags: isComparable ? hostileText : `${hostileText} ${name}`,
        },
      });
    const workload = workloadSchema.parse({
      name: "short",
      kind: "miniature",
      simulatedHours: 6,
      description,
    });
    const plan = samplePlan({
      suite: { description },
      versions: [version("base"), version("next")],
      workloads: [{ workload, digest: `sha256:${"0".repeat(64)}`, inputs: null }],
    });
    const own = {
      ...machine,
      cpuModel: hostileText,
      host: hostileText,
      kernel: hostileText,
      libc: hostileText,
    };
    const all = measure(plan).map((one, number) => ({
      ...one,
      sessions: one.sessions.map((session) => ({
        ...session,
        machine: number === 0 ? { ...own, cpuModel: `${hostileText} other` } : own,
      })),
    }));
    const timed = withTrials(all, ({ wallSeconds }) => ({
      timers: [
        { name: `${hostileText} outer`, parent: null, seconds: wallSeconds * 0.99 },
        { name: hostileText, parent: `${hostileText} outer`, seconds: wallSeconds * 0.3 },
      ],
    }));
    const [failing] = plan.blocks;
    if (!failing) throw new Error("no block");
    const failure = {
      class: "crash" as const,
      message: hostileText,
      logLines: [hostileText, "```", hostileText],
    };
    const failed = failedRecord(blockSpec(plan, RUN, failing), "crash");
    const trials = failed.trials.map((trial) => ({ ...trial, failure }));
    const comparison = comparisonOf(plan, [...timed, { ...failed, trials }]);
    return { comparison, files: renderReport(comparison) };
  }

  function walk(tokens: readonly Token[]): readonly Token[] {
    const found: Token[] = [];
    void marked.walkTokens([...tokens], (token) => {
      found.push(token);
    });
    return found;
  }

  const tokensOf = (files: ReportFiles) => walk(marked.lexer(text(files, "report.md")));
  const typed = (tokens: readonly Token[], type: string) =>
    tokens.filter((token) => token.type === type);

  describe.each([true, false])("with comparable sides: %s", (isComparable) => {
    const hostile = reportWith(HOSTILE, isComparable);
    const tame = reportWith("tame", isComparable);

    it("adds no markup to report.md", () => {
      const [tokens, expected] = [tokensOf(hostile.files), tokensOf(tame.files)];
      for (const type of ["heading", "html", "table", "list", "list_item", "hr", "blockquote"]) {
        const raws = (all: readonly Token[]) => typed(all, type).length;
        expect(raws(tokens), type).toBe(raws(expected));
      }
      for (const type of ["html", "link", "image"]) {
        const raws = (all: readonly Token[]) => typed(all, type).map(({ raw }) => raw.trim());
        expect(raws(tokens), type).toEqual(raws(expected));
      }
    });

    it("stays in its table cell", () => {
      const cells = (files: ReportFiles) =>
        typed(tokensOf(files), "table").map((token) => {
          const { header, rows } = token as Extract<Token, { type: "table" }>;
          return [header, ...rows].map((row: { text: string }[]) =>
            row.map(({ text: shown }) =>
              shown.includes("evil") ? "tame" : shown.replace(/sha256:\w+/, ""),
            ),
          );
        });
      const tameCells = cells(tame.files).map((table) =>
        table.map((row) => row.map((cell) => (cell.includes("tame") ? "tame" : cell))),
      );
      expect(cells(hostile.files)).toEqual(tameCells);
      const spans = typed(tokensOf(hostile.files), "codespan").filter(({ raw }) =>
        raw.includes("evil"),
      );
      expect(spans.length).toBeGreaterThan(10);
      for (const { raw } of spans) expect(raw).toContain("end");
    });

    it("contains no mentions or references", () => {
      const escapeMarkdown = tokensOf(hostile.files)
        .filter((token) => token.type === "text" || token.type === "escape")
        .filter((token) => !("tokens" in token && token.tokens))
        .map(({ raw }) => raw)
        .join("")
        .replaceAll("&#8203;", "\u200b");
      expect(escapeMarkdown).toContain("octocat");
      expect(escapeMarkdown).not.toMatch(/@\w|#\d|GH-\d|https?:\/\/|www\./);
    });

    it("leaves the verdict on the first line", () => {
      expect(firstLine(hostile.files)).toMatch(
        isComparable
          ? /^\*\*next is slower/
          : /^\*\*Not comparable: .* end next\)\.\*\* Build next/,
      );
    });

    it("adds no element to the page, whose data are valid JSON", () => {
      const tags = ({ files }: typeof hostile) =>
        (text(files, "index.html").match(/<\/?[a-z][^>]*>/gi) ?? []).map((tag) =>
          tag.replace(/ (?:x|y|[xy][12]|c[xy]|width|height|viewBox)="[^"]*"/g, ""),
        );
      expect(tags(hostile)).toEqual(tags(tame));
      const page = text(hostile.files, "index.html");
      const data = /<script type="application\/json" id="data">(.*?)<\/script>/s.exec(page)?.[1];
      const [cell] = JSON.parse(data ?? "");
      expect(cell.timers[1]).toContain("<script>alert(1)</script>");
      expect(cell.trials).toHaveLength(12);
    });

    it("leaves charts well-formed, with the same elements", () => {
      const names = ({ files }: typeof hostile) =>
        svgs(files).map(([name, svg]) => [name, parseXml(svg).map((element) => element.name)]);
      expect(names(hostile)).toEqual(names(tame));
    });

    it("sends no control characters to terminal or files", () => {
      const shown = renderTerminal(viewReport(hostile.comparison));
      const colours = new RegExp(`${String.fromCharCode(0x1b)}\\[\\d+m`, "g");
      for (const [name, content] of [["terminal", shown], ...hostile.files]) {
        const bare = (content ?? "").replace(colours, "").replaceAll("\n", "");
        expect(/[\p{Cc}\u202e].*/u.exec(bare)?.[0], name).toBeUndefined();
        expect(bare, name).not.toContain("owned");
      }
    });
  });
});

describe("failures in a report", () => {
  it("appear with class, cause, position and log", () => {
    const plan = samplePlan();
    const [first, ...rest] = measure(plan);
    if (!first) throw new Error("no record");
    const records = [failedRecord(first.spec, "missing-input"), ...rest];
    const comparison = compare({ run: RUN, plan, records, isFinished: true, gcbench: "0.1.0" });
    const files = renderReport(comparison);
    for (const shown of [
      text(files, "report.md"),
      shownPage(files),
      renderTerminal(viewReport(comparison)),
    ]) {
      expect(shown).toContain("missing-input");
      expect(shown).toContain("it broke");
      expect(shown).toContain("last words");
      expect(shown).toContain(`trial 1 of ${first.spec.block.id}`);
    }
    expect(firstLine(files)).toContain("next is slower than base");
  });

  it("are the verdict if nothing was measured", () => {
    const plan = samplePlan();
    const [block] = plan.blocks;
    if (!block) throw new Error("no block");
    const files = renderReport(
      comparisonOf(plan, [failedRecord(blockSpec(plan, RUN, block), "out-of-memory")]),
    );
    expect(firstLine(files)).toBe("**base failed on this machine: out-of-memory.**");
    expect(svgs(files)).toEqual([]);
  });

  it("do not hide measurements of a single version", () => {
    const plan = samplePlan({ versions: [pinnedVersion("base")], suite: { versions: ["base"] } });
    const [first, ...rest] = measure(plan);
    if (!first) throw new Error("no record");
    const files = renderReport(comparisonOf(plan, [failedRecord(first.spec, "crash"), ...rest]));
    expect(firstLine(files)).toBe("**base alone: 1 min 40 s a trial, on this machine.**");
    expect(text(files, "report.md")).toContain("last words");
  });
});

it("renderReport shows no change if the sides are not comparable", () => {
  const toolchain = { compiler: "gcc 12.2.0", flags: "-O3" };
  const comparison = measured({
    versions: [pinnedVersion("base"), pinnedVersion("next", { toolchain })],
  });
  const files = renderReport(comparison);
  expect(firstLine(files)).toBe(
    "**Not comparable: compiler flags differ (-O2, -O3).** Build next the way base was built, then run the suite again.",
  );
  const shown = [
    text(files, "report.md"),
    shownPage(files),
    renderTerminal(viewReport(comparison)),
    ...svgs(files).map(([, svg]) => svg),
  ];
  for (const content of shown) expect(/[+−]\d|\d\.\d+ %(?! of a trial)/.exec(content)).toBeNull();
  expect(shown[0]).toMatch(/≠\snot comparable/);
});

describe("a report of", () => {
  const two = (name: string) => ({
    workload: workloadSchema.parse({ name, kind: "miniature", simulatedHours: 6 }),
    digest: `sha256:${"1".repeat(64)}`,
    inputs: null,
  });
  const platform = (id: string) => ({
    id,
    name: "c7g",
    architecture: "arm64" as const,
    threads: 2,
    cores: [],
  });
  const many: SuiteChange = {
    workloads: [two("short"), two("long")],
    platforms: [platform("c7g-2t"), platform("c7g-4t")],
  };
  const alone: SuiteChange = { versions: [pinnedVersion("base")], suite: { versions: ["base"] } };
  const nothing = (change: SuiteChange) => comparisonOf(samplePlan(change), []);
  const broken = (change: SuiteChange) => {
    const plan = samplePlan(change);
    return comparisonOf(
      plan,
      plan.blocks.map((block) => failedRecord(blockSpec(plan, RUN, block), "crash")),
    );
  };
  const timed = (timers: Trial["timers"]) => {
    const plan = samplePlan();
    return comparisonOf(
      plan,
      withTrials(measure(plan), () => ({ timers })),
    );
  };

  it.each([
    ["a plain comparison", measured(), /^next is slower than base/],
    ["equal versions", measured({}, 1), /^No material change: next against base/],
    [
      "a single block",
      measured({ suite: { layout: { maxBlocks: 1 } } }),
      /too few to give an interval/,
    ],
    ["one version", measured(alone), /^base alone: .* on this machine\.$/],
    ["one version that failed", broken(alone), /^base failed on this machine: crash\.$/],
    [
      "one version in many cells",
      measured({ ...many, ...alone }),
      /^No single best by wall time: 2 of 2/,
    ],
    ["that where all failed", broken({ ...many, ...alone }), /measured in 0 of 4 cells, 4 failed/],
    ["nothing yet", nothing({}), /nothing measured\.$/],
    ["nothing yet in many cells", nothing(many), /^Of 4 comparisons: 4 not measured yet\.$/],
    ["failures alone", broken({}), /^base failed on this machine: crash\.$/],
    ["failures in many cells", broken(many), /^Of 4 comparisons: 4 failed\.$/],
    ["many cells", measured(many), /^Of 4 comparisons: 4 slower\. Most: next is slower/],
    ["no timers", timed([]), /^next is slower/],
    ["a timer of 0 s", timed([{ name: "X", parent: null, seconds: 0 }]), /^next is slower/],
    ["a timer below 0 s", timed([{ name: "X", parent: null, seconds: -1 }]), /^next is slower/],
    [
      "timers inside one another",
      timed([
        { name: "X", parent: "Y", seconds: 1 },
        { name: "Y", parent: "X", seconds: 1 },
      ]),
      /^next is slower/,
    ],
  ])("%s has the expected verdict and no missing values", (_, comparison, verdict) => {
    const files = renderReport(comparison);
    expect(firstLine(files)?.replaceAll("**", "")).toMatch(verdict);
    const terminal = renderTerminal(viewReport(comparison));
    for (const [name, content] of [...files, ["terminal", terminal] as const]) {
      const shown = name === "index.html" ? shownPage(files) : content;
      expect(/NaN|undefined|Infinity|\bnull\b|\[object/.exec(shown), name).toBeNull();
    }
    for (const [name, svg] of svgs(files)) expect(() => parseXml(svg), name).not.toThrow();
  });
});

it("renderReport puts a significant change before a larger inconclusive one", () => {
  const workload = (name: string) => ({
    workload: workloadSchema.parse({ name, kind: "miniature", simulatedHours: 6 }),
    digest: `sha256:${"1".repeat(64)}`,
    inputs: null,
  });
  const plan = samplePlan({ workloads: [workload("sure"), workload("wild")] });
  const records = measure(plan, 1.04).map((one) =>
    one.spec.block.workload === "sure"
      ? one
      : record(one.spec, (side, index) =>
          side === "B" ? 115 : 100 + 60 * Math.sin(index + Number(one.spec.block.id.at(-1))),
        ),
  );
  const comparison = comparisonOf(plan, records);
  const wild = comparison.cells.find((cell) => cell.workload === "wild")?.effect;
  expect(wild).toMatchObject({ verdict: "inconclusive" });
  expect(wild?.change).toBeGreaterThan(0.05);
  expect(viewReport(comparison)).toMatchObject({
    headline: "Of 2 comparisons: 1 slower, 1 inconclusive.",
    cause: expect.stringContaining("Most: next is slower than base by 4"),
    tone: "worse",
  });
});
