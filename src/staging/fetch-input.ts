import { createHash, type Hash } from "node:crypto";
import { createReadStream } from "node:fs";
import { setTimeout as delay } from "node:timers/promises";
import type { LimitFunction } from "p-limit";
import { InfrastructureError, InterruptedError, UsageError } from "../core/errors.ts";
import type { ByteRange, InputStream } from "../ports/inputs.ts";
import { isDiskError } from "./disk-errors.ts";
import { type Digests, type Gap, PartFile } from "./part-file.ts";

/** Interruptions in a row without a new byte before the transfer fails; about half a minute in total. */
const MAX_INTERRUPTIONS = 8;
const FIRST_WAIT_MS = 200;
const MAX_WAIT_MS = 10_000;
/** Bytes per write. */
const BATCH_BYTES = 2 ** 19;
/** Maximum transfers of a whole file whose checksum does not match. */
const MAX_DAMAGED_TRANSFERS = 2;

export interface FetchRequest {
  /** Source, for messages. */
  readonly from: string;
  readonly bytes: number;
  /** Path of the partial file. */
  readonly part: string;
  /** Required SHA-256; null if unknown. */
  readonly sha256: string | null;
  /** Required MD5 as 32 hexadecimal digits; null if unknown. */
  readonly md5: string | null;
  open(range: ByteRange, signal: AbortSignal): Promise<InputStream>;
}

export interface FetchTools {
  /** Limits concurrent transfers over all files. */
  readonly slots: LimitFunction;
  readonly signal: AbortSignal;
  /** Reports newly available bytes; negative when bytes are discarded. */
  readonly onProgress: (bytes: number) => void;
  /** Reports bytes received over the network. */
  readonly onTransfer: (bytes: number) => void;
}

/**
 * Fetches a file to its partial path, verifies it and flushes it to disk. Resumes an earlier partial transfer.
 *
 * @returns the file's SHA-256
 * @throws {UsageError} the source no longer has the file
 * @throws an error of the disk as it is
 * @throws {InfrastructureError} the file cannot be fetched intact
 */
export async function fetchInput(order: FetchRequest, tools: FetchTools): Promise<string> {
  const part = await PartFile.open(order.part, order.bytes);
  try {
    for (let attempt = 1; ; attempt++) {
      const digests = await transfer(order, part, tools);
      if (digests) {
        await part.finish();
        return digests.sha256;
      }
      if (attempt === MAX_DAMAGED_TRANSFERS) {
        throw new InfrastructureError(
          `${order.from} does not match its checksum after ${MAX_DAMAGED_TRANSFERS} transfers. The file is damaged at its source or in transit; the received data was discarded. Check the source, then retry.`,
        );
      }
    }
  } finally {
    await part.close();
  }
}

/** @returns null if the received data is damaged; it was discarded */
async function transfer(
  order: FetchRequest,
  part: PartFile,
  { slots, signal, onProgress, onTransfer }: FetchTools,
): Promise<Digests | null> {
  const gaps = await part.gaps();
  let available = order.bytes - gaps.reduce((sum, { from, to }) => sum + to - from, 0);
  onProgress(available);
  const running = await RunningDigests.of(order, gaps);
  const stop = new AbortController();
  let md5: string | null = null;
  const onChunk = (bytes: number) => {
    available += bytes;
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
    const isIntact =
      (md5 === null || md5 === digests.md5) &&
      (order.md5 === null || order.md5 === digests.md5) &&
      (order.sha256 === null || order.sha256 === digests.sha256);
    if (isIntact) return digests;
  } catch (error) {
    if (!(error instanceof DamagedError)) {
      onProgress(-available); // A resumed transfer reports these bytes again.
      throw error;
    }
  }
  onProgress(-available);
  await part.reset();
  return null;
}

/** Waits until all transfers ended, so none writes any more. @throws the first error */
async function allOrFirstError(
  transfers: readonly Promise<void>[],
  stop: AbortController,
): Promise<void> {
  let firstError: unknown;
  const watched = transfers.map((transfer) =>
    transfer.catch((error) => {
      firstError ??= error;
      stop.abort();
    }),
  );
  await Promise.all(watched);
  if (firstError !== undefined) throw firstError;
}

