import { existsSync, readFileSync, statSync } from "node:fs";
import { dirname, join, normalize } from "node:path";
import { describe, expect, it } from "vitest";
import { meanSentenceLength, pagePaths, passagesOf, tokensOf } from "../../scripts/pages.ts";
import { refusedInName, refusedInText } from "../../scripts/refused-words.ts";

describe("links between pages", () => {
  it.each(pagePaths())("%s links only to files and headings that exist", (page) => {
    expect(linksOf(page).filter((link) => !resolves(page, link))).toEqual([]);
  });

  it("reports a missing file and a missing heading", () => {
    expect(resolves("README.md", "docs/missing.md")).toBe(false);
    expect(resolves("README.md", "CONTRIBUTING.md#no-such-heading")).toBe(false);
    expect(resolves("README.md", "CONTRIBUTING.md#contributing")).toBe(true);
  });
});

describe("refused words", () => {
  it.each(["regionHere", "ResultsShelf", "MOST_PROCESSORS", "isHandedOver", "left-out"])(
    "refuses the name %s",
    (name) => expect(refusedInName(name)).not.toEqual([]),
  );

  it.each(["defaultRegion", "leastSquares", "adhere", "decimalPlaces", "ImageRegistry"])(
    "accepts the name %s",
    (name) => expect(refusedInName(name)).toEqual([]),
  );

  it("refuses a word in a sentence and names the standard term", () => {
    expect(refusedInText("It goes on with the run.")).toEqual(['"goes on with", write: resume']);
  });

  it("accepts longer words that contain a refused one", () => {
    expect(refusedInText("Embedded bedrock, amended; without asking for it.")).toEqual([]);
  });
});

describe("mean sentence length", () => {
  it("counts words of paragraphs and lists, not of code, tables and headings", () => {
    const page =
      "# Title of a page\n\nOne two three. Four `a b` six.\n\n- Seven eight nine\n\n| a | b |\n| - | - |\n| c d | e |\n\n```sh\na b c d e f g\n```\n";
    expect(meanSentenceLength(passagesOf(page))).toBe(3);
  });

  it("is null for a page without sentences", () => {
    expect(meanSentenceLength(passagesOf("# Title\n"))).toBeNull();
  });
});

/** Targets of a page's links and pictures that lie in this repository. */
function linksOf(page: string): readonly string[] {
  const links = tokensOf(readFileSync(page, "utf8")).flatMap((token) => {
    if (token.type === "link" || token.type === "image") return [String(token["href"])];
    if (token.type !== "html") return [];
    return [...token.raw.matchAll(/\b(?:src|srcset|href)="([^"]+)"/g)].map(([, to = ""]) => to);
  });
  return links.filter((link) => !/^[a-z][a-z+.-]*:/i.test(link));
}

function resolves(page: string, link: string): boolean {
  const [path = "", anchor] = decodeURIComponent(link).split("#");
  const target = path === "" ? page : normalize(join(dirname(page), path));
  if (target.startsWith("..") || !existsSync(target)) return false;
  if (anchor === undefined || statSync(target).isDirectory() || !target.endsWith(".md")) {
    return true;
  }
  return anchorsOf(target).has(anchor);
}

/** Anchors as GitHub makes them from headings: a repeated heading gets a number. */
function anchorsOf(page: string): ReadonlySet<string> {
  const anchors = new Set<string>();
  for (const token of tokensOf(readFileSync(page, "utf8"))) {
    if (token.type !== "heading") continue;
    const text = String(token["text"]).replace(/\[([^\]]*)\]\([^)]*\)/g, "$1");
    const slug = text
      .toLowerCase()
      .replace(/[^\p{L}\p{N}\s_-]/gu, "")
      .replace(/\s/g, "-");
    let anchor = slug;
    for (let number = 1; anchors.has(anchor); number += 1) anchor = `${slug}-${number}`;
    anchors.add(anchor);
  }
  return anchors;
}
