import { createHash, type Hash } from "node:crypto";
import { createReadStream } from "node:fs";
import { setTimeout as delay } from "node:timers/promises";
import type { LimitFunction } from "p-limit";
import { InfrastructureError, InterruptedError, UsageError } from "../core/errors.ts";
import type { ByteRange, InputStream } from "../ports/inputs.ts";
import { explainDiskError, isDiskError } from "./disk-errors.ts";
import { type Digests, type Gap, PartFile } from "./part-file.ts";

/** A stretch that breaks off so often, without a byte between, is given up: after half a minute about. */
const MAX_INTERRUPTIONS = 8;
const FIRST_WAIT_MS = 200;
const MAX_WAIT_MS = 10_000;
/** Written at once. */
const BATCH_BYTES = 2 ** 19;
/** Transfers of a whole file whose content turned out to be another than its source's. */
const MAX_DAMAGED_TRANSFERS = 2;

export interface FetchRequest {
  /** For people: where it comes from. */
  readonly from: string;
  readonly bytes: number;
  /** Name while it is on its way. */
  readonly part: string;
  /** SHA-256 that it must have; null: nobody knows it yet. */
  readonly sha256: string | null;
  /** MD5 that it must have, in 32 digits; null: nobody knows it. */
  readonly md5: string | null;
  open(range: ByteRange, signal: AbortSignal): Promise<InputStream>;
}

export interface FetchTools {
  /** Transfers at once, of all files together. */
  readonly slots: LimitFunction;
  readonly signal: AbortSignal;
  /** Bytes of the file that are there now and were not before; negative where they were thrown away. */
  readonly onProgress: (bytes: number) => void;
  /** Bytes that came over the network. */
  readonly onTransfer: (bytes: number) => void;
}

/**
 * Fetches a file to its part's name, checked and on the disk. What an earlier try left is gone on with.
 *
 * @returns its SHA-256
 * @throws {UsageError} its source has it no more; the disk is full
 * @throws {InfrastructureError} it can't be had whole
 */
export async function fetchInput(order: FetchRequest, tools: FetchTools): Promise<string> {
  const part = await PartFile.open(order.part, order.bytes);
  try {
    for (let attempt = 1; ; attempt++) {
      const digests = await transfer(order, part, tools);
      if (digests) {
        await part.flush();
        return digests.sha256;
      }
      if (attempt === MAX_DAMAGED_TRANSFERS) {
        throw new InfrastructureError(
          `${order.from} came ${MAX_DAMAGED_TRANSFERS} times with another content than its checksum says. It is damaged there or on its way; nothing of it was kept.`,
        );
      }
    }
  } catch (error) {
    throw explainDiskError(error, order.part);
  } finally {
    await part.close();
  }
}

/** @returns null: what came is damaged, and thrown away */
async function transfer(
  order: FetchRequest,
  part: PartFile,
  { slots, signal, onProgress, onTransfer }: FetchTools,
): Promise<Digests | null> {
  const gaps = await part.gaps();
  let there = order.bytes - gaps.reduce((sum, { from, to }) => sum + to - from, 0);
  onProgress(there);
  const running = await RunningDigests.of(order, gaps);
  const stop = new AbortController();
  let md5: string | null = null;
  const onChunk = (bytes: number) => {
    there += bytes;
    onProgress(bytes);
    onTransfer(bytes);
  };
  try {
    const transfers = gaps.map((gap) =>
      slots(async () => {
        const either = AbortSignal.any([signal, stop.signal]);
        md5 = await fetchGap(order, { gap, part, running, onChunk, signal: either });
      }),
    );
    await allOrFirstError(transfers, stop);
    const digests = running ? running.digests() : await part.digests();
    const isRight =
      (md5 === null || md5 === digests.md5) &&
      (order.md5 === null || order.md5 === digests.md5) &&
      (order.sha256 === null || order.sha256 === digests.sha256);
    if (isRight) return digests;
  } catch (error) {
    if (!(error instanceof DamagedError)) {
      onProgress(-there); // It counts again where it is gone on with.
      throw error;
    }
  }
  onProgress(-there);
  await part.reset();
  return null;
}

/** Waits until all have ended, so that none writes any more. @throws what the first one threw */
async function allOrFirstError(
  works: readonly Promise<void>[],
  stop: AbortController,
): Promise<void> {
  let fault: unknown;
  const watched = works.map((work) =>
    work.catch((error) => {
      fault ??= error;
      stop.abort();
    }),
  );
  await Promise.all(watched);
  if (fault !== undefined) throw fault;
}

/** What came is not what was sent. */
class DamagedError extends Error {}

