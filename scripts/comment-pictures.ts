/**
 * Draws a report's comment as GitHub shows it, in light and dark mode:
 * `node scripts/comment-pictures.ts REPORT_FOLDER DIRECTORY`. Needs Chromium and dist/.
 */
import { execFileSync } from "node:child_process";
import { mkdtempSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { marked } from "marked";

const [folder = "", directory = ""] = process.argv.slice(2);
const [width, height] = [900, 1046];

/** Our own styles, which imitate GitHub's pages. */
const STYLE = `
:root { color-scheme: light; --ink: #1f2328; --muted: #59636e; --line: #d1d9e0; --page: #fff; --band: #f6f8fa; --link: #0969da; }
.dark { color-scheme: dark; --ink: #f0f6fc; --muted: #9198a1; --line: #3d444d; --page: #0d1117; --band: #151b23; --link: #4493f8; }
body { margin: 0; padding: 24px; background: var(--page); color: var(--ink);
  font: 14px/1.5 -apple-system, "Segoe UI", "Noto Sans", "DejaVu Sans", Helvetica, Arial, sans-serif; }
.comment { border: 1px solid var(--line); border-radius: 6px; }
.by { background: var(--band); border-bottom: 1px solid var(--line); border-radius: 6px 6px 0 0; padding: 8px 16px; color: var(--muted); }
.by b { color: var(--ink); } .by span { border: 1px solid var(--line); border-radius: 2em; padding: 0 7px; font-size: 12px; margin-left: 4px; }
.body { padding: 16px; }
p, table, details, blockquote, ul, pre { margin: 0 0 16px; }
table { border-collapse: collapse; display: block; width: max-content; max-width: 100%; overflow: auto; }
th, td { border: 1px solid var(--line); padding: 6px 13px; } tr:nth-child(2n) td { background: var(--band); }
blockquote { border-left: 4px solid var(--line); padding: 0 16px; color: var(--muted); } blockquote p { margin: 0; }
code { background: color-mix(in srgb, var(--muted) 18%, transparent); border-radius: 6px; padding: .2em .4em; font-size: 85%; font-family: ui-monospace, "DejaVu Sans Mono", monospace; }
a { color: var(--link); } summary { cursor: pointer; } details:last-child { margin: 0; } h2 { font-size: 18px; }
`;

const printed = execFileSync(process.execPath, [
  ...["dist/cli.js", "publish", folder, "--dry-run", "--json", "--comment", "--pull-request", "1"],
  ...["--sha", "3f9d2c81b7a64e05c1d8e2f7a90b6c4d5e1f2a38"],
  ...["--report-url", "https://github.com/OWNER/REPO/blob/gcbench-results/report.md"],
]);
const { comment }: { comment: string } = JSON.parse(printed.toString("utf8"));
const html = await marked.parse(comment);
// Opens one section. The others remain collapsed, as readers see them first.
const shown = html.replace("<details><summary>Timers", "<details open><summary>Timers");
const scratch = mkdtempSync(join(tmpdir(), "gcbench-pictures-"));
for (const theme of ["light", "dark"]) {
  const page = join(scratch, `${theme}.html`);
  writeFileSync(
    page,
    `<!doctype html><meta charset="utf-8"><style>${STYLE}</style><body class="${theme}"><div class="comment"><div class="by"><b>github-actions</b> <span>bot</span> commented</div><div class="body">${shown}</div></div>`,
  );
  execFileSync(
    "chromium",
    [
      ...["--headless", "--no-sandbox", "--disable-gpu", "--hide-scrollbars"],
      ...[`--window-size=${width},${height}`, "--force-device-scale-factor=1"],
      ...[`--screenshot=${join(directory, `comment-${theme}.png`)}`, `file://${page}`],
    ],
    { stdio: "ignore" },
  );
}
