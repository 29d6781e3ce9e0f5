import { existsSync, readFileSync, statSync } from "node:fs";
import { dirname, join, normalize } from "node:path";
import { lexer, type Token, walkTokens } from "marked";
import { expect, it } from "vitest";
import { pagePaths } from "../scripts/pages.ts";

const pages = pagePaths();

it.each(pages)("%s links only to files and headings that exist", (page) => {
  expect(linksOf(page).filter((link) => !resolves(page, link))).toEqual([]);
});

it("finds a link to a missing file and to a missing heading", () => {
  expect(resolves("README.md", "docs/missing.md")).toBe(false);
  expect(resolves("README.md", "CONTRIBUTING.md#no-such-heading")).toBe(false);
  expect(resolves("README.md", "CONTRIBUTING.md#contributing")).toBe(true);
});

/** Targets of a page's links and pictures that lie in this repository. */
function linksOf(page: string): readonly string[] {
  const links: string[] = [];
  walkTokens(lexer(readFileSync(page, "utf8")), (token: Token) => {
    if (token.type === "link" || token.type === "image") links.push(token["href"]);
    if (token.type === "html") {
      links.push(
        ...[...token.raw.matchAll(/\b(?:src|srcset|href)="([^"]+)"/g)].map(([, to = ""]) => to),
      );
    }
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
  for (const slug of headingSlugs(page)) {
    let anchor = slug;
    for (let number = 1; anchors.has(anchor); number += 1) anchor = `${slug}-${number}`;
    anchors.add(anchor);
  }
  return anchors;
}

function headingSlugs(page: string): readonly string[] {
  const slugs: string[] = [];
  walkTokens(lexer(readFileSync(page, "utf8")), (token: Token) => {
    if (token.type === "heading") {
      const text = String(token["text"]).replace(/\[([^\]]*)\]\([^)]*\)/g, "$1");
      slugs.push(
        text
          .toLowerCase()
          .replace(/[^\p{L}\p{N}\s_-]/gu, "")
          .replace(/\s/g, "-"),
      );
    }
  });
  return slugs;
}