interface GapTransfer {
  readonly gap: Gap;
  readonly part: PartFile;
  readonly running: RunningDigests | null;
  readonly onChunk: (bytes: number) => void;
  readonly signal: AbortSignal;
}

/** Fetches a stretch, going on where it broke off. @returns the whole file's MD5, as far as its source tells */
async function fetchGap(
  order: FetchRequest,
  { gap, part, running, onChunk, signal }: GapTransfer,
): Promise<string | null> {
  let at = gap.from;
  let md5: string | null = null;
  for (let breaks = 0; ; ) {
    try {
      const stream = await order.open({ from: at, to: gap.to, bytes: order.bytes }, signal);
      md5 = stream.md5;
      for await (const { chunks, bytes } of batched(stream.chunks)) {
        if (at + bytes > gap.to) throw new DamagedError("more came than was asked for");
        await part.write(gap, chunks, at);
        if (running) for (const chunk of chunks) running.update(chunk);
        at += bytes;
        onChunk(bytes);
        breaks = 0;
      }
      if (at === gap.to) return md5;
      throw new Error(`it ended ${gap.to - at} bytes too early`);
    } catch (error) {
      if (isFinal(error, signal)) throw error;
      if (at === gap.to && isChecksumError(error)) throw new DamagedError();
      if (at === gap.to) return md5; // It broke after its last byte.
      breaks += 1;
      if (breaks === MAX_INTERRUPTIONS) throw giveUpError(order, error);
      await pause(breaks, signal);
    }
  }
}

interface Batch {
  readonly chunks: readonly Uint8Array[];
  readonly bytes: number;
}

/** What comes in pieces of some kilobytes, in pieces that are worth a call of the system; nothing is lost at a break. */
async function* batched(stream: AsyncIterable<Uint8Array>): AsyncGenerator<Batch> {
  let chunks: Uint8Array[] = [];
  let bytes = 0;
  let broke: { readonly error: unknown } | null = null;
  const pieces = stream[Symbol.asyncIterator]();
  try {
    for (;;) {
      const next = await pieces.next().catch((error: unknown) => ({ error }));
      if ("error" in next) broke = next;
      if ("error" in next || next.done) break;
      chunks.push(next.value);
      bytes += next.value.length;
      if (bytes < BATCH_BYTES) continue;
      yield { chunks, bytes };
      chunks = [];
      bytes = 0;
    }
    if (bytes > 0) yield { chunks, bytes };
    if (broke) throw broke.error;
  } finally {
    await pieces.return?.();
  }
}

function isFinal(error: unknown, signal: AbortSignal): boolean {
  if (signal.aborted || error instanceof DamagedError) return true;
  if (error instanceof UsageError || error instanceof InfrastructureError) return true;
  return isDiskError(error);
}

/** In the SDK's words, when a whole object is not what S3's checksum of it says. */
function isChecksumError(error: unknown): boolean {
  return error instanceof Error && /checksum/i.test(error.message);
}

function giveUpError({ from }: FetchRequest, cause: unknown): InfrastructureError {
  const why = cause instanceof Error ? cause.message : String(cause);
  return new InfrastructureError(
    `${from} can't be fetched: its transfer broke off ${MAX_INTERRUPTIONS} times in a row without a byte (${why}). What is there is kept; the next try goes on.`,
    { cause },
  );
}

async function pause(breaks: number, signal: AbortSignal): Promise<void> {
  const longest = Math.min(MAX_WAIT_MS, FIRST_WAIT_MS * 2 ** (breaks - 1));
  await delay(Math.random() * longest, undefined, { signal }).catch((cause) => {
    throw new InterruptedError("Interrupted.", { cause });
  });
}

/** Digests of a file that comes from its beginning to its end, taken as it comes. */
class RunningDigests {
  readonly #sha256: Hash = createHash("sha256");
  readonly #md5: Hash = createHash("md5");

  /** @returns null: its stretches come in any order, so it is read when all are there */
  static async of(
    { bytes, part: path }: FetchRequest,
    gaps: readonly Gap[],
  ): Promise<RunningDigests | null> {
    const [gap] = gaps;
    if (gap === undefined || gap.segment !== null) return null;
    const digests = new RunningDigests();
    if (gap.from > 0 && gap.from < bytes) {
      const there = createReadStream(path, { end: gap.from - 1 });
      for await (const chunk of there) digests.update(chunk);
    }
    return digests;
  }

  update(chunk: Uint8Array): void {
    this.#sha256.update(chunk);
    this.#md5.update(chunk);
  }

  digests(): Digests {
    return { sha256: `sha256:${this.#sha256.digest("hex")}`, md5: this.#md5.digest("hex") };
  }
}
