import { marked, type Token } from "marked";
import { describe, expect, it } from "vitest";
import {
  comparisonOf,
  firstLine,
  measure,
  parseXml,
  RUN,
  svgs,
  text,
  withTrials,
} from "../../test/support/report-samples.ts";
import { failedRecord, machine, pinnedVersion, samplePlan } from "../../test/support/samples.ts";
import { blockSpec } from "../core/documents/plan.ts";
import { workloadSchema } from "../core/documents/workload.ts";
import { type ReportFiles, renderReport } from "./report-files.ts";
import { renderTerminal } from "./terminal.ts";
import { viewReport } from "./view.ts";

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
