import { execFile, execFileSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { promisify } from "node:util";

/** Names that Chromium goes by; whichever is there opens the pages. */
const NAMES = ["chromium", "chromium-browser", "google-chrome"];
const TIMEOUT_MS = 120_000;

const browser = NAMES.find((name) => {
  try {
    execFileSync(name, ["--version"], { stdio: "ignore" });
    return true;
  } catch {
    return false;
  }
});

/** Where a browser must be, tests run and fail without it; elsewhere they are skipped by name. */
export const hasBrowser = browser !== undefined || process.env["GCBENCH_REQUIRE_BROWSER"] === "1";

/** A suite's title, with the reason why it is skipped. */
export const inBrowser = (title: string): string =>
  hasBrowser ? title : `${title} (skipped: no Chromium)`;

/**
 * Opens a page in a frame of so many pixels, as a reader's window has them, and asks something of it.
 *
 * @param question JavaScript of an expression; `page` is the document in the frame
 * @returns its value, by way of JSON
 */
export async function evaluateInPage(
  html: string,
  { width, question }: { width: number; question: string },
): Promise<unknown> {
  const directory = mkdtempSync(join(tmpdir(), "page-"));
  const file = join(directory, "frame.html");
  const inner = html.replaceAll("&", "&amp;").replaceAll('"', "&quot;");
  // Beside a frame, because a window has a least width that a phone is below.
  writeFileSync(
    file,
    `<!doctype html><meta charset="utf-8"><iframe id="frame" style="border:0;width:${width}px;height:900px" srcdoc="${inner}"></iframe>
<pre id="answer"></pre><script>
addEventListener("load", () => {
  const page = document.getElementById("frame").contentDocument;
  document.getElementById("answer").textContent = encodeURIComponent(JSON.stringify(${question}));
});</script>`,
  );
  try {
    const { stdout } = await promisify(execFile)(
      browser ?? "chromium",
      [
        ...["--headless", "--no-sandbox", "--disable-gpu", "--no-first-run", "--disable-sync"],
        ...["--disable-background-networking", "--disable-component-update"],
        ...[`--user-data-dir=${join(directory, "profile")}`, "--dump-dom", `file://${file}`],
      ],
      { maxBuffer: 64 * 1024 * 1024, timeout: TIMEOUT_MS },
    );
    const answer = /<pre id="answer">([^<]*)<\/pre>/.exec(stdout)?.[1];
    if (!answer) throw new Error("The page gave no answer.");
    return JSON.parse(decodeURIComponent(answer));
  } finally {
    rmSync(directory, { recursive: true, force: true, maxRetries: 3 });
  }
}
