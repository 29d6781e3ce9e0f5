import { i as InterruptedError } from "./errors.js";
// src/adapters/aws/s3-object-stream.ts
/** A transfer that brings nothing for so long is broken, whatever its connection says. */
const IDLE_MS = 3e4;
const ETAG_OF_CONTENT = /^"?([0-9a-f]{32})"?$/;
/**
* An object's bytes, as they come. As a whole it is checked by the SDK against the checksum that S3 has of it; a part is
* checked by nobody: whoever puts parts together checks the whole.
*/
async function openObject(client, get, { from, to, bytes }, signal) {
	if (signal.aborted) throw new InterruptedError("Interrupted.");
	if (from > 0 || to < bytes) get.input.Range = `bytes=${from}-${to - 1}`;
	else get.input.ChecksumMode = "ENABLED";
	const stop = new AbortController();
	const end = () => stop.abort();
	signal.addEventListener("abort", end, { once: true });
	const release = () => signal.removeEventListener("abort", end);
	try {
		const { Body, ETag, ServerSideEncryption, SSECustomerAlgorithm } = await client.send(get, { abortSignal: stop.signal });
		const isOpaque = ServerSideEncryption?.startsWith("aws:") || SSECustomerAlgorithm !== void 0;
		const md5 = ETAG_OF_CONTENT.exec(ETag ?? "")?.[1] ?? null;
		return {
			chunks: watched(Body, {
				stop,
				release
			}),
			md5: isOpaque ? null : md5
		};
	} catch (error) {
		release();
		throw error;
	}
}
async function* watched(body, { stop, release }) {
	const fail = () => body.destroy(/* @__PURE__ */ new Error(`no data came for ${IDLE_MS / 1e3} s`));
	let timer = setTimeout(fail, IDLE_MS);
	const interrupted = () => body.destroy(new InterruptedError("Interrupted."));
	stop.signal.addEventListener("abort", interrupted, { once: true });
	try {
		for await (const chunk of body) {
			clearTimeout(timer);
			yield chunk;
			timer = setTimeout(fail, IDLE_MS);
		}
	} finally {
		clearTimeout(timer);
		release();
		stop.signal.removeEventListener("abort", interrupted);
		body.destroy();
	}
}
export { openObject as t };
