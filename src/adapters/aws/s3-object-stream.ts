import type { Readable } from "node:stream";
import type { GetObjectCommand, S3Client } from "@aws-sdk/client-s3";
import { InterruptedError } from "../../core/errors.ts";
import type { ByteRange, InputStream } from "../../ports/inputs.ts";

/** A transfer without data for this long is treated as broken. */
const IDLE_MS = 30_000;
const ETAG_OF_CONTENT = /^"?([0-9a-f]{32})"?$/;

/**
 * Opens an object's content as a stream. The SDK verifies a whole object against S3's checksum. A range is not verified;
 * the caller verifies the assembled file.
 */
export async function openObject(
  client: S3Client,
  get: GetObjectCommand,
  { from, to, bytes }: ByteRange,
  signal: AbortSignal,
): Promise<InputStream> {
  if (signal.aborted) throw new InterruptedError("Interrupted.");
  if (from > 0 || to < bytes) get.input.Range = `bytes=${from}-${to - 1}`;
  else get.input.ChecksumMode = "ENABLED";
  const stop = new AbortController();
  const end = () => stop.abort();
  signal.addEventListener("abort", end, { once: true });
  const release = () => signal.removeEventListener("abort", end);
  try {
    const { Body, ETag, ServerSideEncryption, SSECustomerAlgorithm } = await client.send(get, {
      abortSignal: stop.signal,
    });
    // "Objects encrypted by SSE-C or SSE-KMS have ETags that are not an MD5 digest" (S3 API, Object).
    const isOpaque = ServerSideEncryption?.startsWith("aws:") || SSECustomerAlgorithm !== undefined;
    const md5 = ETAG_OF_CONTENT.exec(ETag ?? "")?.[1] ?? null;
    return {
      chunks: watched(Body as Readable, { stop, release }),
      md5: isOpaque ? null : md5,
    };
  } catch (error) {
    release();
    throw error;
  }
}

async function* watched(
  body: Readable,
  { stop, release }: { stop: AbortController; release: () => void },
): AsyncGenerator<Uint8Array> {
  const fail = () => body.destroy(new Error(`no data arrived for ${IDLE_MS / 1000} s`));
  let timer = setTimeout(fail, IDLE_MS);
  const interrupted = () => body.destroy(new InterruptedError("Interrupted."));
  stop.signal.addEventListener("abort", interrupted, { once: true });
  try {
    for await (const chunk of body) {
      // The timer is off while the consumer writes: a slow disk is not a broken transfer.
      clearTimeout(timer);
      yield chunk as Uint8Array;
      timer = setTimeout(fail, IDLE_MS);
    }
  } finally {
    clearTimeout(timer);
    release();
    stop.signal.removeEventListener("abort", interrupted);
    body.destroy();
  }
}