/** The received data differs from the sent data. */
class DamagedError extends Error {}

interface GapTransfer {
  readonly gap: Gap;
  readonly part: PartFile;
  readonly running: RunningDigests | null;
  readonly onChunk: (bytes: number) => void;
  readonly signal: AbortSignal;
}

/** Fetches one gap, resuming after interruptions. @returns the whole file's MD5 if the source reports it */
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
        if (at + bytes > gap.to)
          throw new DamagedError("the source sent more bytes than requested");
        await part.write(gap, chunks, at);
        if (running) for (const chunk of chunks) running.update(chunk);
        at += bytes;
        onChunk(bytes);
        breaks = 0;
      }
      if (at === gap.to) return md5;
      throw new Error(`the transfer ended ${gap.to - at} bytes early`);
    } catch (error) {
      if (isFinal(error, signal)) throw error;
      if (at === gap.to && isChecksumError(error)) throw new DamagedError();
      if (at === gap.to) return md5; // The connection broke after the last byte.
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

/** Joins small chunks into batches large enough for efficient writes. Yields received chunks before it rethrows an error. */
async function* batched(stream: AsyncIterable<Uint8Array>): AsyncGenerator<Batch> {
  let chunks: Uint8Array[] = [];
  let bytes = 0;
  let failure: { readonly error: unknown } | null = null;
  const pieces = stream[Symbol.asyncIterator]();
  try {
    for (;;) {
      const next = await pieces.next().catch((error: unknown) => ({ error }));
      if ("error" in next) failure = next;
      if ("error" in next || next.done) break;
      chunks.push(next.value);
      bytes += next.value.length;
      if (bytes < BATCH_BYTES) continue;
      yield { chunks, bytes };
      chunks = [];
      bytes = 0;
    }
    if (bytes > 0) yield { chunks, bytes };
    if (failure) throw failure.error;
  } finally {
    await pieces.return?.();
  }
}

function isFinal(error: unknown, signal: AbortSignal): boolean {
  if (signal.aborted || error instanceof DamagedError) return true;
  if (error instanceof UsageError || error instanceof InfrastructureError) return true;
  return isDiskError(error);
}

/** Recognizes the SDK's error message for a whole object that fails S3's checksum. */
function isChecksumError(error: unknown): boolean {
  return error instanceof Error && /checksum/i.test(error.message);
}

function giveUpError({ from }: FetchRequest, cause: unknown): InfrastructureError {
  const why = cause instanceof Error ? cause.message : String(cause);
  return new InfrastructureError(
    `Cannot fetch ${from}: the transfer broke off ${MAX_INTERRUPTIONS} times in a row without a new byte (${why}). The received part was saved; retry to resume.`,
    { cause },
  );
}

async function pause(breaks: number, signal: AbortSignal): Promise<void> {
  const maxMs = Math.min(MAX_WAIT_MS, FIRST_WAIT_MS * 2 ** (breaks - 1));
  await delay(Math.random() * maxMs, undefined, { signal }).catch((cause) => {
    throw new InterruptedError("Interrupted.", { cause });
  });
}

/** Digests of a file that arrives in order, computed on arrival. */
class RunningDigests {
  readonly #sha256: Hash = createHash("sha256");
  readonly #md5: Hash = createHash("md5");

  /** @returns null if segments arrive out of order; the file is then read once it is complete */
  static async of(
    { bytes, part: path }: FetchRequest,
    gaps: readonly Gap[],
  ): Promise<RunningDigests | null> {
    const [gap] = gaps;
    if (gap === undefined || gap.segment !== null) return null;
    const digests = new RunningDigests();
    if (gap.from > 0 && gap.from < bytes) {
      const existing = createReadStream(path, { end: gap.from - 1 });
      for await (const chunk of existing) digests.update(chunk);
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
