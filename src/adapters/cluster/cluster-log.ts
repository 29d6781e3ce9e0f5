import { open } from "node:fs/promises";
import type { JobLog } from "../../ports/job-log.ts";

/** Bytes at the end of a log that hold its last events. */
const TAIL_BYTES = 16_384;
const HEAD_BYTES = 256;
const PIECE_BYTES = 1_048_576;

/** Last lines of a log; empty if the job has printed nothing. */
export async function readLogEnd(path: string, lines: number): Promise<readonly string[]> {
  const text = await readPart(path, (size) => ({
    from: Math.max(0, size - TAIL_BYTES),
    bytes: TAIL_BYTES,
  }));
  return text
    .trimEnd()
    .split("\n")
    .filter((line) => line !== "")
    .slice(-lines);
}

/** Id of the job that wrote a log, from its first line; null: no job has started. */
export async function jobIdIn(path: string): Promise<string | null> {
  const text = await readPart(path, () => ({ from: 0, bytes: HEAD_BYTES }));
  // A login profile can print before the script does.
  return /^gcbench job (\d+) on /m.exec(text)?.[1] ?? null;
}

/** Reads a log piece by piece. @param isOver whether the job prints no more */
export function readClusterLog(path: string, isOver: () => Promise<boolean>): JobLog {
  let from = 0;
  let rest = "";
  return {
    async next() {
      const over = await isOver(); // First: what is printed until then belongs to the last piece.
      for (;;) {
        const piece = await readPart(path, () => ({ from, bytes: PIECE_BYTES }));
        if (piece === "") break;
        from += Buffer.byteLength(piece, "latin1");
        rest += piece;
      }
      const lines = rest.split("\n");
      rest = over ? "" : (lines.pop() ?? "");
      return { lines: lines.filter((line) => line !== "").map(utf8), isOver: over };
    },
  };
}

function utf8(line: string): string {
  return Buffer.from(line, "latin1").toString("utf8");
}

/** Part of a file, one character a byte; empty: the file does not exist. */
async function readPart(
  path: string,
  part: (size: number) => { readonly from: number; readonly bytes: number },
): Promise<string> {
  const file = await open(path).catch((error) => {
    if (error instanceof Error && "code" in error && error.code === "ENOENT") return null;
    throw error;
  });
  if (file === null) return "";
  try {
    const { from, bytes } = part((await file.stat()).size);
    const { buffer, bytesRead } = await file.read(Buffer.alloc(bytes), 0, bytes, from);
    return buffer.toString("latin1", 0, bytesRead);
  } finally {
    await file.close();
  }
}
