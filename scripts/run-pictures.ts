/**
 * Draws a report as readers see it: `node scripts/run-pictures.ts REPORT_FOLDER DIRECTORY PICTURE...`. Pictures: `page` (top of the
 * page), `cloud-page` (platforms and cost), `trials` (all trials in order, with the tooltip of the last excluded one), `terminal`, and
 * `cloud-run` (a screen with its ANSI codes, saved as screen.txt in the folder). Chromium draws the first three in light and dark mode.
 */
import { execFileSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { comparisonSchema } from "../src/core/documents/comparison.ts";
import { stripControls } from "../src/core/format/control-characters.ts";
import { wrapLines } from "../src/core/format/wrap-lines.ts";

const [folder = "", directory = "", ...pictures] = process.argv.slice(2);

interface Shot {
  readonly name: string;
  readonly width: number;
  readonly height: number;
  /** Style added to the page for the picture. */
  readonly style: string;
  readonly script: string;
}

const SHOTS: readonly Shot[] = [
  { name: "page", width: 1100, height: 1010, style: "", script: "" },
  {
    name: "cloud-page",
    width: 1000,
    height: 1180,
    style: "main > section:first-child { display: none }",
    script: "",
  },
  {
    name: "trials",
    width: 1000,
    height: 470,
    style:
      "header, main > :not(#explorer) { display: none } main, body { background: var(--ground) }" +
      "main { max-width: none; padding: 0 } #explorer { border: 0; margin: 0 }",
    // Waits for the load event, because the page redraws the plot when the window gets its size.
    script:
      'addEventListener("load", () => [...document.querySelectorAll("#plot circle.excluded")].at(-1)' +
      '?.dispatchEvent(new Event("mouseenter")))',
  },
];

/** @param theme preferred colour scheme of the reader's system */
function shoot({ name, width, height, style, script }: Shot, theme: "light" | "dark"): void {
  const scratch = mkdtempSync(join(tmpdir(), "gcbench-pictures-"));
  const page = readFileSync(join(folder, "index.html"), "utf8")
    .replaceAll(
      /@media screen and \(prefers-color-scheme: ?dark\)/g,
      theme === "dark" ? "@media all" : "@media not all",
    )
    .replace("</head>", `<style>${style}</style></head>`)
    .replace("</body>", `<script>${script}</script></body>`);
  writeFileSync(join(scratch, "page.html"), page);
  execFileSync(
    "chromium",
    [
      ...["--headless", "--no-sandbox", "--disable-gpu", "--hide-scrollbars"],
      ...[`--user-data-dir=${join(scratch, "profile")}`, `--window-size=${width},${height}`],
      `--screenshot=${join(directory, `${name}-${theme}.png`)}`,
      `file://${join(scratch, "page.html")}`,
    ],
    { stdio: "ignore" },
  );
  rmSync(scratch, { recursive: true, force: true, maxRetries: 3 });
}

const ESCAPE = "\u001b";
/** ANSI codes of the terminal report, and the picture's class for each. */
const CLASSES: Readonly<Record<string, string>> = {
  "1": "bold",
  "2": "dim",
  "31": "red",
  "32": "green",
  "33": "yellow",
  "36": "cyan",
};
const OFF: Readonly<Record<string, readonly string[]>> = {
  "22": ["bold", "dim"],
  "39": ["red", "green", "yellow", "cyan"],
};
const [CHARACTER, LINE, MARGIN] = [6.86, 19, 18] as const;
const TERMINAL_COLUMNS = 104;

const STYLE = `
svg{--ground:#f6f8fa;--edge:#d5dbe1;--ink:#1f2328;--muted:#59636e;--red:#b3261e;--green:#1a7f37;--yellow:#8a6100;--cyan:#0b6e99}
@media (prefers-color-scheme:dark){svg{--ground:#0d1117;--edge:#3d444d;--ink:#e6edf3;--muted:#9198a1;--red:#ff7b72;--green:#3fb950;--yellow:#d29922;--cyan:#56c8e8}}
rect{fill:var(--ground);stroke:var(--edge)}
text{fill:var(--ink);font:11.4px ui-monospace,SFMono-Regular,Menlo,Consolas,"DejaVu Sans Mono",monospace;white-space:pre}
.bold{font-weight:700}.dim{fill:var(--muted)}.red{fill:var(--red)}.green{fill:var(--green)}.yellow{fill:var(--yellow)}.cyan{fill:var(--cyan)}
`;

/** Draws terminal output as text elements whose columns remain aligned in any font. */
function terminalPicture(shown: string, title: string): string {
  const lines = shown.split("\n");
  const styles = new Set<string>(); // A style continues on the next line of a wrapped text.
  const texts = lines.flatMap((line, row) => lineTexts(line, MARGIN + 8 + row * LINE, styles));
  const columns = Math.max(...lines.map((line) => stripControls(line).length));
  const [width, height] = [Math.ceil(2 * MARGIN + columns * CHARACTER), 25 + lines.length * LINE];
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}" width="${width}" height="${height}" role="img" aria-label="${title}">
<style>${STYLE}</style>
<rect x="0.5" y="0.5" width="${width - 1}" height="${height - 1}" rx="8"/>
${texts.join("\n")}
</svg>
`;
}

function lineTexts(line: string, y: number, on: Set<string>): readonly string[] {
  let column = 0;
  const [first = "", ...parts] = line.split(`${ESCAPE}[`);
  const runs = [first, ...parts].flatMap((part, index) => {
    const [, code = "", text = part] = index === 0 ? [] : (/^(\d+)m(.*)$/.exec(part) ?? []);
    if (CLASSES[code]) on.add(CLASSES[code]);
    for (const name of OFF[code] ?? []) on.delete(name);
    const from = column;
    column += text.length;
    const classes = [...on].join(" ");
    // Draws each column of a table separately, so that columns remain aligned.
    return [...text.matchAll(/\S+(?: \S+)*/g)].map(({ 0: words, index: at }) => {
      const x = (MARGIN + (from + at) * CHARACTER).toFixed(1);
      const length = (words.length * CHARACTER).toFixed(1);
      return `<text x="${x}" y="${y}" textLength="${length}"${classes && ` class="${classes}"`}>${escapeXml(words)}</text>`;
    });
  });
  return runs;
}

function escapeXml(text: string): string {
  return text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;");
}

async function drawTerminal(): Promise<void> {
  process.env["FORCE_COLOR"] = "1"; // Read when the colour module is loaded.
  const { renderTerminal } = await import("../src/report/terminal.ts");
  const { viewReport } = await import("../src/report/view.ts");
  const comparison = comparisonSchema.parse(
    JSON.parse(readFileSync(join(folder, "comparison.json"), "utf8")),
  );
  const shown = wrapLines(renderTerminal(viewReport(comparison)), TERMINAL_COLUMNS);
  writeFileSync(
    join(directory, "terminal.svg"),
    terminalPicture(shown, "End of the output of npm start in a terminal"),
  );
}

for (const shot of SHOTS.filter(({ name }) => pictures.includes(name))) {
  shoot(shot, "light");
  shoot(shot, "dark");
}
if (pictures.includes("terminal")) await drawTerminal();
if (pictures.includes("cloud-run")) {
  const screen = readFileSync(join(folder, "screen.txt"), "utf8").trimEnd();
  const picture = terminalPicture(screen, "A run on AWS Batch under way, in a terminal");
  writeFileSync(join(directory, "cloud-run.svg"), picture);
}
