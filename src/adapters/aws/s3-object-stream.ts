import type { Readable } from "node:stream";
import type { GetObjectCommand, S3Client } from "@aws-sdk/client-s3";
import { InterruptedError } from "../../core/errors.ts";
import type { ByteRange, InputStream } from "../../ports/inputs.ts";

/** A transfer that brings nothing for so long is broken, whatever its connection says. */
const IDLE_MS = 30_000;
const ETAG_OF_CONTENT = /^"?([0-9a-f]{32})"?$/;

/**
 * An object's bytes, as they come. As a whole it is checked by the SDK against the checksum that S3 has of it; a part is
 * checked by nobody: whoever puts parts together checks the whole.
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
  const fail = () => body.destroy(new Error(`no data came for ${IDLE_MS / 1000} s`));
  let timer = setTimeout(fail, IDLE_MS);
  const interrupted = () => body.destroy(new InterruptedError("Interrupted."));
  stop.signal.addEventListener("abort", interrupted, { once: true });
  try {
    for await (const chunk of body) {
      // Not while what came is written: a slow disk is no broken transfer.
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
