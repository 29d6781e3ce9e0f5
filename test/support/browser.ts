import { type ChildProcess, execFileSync, spawn } from "node:child_process";
import { once } from "node:events";
import { mkdtempSync } from "node:fs";
import type { Socket } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";

/** Names that Chromium goes by; whichever is there opens the pages. */
const NAMES = ["chromium", "chromium-browser", "google-chrome"];

const program = NAMES.find((name) => {
  try {
    execFileSync(name, ["--version"], { stdio: "ignore" });
    return true;
  } catch {
    return false;
  }
});

/** Where a browser must be, tests run and fail without it; elsewhere they are skipped by name. */
export const hasBrowser = program !== undefined || process.env["GCBENCH_REQUIRE_BROWSER"] === "1";

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
  browser ??= new Browser();
  // In a frame, because a window has a minimum width that a phone is below.
  return browser.evaluate(`new Promise((resolve) => {
  const frame = document.createElement("iframe");
  frame.style = "border:0;width:${width}px;height:900px";
  frame.srcdoc = ${JSON.stringify(html)};
  frame.onload = () => {
    const page = frame.contentDocument;
    resolve(JSON.stringify(${question}));
  };
  document.body.append(frame);
})`);
}

/** The browser of this process: a start takes longer than all its pages. */
let browser: Browser | undefined;

interface Reply {
  readonly id?: number;
  readonly result?: unknown;
  readonly error?: { readonly message: string };
}

/** Chromium, steered through two pipes (Chrome DevTools Protocol). It ends when this process closes them. */
class Browser {
  readonly #child: ChildProcess;
  readonly #waiting = new Map<number, (reply: Reply) => void>();
  /** Rejects when Chromium ends. */
  readonly #ended: Promise<never>;
  #sent = 0;

  constructor() {
    const profile = mkdtempSync(join(tmpdir(), "browser-"));
    this.#child = spawn(
      program ?? "chromium",
      [
        ...["--headless", "--no-sandbox", "--disable-gpu", "--no-first-run", "--disable-sync"],
        ...["--disable-background-networking", "--disable-component-update"],
        ...[`--user-data-dir=${profile}`, "--remote-debugging-pipe"],
      ],
      { stdio: ["ignore", "ignore", "ignore", "pipe", "pipe"] },
    );
    this.#ended = once(this.#child, "exit").then(() => {
      throw new Error("Chromium ended.");
    });
    this.#ended.catch(() => {}); // An idle browser may end.
    let text = "";
    this.#replies.setEncoding("utf8").on("data", (piece: string) => {
      const messages = (text + piece).split("\0");
      text = messages.pop() ?? "";
      for (const message of messages) this.#receive(JSON.parse(message) as Reply);
    });
  }

  /** @param expression JavaScript of a promise for JSON */
  async evaluate(expression: string): Promise<unknown> {
    for (const handle of this.#handles) handle.ref();
    const { targetId } = await this.#send<{ targetId: string }>("Target.createTarget", {
      url: "about:blank",
    });
    try {
      const { sessionId } = await this.#send<{ sessionId: string }>("Target.attachToTarget", {
        targetId,
        flatten: true,
      });
      const { result, exceptionDetails } = await this.#send<{
        result: { value?: string };
        exceptionDetails?: unknown;
      }>("Runtime.evaluate", { expression, awaitPromise: true }, sessionId);
      if (exceptionDetails || result.value === undefined)
        throw new Error(`The page gave no answer: ${JSON.stringify(exceptionDetails)}`);
      return JSON.parse(result.value);
    } finally {
      await this.#send("Target.closeTarget", { targetId });
      // An idle browser keeps nobody from ending.
      for (const handle of this.#handles) handle.unref();
    }
  }

  get #replies(): Socket {
    return this.#child.stdio[4] as Socket;
  }

  get #handles() {
    return [this.#child, this.#child.stdio[3] as Socket, this.#replies];
  }

  async #send<Result>(method: string, params: object, sessionId?: string): Promise<Result> {
    const id = ++this.#sent;
    const reply = new Promise<Reply>((resolve) => this.#waiting.set(id, resolve));
    const message = JSON.stringify({ id, method, params, sessionId });
    (this.#child.stdio[3] as Socket).write(`${message}\0`);
    const { result, error } = await Promise.race([reply, this.#ended]);
    if (error) throw new Error(`${method}: ${error.message}`);
    return result as Result;
  }

  #receive(reply: Reply): void {
    if (reply.id === undefined) return;
    this.#waiting.get(reply.id)?.(reply);
    this.#waiting.delete(reply.id);
  }
}
