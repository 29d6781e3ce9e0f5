import { UsageError } from "../../core/errors.ts";
import { formatCount } from "../../core/format/text.ts";
import {
  answerVerdictLine,
  type LooksChange,
  verdictLineSchema,
} from "../../core/verdict/verdict-line.ts";

/** More errors would scroll the first ones away. */
const MAX_ERRORS_SHOWN = 10;

export interface LineSource {
  /** Name in messages. */
  readonly name: string;
  readonly bytes: AsyncIterable<Uint8Array>;
}

/**
 * Judges comparisons, one a line, in constant memory. Answers are yielded before more is read, so that a program at the
 * other end of a pipe can wait for its answer.
 */
export class LineJudge {
  readonly #source: LineSource;
  readonly #change: LooksChange;
  readonly #signal: AbortSignal;
  readonly #shown: string[] = [];
  #errors = 0;
  #line = 0;

  constructor(source: LineSource, change: LooksChange, signal: AbortSignal) {
    this.#source = source;
    this.#change = change;
    this.#signal = signal;
  }

  /** One answer for each line that can be judged. Only a line feed ends a line: JSON allows other separators in text. */
  async *answers(): AsyncIterable<string> {
    const decoder = new TextDecoder(); // Removes a byte order mark.
    let rest = "";
    for await (const bytes of this.#source.bytes) {
      this.#signal.throwIfAborted();
      const lines = (rest + decoder.decode(bytes, { stream: true })).split("\n");
      rest = lines.pop() ?? "";
      yield lines.map((line) => this.#answer(line)).join("");
    }
    yield this.#answer(rest + decoder.decode());
  }

  /** @throws {UsageError} lists the lines that could not be judged */
  finish(): void {
    if (this.#errors === 0) return;
    const more = this.#errors - this.#shown.length;
    throw new UsageError(
      [
        `${formatCount(this.#errors, "line")} of ${this.#source.name} could not be judged:`,
        ...this.#shown.map((error) => `  ${error}`),
        ...(more > 0 ? [`  and ${formatCount(more, "more line")}`] : []),
      ].join("\n"),
    );
  }

  #answer(line: string): string {
    this.#line++;
    if (line.trim() === "") return "";
    const result = answerOrError(line, this.#change);
    if (!("error" in result)) return `${JSON.stringify(result)}\n`;
    this.#errors++;
    if (this.#shown.length < MAX_ERRORS_SHOWN) {
      this.#shown.push(`${this.#source.name}:${this.#line}: ${result.error}`);
    }
    return "";
  }
}

function answerOrError(line: string, change: LooksChange) {
  try {
    const parsed = verdictLineSchema.safeParse(JSON.parse(line));
    if (parsed.success) return answerVerdictLine(parsed.data, change);
    const messages = parsed.error.issues
      .slice(0, MAX_ERRORS_SHOWN)
      .map(({ path, message }) => (path.length > 0 ? `${path.join(".")}: ${message}` : message));
    return { error: messages.join("; ") };
  } catch (error) {
    return { error: `no JSON: ${error instanceof Error ? error.message : String(error)}` };
  }
}
