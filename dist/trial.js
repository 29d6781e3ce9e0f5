import { a as parseTimersJson, i as parseTimerLines, n as parseModelLog, o as parseTimersObject, s as parseTimersTable, t as excerpt } from "./model-log.js";
import { C as readOutputs, a as read, c as copyRunDirectory, d as removeTree, m as TIMERS_FILE, n as bootIdentity, p as RESTARTS, r as listDirectory } from "./machine.js";
import { i as inspectRun, n as explainFailure } from "./inspection.js";
import { a as UsageError, i as InterruptedError, r as InfrastructureError } from "./errors.js";
import { o as inputSetDigest, s as inputSetSchema } from "./inputs.js";
import { h as inputSetKey } from "./keys.js";
import { t as parseStored } from "./stored.js";
import { i as formatCount, m as formatSeconds, t as formatBytes } from "./text.js";
import { G as number, X as string, Y as strictObject, f as pLimit } from "./vendor.js";
import { n as digestSchema } from "./digest.js";
import { setTimeout } from "node:timers/promises";
import { createReadStream } from "node:fs";
import { appendFile, copyFile, mkdir, open, readFile, readdir, rename, rm, stat, statfs, symlink, writeFile } from "node:fs/promises";
import os from "node:os";
import { dirname, join, resolve } from "node:path";
import { createHash } from "node:crypto";
import { createServer } from "node:net";
// src/harness/read-log.ts
/** Half of what is kept of a longer log. Real ones have some 10 MB a simulated month. */
const HALF_BYTES = 64 * 2 ** 20;
/**
* Text of a log. Every byte is a character (latin1): a log with NUL or broken bytes can't fail to decode. Of one
* too long for memory, or for a string of Node (512 MiB), the beginning and the end, which hold what tells.
*
* @param halfBytes length of that beginning and of that end
*/
async function readLog(path, halfBytes = HALF_BYTES) {
	const file = await open(path);
	try {
		const { size } = await file.stat();
		const part = async (begin, end) => {
			const buffer = Buffer.alloc(end - begin);
			const { bytesRead } = await file.read(buffer, 0, buffer.length, begin);
			return buffer.toString("latin1", 0, bytesRead);
		};
		if (size <= 2 * halfBytes) return await part(0, size);
		const cut = `\n[... ${size - 2 * halfBytes} bytes left out by gcbench ...]\n`;
		return await part(0, halfBytes) + cut + await part(size - halfBytes, size);
	} finally {
		await file.close();
	}
}
// src/harness/disturbance.ts
const TICKS_PER_SECOND = 100;
function readCounters() {
	const ticks = (read("/proc/stat") ?? "").split("\n")[0]?.split(/\s+/).slice(1).map(Number);
	const [user = 0, nice = 0, system = 0, , , irq = 0, softirq = 0, steal = 0] = ticks ?? [];
	const busy = user + nice + system + irq + softirq;
	const throttled = /^throttled_usec (\d+)$/m.exec(read("/sys/fs/cgroup/cpu.stat") ?? "")?.[1];
	const oomKills = /^oom_kill (\d+)$/m.exec(read("/proc/vmstat") ?? "")?.[1];
	return {
		load: process.platform === "win32" ? null : os.loadavg()[0] ?? null,
		busySeconds: ticks ? busy / TICKS_PER_SECOND : null,
		stealSeconds: ticks ? steal / TICKS_PER_SECOND : null,
		throttledSeconds: throttled === void 0 ? null : Number(throttled) / 1e6,
		thermalThrottles: readThermalThrottles(),
		oomKills: oomKills === void 0 ? null : Number(oomKills)
	};
}
const PROCESSORS = "/sys/devices/system/cpu";
/** Since boot, over all processors; null where they do not count (arm64, most virtual machines). */
function readThermalThrottles() {
	const counts = listDirectory(PROCESSORS).filter((name) => /^cpu\d+$/.test(name)).map((name) => read(`${PROCESSORS}/${name}/thermal_throttle/core_throttle_count`)).filter((count) => count !== null);
	return counts.length === 0 ? null : counts.reduce((sum, count) => sum + Number(count), 0);
}
/** @param ownSeconds processor time of the trial itself, which is no disturbance */
function disturbanceBetween(before, after, ownSeconds) {
	const busy = difference(before.busySeconds, after.busySeconds);
	return {
		loadBefore: before.load,
		loadAfter: after.load,
		stealSeconds: difference(before.stealSeconds, after.stealSeconds),
		otherCpuSeconds: busy === null ? null : rounded(Math.max(0, busy - ownSeconds)),
		throttledSeconds: difference(before.throttledSeconds, after.throttledSeconds),
		thermalThrottles: difference(before.thermalThrottles, after.thermalThrottles)
	};
}
/** The kernel killed something for want of memory in between. */
function ranOutOfMemory(before, after) {
	return (difference(before.oomKills, after.oomKills) ?? 0) > 0;
}
function difference(before, after) {
	return before === null || after === null ? null : rounded(Math.max(0, after - before));
}
function rounded(seconds) {
	return Math.round(seconds * 1e3) / 1e3;
}
// src/harness/machine-lock.ts
const MEASUREMENT = "measurement";
/** Where there are no abstract sockets: one port for measurements, one for all else. */
const PORTS = {
	measurement: 47113,
	other: 47114
};
/**
* A name that the kernel gives to one process at a time and takes back when that process ends, however it
* ends: nothing is left to clean up. An abstract socket on Linux; elsewhere a port on the loopback interface.
*/
function addressOf(name) {
	if (process.platform === "linux") return { path: `\0gcbench-${name}` };
	return {
		host: "127.0.0.1",
		port: name === MEASUREMENT ? PORTS.measurement : PORTS.other,
		exclusive: true
	};
}
const RETRY_MS = 500;
/** Two measurements at once on one machine would measure each other. */
var MachineLock = class MachineLock {
	#server;
	constructor(server) {
		this.#server = server;
	}
	/**
	* Waits until no other measurement runs on this machine, or nobody else does what the name says.
	*
	* @param onWait called once if it has to wait
	* @throws {InterruptedError} the signal fired
	*/
	static async acquire(signal, onWait, name = MEASUREMENT) {
		for (let attempt = 0;; attempt++) {
			if (signal.aborted) throw new InterruptedError("The run was interrupted.");
			const server = await listen(name);
			if (server) return new MachineLock(server);
			if (attempt === 0) onWait();
			await setTimeout(RETRY_MS);
		}
	}
	async release() {
		await new Promise((resolve) => this.#server.close(resolve));
	}
};
/** @returns null where another process holds the name */
async function listen(name) {
	const server = createServer((socket) => socket.destroy());
	return new Promise((resolve, reject) => {
		server.once("error", (error) => "code" in error && error.code === "EADDRINUSE" ? resolve(null) : reject(error));
		server.listen(addressOf(name), () => resolve(server.unref()));
	});
}
// src/harness/inputs/disk-faults.ts
const ADVICE = "In AWS, gcbench deploy --disk-gib gives hosts larger disks, and types with instance storage (c7gd, c7id) bring their own.";
const FAULTS = {
	ENOSPC: (place) => `The disk is full: ${place} could not be written to its end. ${ADVICE}`,
	EDQUOT: (place) => `Your quota on the disk is used up: ${place} could not be written.`,
	EFBIG: (place) => `${place} is larger than files may be on this file system.`,
	EROFS: (place) => `${place} can't be written: its file system is read-only.`,
	ENOTDIR: (place) => `${place} can't be made: a part of its path is a file and no folder.`,
	EACCES: (place) => `${place} can't be written: this user has no right to. ${OWNER_ADVICE}`,
	EPERM: (place) => `${place} can't be written: this user has no right to. ${OWNER_ADVICE}`
};
const OWNER_ADVICE = "In a container the folder that is mounted at /data must belong to user 10001; gcbench deploy makes it so on hosts of AWS.";
/** Of this machine's disk, and of no network. */
function isDiskFault(error) {
	return error instanceof Error && "code" in error && String(error.code) in FAULTS;
}
/** @returns what the user can do about it, or the error as it is */
function explainDiskFault(error, place) {
	if (!isDiskFault(error)) return error;
	const explain = FAULTS[String(error.code)];
	return explain ? new UsageError(explain(place), { cause: error }) : error;
}
/**
* Found out before anything is fetched.
*
* @param bytes that are still to come
* @throws {UsageError} there is less room
*/
async function refuseTooFullDisk(root, bytes) {
	const { bavail, bsize } = await statfs(root);
	const free = bavail * bsize;
	if (free > bytes) return;
	throw new UsageError(`The inputs that are still to come take ${formatBytes(bytes)}, and ${root} has ${formatBytes(free)} free. ${ADVICE}`);
}
/** The nearest directory that is there: a file system can be asked of it. */
async function explainingDiskFaults(root, work) {
	try {
		return await work();
	} catch (error) {
		throw explainDiskFault(error, isDiskFault(error) && error.path ? dirname(error.path) : root);
	}
}
// src/harness/inputs/etag.ts
const MIB$1 = 2 ** 20;
/**
* Parts that tools upload in by default: AWS's own command line and boto3 8 MiB, its Java and Go libraries and rclone 5,
* Cyberduck 10, s3cmd 15; and those that people choose for large files.
*/
const USUAL_PARTS_MIB = [
	5,
	8,
	10,
	15,
	16,
	32,
	50,
	64,
	100,
	128,
	256,
	512,
	1024
];
/** So few whole numbers of MiB are all tried: each is one more checksum over the whole file. */
const MOST_TRIED = 4;
/**
* Whether a file is what S3 had under an ETag: the MD5 of its content, or of what was uploaded in parts the MD5 of their
* MD5s. The size of the parts is not told; what was cut otherwise than is usual can't be shown to be right.
*
* @returns false: it is another file, or nobody can tell
*/
async function hasEtag(path, { bytes, etag }) {
	const [, expected, count] = /^"?([0-9a-f]{32})(?:-(\d+))?"?$/.exec(etag) ?? [];
	if (expected === void 0) return false;
	const tried = (count === void 0 ? [null] : partSizes(bytes, Number(count))).map((size) => new EtagDigest(size));
	if (tried.length === 0) return false;
	for await (const chunk of createReadStream(path, { highWaterMark: MIB$1 })) for (const digest of tried) digest.update(chunk);
	const wanted = count === void 0 ? expected : `${expected}-${count}`;
	return tried.some((digest) => digest.etag() === wanted);
}
/** MD5 of a content, where the ETag is one; null: it is of parts, or something else. */
function plainMd5(etag) {
	return /^"?([0-9a-f]{32})"?$/.exec(etag)?.[1] ?? null;
}
/** Sizes of parts, in bytes, that would cut a file into so many. */
function partSizes(bytes, count) {
	if (count < 1) return [];
	if (count === 1) return [bytes];
	const smallest = Math.ceil(bytes / count / MIB$1);
	const largest = Math.floor((bytes - 1) / (count - 1) / MIB$1);
	const usual = USUAL_PARTS_MIB.filter((size) => size >= smallest && size <= largest);
	const all = Array.from({ length: Math.max(0, largest - smallest + 1) }, (_, i) => smallest + i);
	return [.../* @__PURE__ */ new Set([...usual, ...all.length <= MOST_TRIED ? all : []])].map((size) => size * MIB$1);
}
/** An ETag as S3 makes it, from the content as it comes. */
var EtagDigest = class {
	#partBytes;
	#parts = [];
	#part = createHash("md5");
	#left;
	/** @param partBytes null: the content comes in one */
	constructor(partBytes) {
		this.#partBytes = partBytes;
		this.#left = partBytes ?? Number.POSITIVE_INFINITY;
	}
	update(chunk) {
		let rest = chunk;
		while (rest.length > 0) {
			const own = rest.subarray(0, this.#left);
			this.#part.update(own);
			this.#left -= own.length;
			rest = rest.subarray(own.length);
			if (this.#left === 0) this.#endPart();
		}
	}
	etag() {
		if (this.#partBytes === null) return this.#part.digest("hex");
		if (this.#left < this.#partBytes || this.#parts.length === 0) this.#endPart();
		return `${createHash("md5").update(Buffer.concat(this.#parts)).digest("hex")}-${this.#parts.length}`;
	}
	#endPart() {
		this.#parts.push(this.#part.digest());
		this.#part = createHash("md5");
		this.#left = this.#partBytes ?? Number.POSITIVE_INFINITY;
	}
};
// src/harness/inputs/part-file.ts
const MIB = 2 ** 20;
/** What is asked for at once of a large file. */
const SEGMENT_BYTES = 16 * MIB;
/** How far a segment is, is noted so often: lost at most, for each connection, when the harness is killed. */
const NOTED_EACH_BYTES = 2 * MIB;
/** Files up to here come in one request, so that S3's checksum of the whole is checked as well. */
const LARGEST_WHOLE_BYTES = 4 * SEGMENT_BYTES;
/**
* A file that is on its way, under a name that no model looks for. A small one grows from its beginning, and its length
* says how far it is; a large one comes in segments, and those that are there are noted beside it.
*/
var PartFile = class PartFile {
	path;
	#bytes;
	#handle;
	/** Up to where each segment is there. */
	#reached;
	constructor(path, bytes, handle, reached) {
		this.path = path;
		this.#bytes = bytes;
		this.#handle = handle;
		this.#reached = reached;
	}
	static async open(path, bytes) {
		await mkdir(dirname(path), { recursive: true });
		const handle = await open(path, "a+").then(async (created) => {
			await created.close();
			return open(path, "r+");
		});
		const reached = (await readFile(notesOf(path), "utf8").catch(() => "")).split("\n").slice(0, -1).map((line) => line.split(" ").map(Number));
		return new PartFile(path, bytes, handle, new Map(reached.map(([of = 0, at = 0]) => [of, at])));
	}
	/** Bytes that a file takes up on the disk; 0: it is not there. */
	static async blocksOf(path) {
		const found = await stat(path).catch(() => null);
		return found ? found.blocks * 512 : 0;
	}
	get #isSegmented() {
		return this.#bytes > LARGEST_WHOLE_BYTES;
	}
	async gaps() {
		if (!this.#isSegmented) {
			const { size } = await this.#handle.stat();
			return size < this.#bytes ? [{
				from: size,
				to: this.#bytes,
				segment: null
			}] : [];
		}
		const count = Math.ceil(this.#bytes / SEGMENT_BYTES);
		return Array.from({ length: count }, (_, segment) => ({
			from: this.#reached.get(segment) ?? segment * SEGMENT_BYTES,
			to: Math.min(this.#bytes, (segment + 1) * SEGMENT_BYTES),
			segment
		})).filter(({ from, to }) => from < to);
	}
	/** Writes the next bytes of a gap. */
	async write({ from, to, segment }, chunks, at) {
		const bytes = chunks.reduce((sum, { length }) => sum + length, 0);
		const { bytesWritten } = await this.#handle.writev([...chunks], at);
		if (bytesWritten < bytes) await this.#writeRest(Buffer.concat(chunks), at, bytesWritten);
		if (segment === null) return;
		const end = at + bytes;
		if (end - (this.#reached.get(segment) ?? from) < NOTED_EACH_BYTES && end < to) return;
		this.#reached.set(segment, end);
		await appendFile(notesOf(this.path), `${segment} ${end}\n`);
	}
	/** A disk that fills up takes less than it was given, and says why when it is given the rest. */
	async #writeRest(content, at, done) {
		let written = done;
		while (written < content.length) {
			const rest = content.length - written;
			const { bytesWritten } = await this.#handle.write(content, written, rest, at + written);
			written += bytesWritten;
		}
	}
	/** Nothing of it is good: it begins anew. */
	async reset() {
		this.#reached.clear();
		await rm(notesOf(this.path), { force: true });
		await this.#handle.truncate(0);
	}
	/** Reads it once, out of the page cache mostly. */
	digests() {
		return PartFile.digestsOf(this.path);
	}
	static async digestsOf(path) {
		const sha256 = createHash("sha256");
		const md5 = createHash("md5");
		for await (const chunk of createReadStream(path, { highWaterMark: MIB })) {
			sha256.update(chunk);
			md5.update(chunk);
		}
		return {
			sha256: `sha256:${sha256.digest("hex")}`,
			md5: md5.digest("hex")
		};
	}
	/** On the disk, not only in memory: what is written back later would disturb a trial. */
	async settle() {
		await this.#handle.chmod(292);
		await this.#handle.sync();
		await this.#handle.close();
		await rm(notesOf(this.path), { force: true });
	}
	async close() {
		await this.#handle.close().catch(() => {});
	}
};
function notesOf(path) {
	return `${path}.segments`;
}
// src/harness/inputs/fetch-input.ts
/** A stretch that breaks off so often, without a byte between, is given up: after half a minute about. */
const MOST_BREAKS = 8;
const FIRST_WAIT_MS = 200;
const LONGEST_WAIT_MS = 1e4;
/** Written at once. */
const BATCH_BYTES = 2 ** 19;
/** Transfers of a whole file whose content turned out to be another than its source's. */
const MOST_DAMAGED = 2;
/**
* Fetches a file to its part's name, checked and on the disk. What an earlier try left is gone on with.
*
* @returns its SHA-256
* @throws {UsageError} its source has it no more; the disk is full
* @throws {InfrastructureError} it can't be had whole
*/
async function fetchInput(order, tools) {
	const part = await PartFile.open(order.part, order.bytes);
	try {
		for (let attempt = 1;; attempt++) {
			const digests = await transfer(order, part, tools);
			if (digests) {
				await part.settle();
				return digests.sha256;
			}
			if (attempt === MOST_DAMAGED) throw new InfrastructureError(`${order.from} came ${MOST_DAMAGED} times with another content than its checksum says. It is damaged there or on its way; nothing of it was kept.`);
		}
	} catch (error) {
		throw explainDiskFault(error, order.part);
	} finally {
		await part.close();
	}
}
/** @returns null: what came is damaged, and thrown away */
async function transfer(order, part, { slots, signal, onProgress, onTransfer }) {
	const gaps = await part.gaps();
	let there = order.bytes - gaps.reduce((sum, { from, to }) => sum + to - from, 0);
	onProgress(there);
	const running = await RunningDigests.of(order, gaps);
	const stop = new AbortController();
	let md5 = null;
	const onChunk = (bytes) => {
		there += bytes;
		onProgress(bytes);
		onTransfer(bytes);
	};
	try {
		await allOrFirstFault(gaps.map((gap) => slots(async () => {
			const either = AbortSignal.any([signal, stop.signal]);
			md5 = await fetchGap(order, {
				gap,
				part,
				running,
				onChunk,
				signal: either
			});
		})), stop);
		const digests = running ? running.digests() : await part.digests();
		if ((md5 === null || md5 === digests.md5) && (order.md5 === null || order.md5 === digests.md5) && (order.sha256 === null || order.sha256 === digests.sha256)) return digests;
	} catch (error) {
		if (!(error instanceof DamagedError)) {
			onProgress(-there);
			throw error;
		}
	}
	onProgress(-there);
	await part.reset();
	return null;
}
/** Waits until all have ended, so that none writes any more. @throws what the first one threw */
async function allOrFirstFault(works, stop) {
	let fault;
	const watched = works.map((work) => work.catch((error) => {
		fault ??= error;
		stop.abort();
	}));
	await Promise.all(watched);
	if (fault !== void 0) throw fault;
}
/** What came is not what was sent. */
var DamagedError = class extends Error {};
/** Fetches a stretch, going on where it broke off. @returns the whole file's MD5, as far as its source tells */
async function fetchGap(order, { gap, part, running, onChunk, signal }) {
	let at = gap.from;
	let md5 = null;
	for (let breaks = 0;;) try {
		const stream = await order.open({
			from: at,
			to: gap.to,
			bytes: order.bytes
		}, signal);
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
		if (at === gap.to && isChecksumFault(error)) throw new DamagedError();
		if (at === gap.to) return md5;
		breaks += 1;
		if (breaks === MOST_BREAKS) throw givenUp(order, error);
		await pause(breaks, signal);
	}
}
/** What comes in pieces of some kilobytes, in pieces that are worth a call of the system; nothing is lost at a break. */
async function* batched(stream) {
	let chunks = [];
	let bytes = 0;
	let broke = null;
	const pieces = stream[Symbol.asyncIterator]();
	try {
		for (;;) {
			const next = await pieces.next().catch((error) => ({ error }));
			if ("error" in next) broke = next;
			if ("error" in next || next.done) break;
			chunks.push(next.value);
			bytes += next.value.length;
			if (bytes < BATCH_BYTES) continue;
			yield {
				chunks,
				bytes
			};
			chunks = [];
			bytes = 0;
		}
		if (bytes > 0) yield {
			chunks,
			bytes
		};
		if (broke) throw broke.error;
	} finally {
		await pieces.return?.();
	}
}
function isFinal(error, signal) {
	if (signal.aborted || error instanceof DamagedError) return true;
	if (error instanceof UsageError || error instanceof InfrastructureError) return true;
	return isDiskFault(error);
}
/** In the SDK's words, when a whole object is not what S3's checksum of it says. */
function isChecksumFault(error) {
	return error instanceof Error && /checksum/i.test(error.message);
}
function givenUp({ from }, cause) {
	const why = cause instanceof Error ? cause.message : String(cause);
	return new InfrastructureError(`${from} can't be fetched: its transfer broke off ${MOST_BREAKS} times in a row without a byte (${why}). What is there is kept; the next try goes on.`, { cause });
}
async function pause(breaks, signal) {
	const longest = Math.min(LONGEST_WAIT_MS, FIRST_WAIT_MS * 2 ** (breaks - 1));
	await setTimeout(Math.random() * longest, void 0, { signal }).catch((cause) => {
		throw new InterruptedError("Interrupted.", { cause });
	});
}
/** Digests of a file that comes from its beginning to its end, taken as it comes. */
var RunningDigests = class RunningDigests {
	#sha256 = createHash("sha256");
	#md5 = createHash("md5");
	/** @returns null: its stretches come in any order, so it is read when all are there */
	static async of({ bytes, part: path }, gaps) {
		const [gap] = gaps;
		if (gap === void 0 || gap.segment !== null) return null;
		const digests = new RunningDigests();
		if (gap.from > 0 && gap.from < bytes) {
			const there = createReadStream(path, { end: gap.from - 1 });
			for await (const chunk of there) digests.update(chunk);
		}
		return digests;
	}
	update(chunk) {
		this.#sha256.update(chunk);
		this.#md5.update(chunk);
	}
	digests() {
		return {
			sha256: `sha256:${this.#sha256.digest("hex")}`,
			md5: this.#md5.digest("hex")
		};
	}
};
// src/harness/inputs/input-ledger.ts
/** Beside the data, under a name that no model reads. */
const STAGING_FOLDER = ".gcbench";
const LEDGER = join(STAGING_FOLDER, "ledger.jsonl");
const entrySchema = strictObject({
	path: string(),
	bytes: number(),
	etag: string(),
	sha256: digestSchema,
	mtimeMs: number().describe("Of the file as it was checked: later ones are of somebody else.")
});
/**
* Which files below a data root were fetched and checked: one line each, appended before the file gets its name, so that
* whatever bears a name that the ledger knows, with its size and time, is whole.
*/
var InputLedger = class InputLedger {
	#root;
	#entries;
	constructor(root, entries) {
		this.#root = root;
		this.#entries = entries;
	}
	static async read(root) {
		await mkdir(join(root, STAGING_FOLDER), { recursive: true });
		const entries = (await readFile(join(root, LEDGER), "utf8").catch(() => "")).split("\n").flatMap((line) => {
			const entry = entrySchema.safeParse(jsonOf(line));
			return entry.success ? [[entry.data.path, entry.data]] : [];
		});
		return new InputLedger(root, new Map(entries));
	}
	async presenceOf({ path, bytes, etag }) {
		const found = await stat(join(this.#root, path)).catch(() => null);
		if (!found) return { state: "absent" };
		const entry = this.#entries.get(path);
		if (!(found.isFile() && entry?.bytes === found.size && entry.mtimeMs === found.mtimeMs)) return {
			state: "foreign",
			bytes: found.isFile() ? found.size : -1
		};
		return entry.etag === etag && entry.bytes === bytes ? {
			state: "present",
			sha256: entry.sha256
		} : { state: "outdated" };
	}
	/** @param file checked, under whatever name: renaming keeps its time */
	async add(file, { place, sha256 }) {
		const { mtimeMs } = await stat(place);
		const { path, bytes, etag } = file;
		const entry = {
			path,
			bytes,
			etag,
			sha256,
			mtimeMs
		};
		this.#entries.set(path, entry);
		const ledger = join(this.#root, LEDGER);
		await mkdir(dirname(ledger), { recursive: true });
		await appendFile(ledger, `\n${JSON.stringify(entry)}`);
	}
};
function jsonOf(line) {
	try {
		return JSON.parse(line);
	} catch {
		return null;
	}
}
// src/harness/inputs/place-file.ts
const MOST_NAMED = 20;
/** Gives a checked file its name below the data root, and the ledger its line before. */
async function placeFile(ledger, { root, file, part, sha256 }) {
	const place = join(root, file.path);
	await mkdir(dirname(place), { recursive: true });
	await ledger.add(file, {
		place: part,
		sha256
	});
	try {
		await rename(part, place);
	} catch (error) {
		if (!(error instanceof Error && "code" in error && error.code === "EXDEV")) throw error;
		const near = `${place}.gcbench-part`;
		await copyFile(part, near);
		await ledger.add(file, {
			place: near,
			sha256
		});
		await rename(near, place);
		await rm(part, { force: true });
	}
}
function refuseForeignFiles(root, paths) {
	if (paths.length === 0) return;
	const named = paths.slice(0, MOST_NAMED).map((path) => `  ${path}`);
	const more = paths.length > MOST_NAMED ? [`  and ${paths.length - MOST_NAMED} more`] : [];
	const are = paths.length === 1 ? "is" : "are";
	throw new UsageError(`${formatCount(paths.length, "file")} in ${root} ${are} not what the source has now, and not of gcbench:\n${[...named, ...more].join("\n")}\nThey were left as they are. Move them away, or fetch into another directory.`);
}
/** A name that a file system takes, for what has a long one. */
function shortHash(text) {
	return createHash("sha256").update(text).digest("hex").slice(0, 32);
}
// src/harness/inputs/stage-inputs.ts
/** One connection to S3 brings 50 to 100 MB/s. */
const FETCHED_AT_ONCE = 16;
/**
* Brings the files of a set below a data root: those that are there and checked stay, the others are fetched, from the
* cache where it has them. A file gets its name once it is whole, checked and on the disk; what was begun is gone on with.
*
* @throws {UsageError} the disk is too small; a source has something else by now; files of somebody else are in the way
* @throws {InterruptedError} the signal fired; what came is kept
*/
async function stageInputs(options) {
	const { root, signal, onWait } = options;
	const begin = performance.now();
	return explainingDiskFaults(root, async () => {
		await mkdir(join(root, STAGING_FOLDER), { recursive: true });
		const lock = await MachineLock.acquire(signal, onWait, `staging-${shortHash(root)}`);
		try {
			const stage = await Stage.begin(options);
			await stage.run();
			return stage.result((performance.now() - begin) / 1e3);
		} finally {
			await lock.release();
		}
	});
}
var Stage = class Stage {
	#options;
	#ledger;
	#manifest;
	#parts;
	#contents = /* @__PURE__ */ new Map();
	#uncached = /* @__PURE__ */ new Map();
	#sources = /* @__PURE__ */ new Map();
	#slots = pLimit(FETCHED_AT_ONCE);
	#stop = new AbortController();
	#missing = [];
	#total = 0;
	#done = 0;
	#isManifestRight = true;
	#fetchedBytes = 0;
	#cachedBytes = 0;
	constructor(options, ledger, manifest) {
		this.#options = options;
		this.#ledger = ledger;
		this.#manifest = manifest;
		this.#parts = join(options.root, STAGING_FOLDER, "parts", bootIdentity());
	}
	static async begin(options) {
		const { cache, digest, root, onNote } = options;
		const manifest = await cache?.manifest(digest).catch((error) => {
			onNote(`The cache of inputs can't be read, all comes from the source: ${messageOf(error)}`);
			return null;
		});
		return new Stage(options, await InputLedger.read(root), manifest ?? null);
	}
	async run() {
		this.#missing = await this.#findMissing();
		this.#total = this.#missing.reduce((sum, file) => sum + file.bytes, 0);
		if (this.#missing.length === 0) return;
		await this.#removeOldParts();
		await refuseTooFullDisk(this.#options.root, this.#total - await this.#bytesBegun());
		const files = pLimit(FETCHED_AT_ONCE);
		const works = this.#missing.map((file) => files(() => this.#fetchOrStop(file)));
		const faults = (await Promise.allSettled(works)).flatMap((end) => end.status === "rejected" ? [end.reason] : []);
		if (this.#options.signal.aborted) throw new InterruptedError("Interrupted: what came is kept, the next try goes on.");
		const [fault] = [...faults.filter((error) => !(error instanceof InterruptedError)), ...faults];
		if (fault !== void 0) throw fault;
	}
	result(seconds) {
		const { set, digest, root } = this.#options;
		return {
			staging: {
				set: digest,
				files: set.files.length,
				bytes: set.files.reduce((sum, { bytes }) => sum + bytes, 0),
				fetchedBytes: this.#fetchedBytes,
				cachedBytes: this.#cachedBytes,
				seconds
			},
			contents: this.#contents,
			uncached: this.#manifest ? this.#uncached : this.#all(),
			isCached: this.#manifest !== null && this.#isManifestRight,
			set,
			root
		};
	}
	/** What an earlier try fetched may have never come to the cache. */
	#all() {
		const { set, root } = this.#options;
		const files = set.files.flatMap(({ path, bytes }) => {
			const sha256 = this.#contents.get(path);
			return sha256 ? [[sha256, {
				path: join(root, path),
				bytes,
				isRepair: false
			}]] : [];
		});
		return new Map(files);
	}
	async #findMissing() {
		const { set, foreign } = this.#options;
		const missing = [];
		const others = [];
		for (const file of set.files) {
			const presence = await this.#ledger.presenceOf(file);
			if (presence.state === "present") this.#contents.set(file.path, presence.sha256);
			else if (presence.state !== "foreign") missing.push(file);
			else if (await this.#adopt(file, presence.bytes)) continue;
			else if (foreign === "replace") missing.push(file);
			else others.push(file.path);
		}
		refuseForeignFiles(this.#options.root, others);
		return missing;
	}
	/** A file of somebody else that is the right one. */
	async #adopt(file, bytes) {
		if (bytes !== file.bytes) return false;
		const place = join(this.#options.root, file.path);
		const isTaken = await hasEtag(place, file) || this.#options.foreign === "refuse" && file.etag.includes("-");
		if (isTaken) {
			const { sha256 } = await PartFile.digestsOf(place);
			await this.#ledger.add(file, {
				place,
				sha256
			});
			this.#contents.set(file.path, sha256);
		}
		return isTaken;
	}
	/** Of an earlier boot: after a power cut their length says nothing of what is in them. */
	async #removeOldParts() {
		const boots = await readdir(dirname(this.#parts)).catch(() => []);
		for (const boot of boots) {
			const folder = join(dirname(this.#parts), boot);
			if (folder !== this.#parts) await rm(folder, {
				recursive: true,
				force: true
			});
		}
	}
	async #bytesBegun() {
		let bytes = 0;
		for (const file of this.#missing) bytes += await PartFile.blocksOf(this.#partOf(file));
		return bytes;
	}
	async #fetchOrStop(file) {
		if (this.#stop.signal.aborted) throw new InterruptedError("Interrupted.");
		try {
			await this.#fetch(file);
		} catch (error) {
			this.#stop.abort();
			throw error;
		}
	}
	async #fetch(file) {
		const { root } = this.#options;
		const part = this.#partOf(file);
		const sha256 = await this.#fetchCached(file, part) ?? await this.#fetchFromSource(file, part);
		await placeFile(this.#ledger, {
			root,
			file,
			part,
			sha256
		});
		this.#contents.set(file.path, sha256);
	}
	/**
	* A job could have written anything to the cache, content and manifest alike. So what comes from there has to be what the
	* source had under the planned ETag, which no job can write.
	*
	* @returns null: the cache does not have it, or not as it should be
	*/
	async #fetchCached(file, part) {
		const { cache, onNote } = this.#options;
		const sha256 = this.#manifest?.get(file.path);
		if (!cache || sha256 === void 0) return null;
		const from = `${file.path} in ${cache.location}`;
		const md5 = plainMd5(file.etag);
		try {
			await fetchInput({
				from,
				bytes: file.bytes,
				part,
				sha256,
				md5,
				open: (range, signal) => cache.open(sha256, range, signal)
			}, this.#tools((bytes) => {
				this.#cachedBytes += bytes;
			}));
			if (md5 === null && !await hasEtag(part, file)) {
				await rm(part, { force: true });
				this.#move(-file.bytes);
				throw new InfrastructureError(`${from} can't be shown to be what its source had.`);
			}
			return sha256;
		} catch (error) {
			if (this.#stop.signal.aborted || this.#options.signal.aborted) throw error;
			if (error instanceof UsageError) throw error;
			onNote(`${file.path} comes from its source, for the cache: ${messageOf(error)}`);
			const path = join(this.#options.root, file.path);
			this.#uncached.set(sha256, {
				path,
				bytes: file.bytes,
				isRepair: true
			});
			return null;
		}
	}
	async #fetchFromSource(file, part) {
		const { set, root } = this.#options;
		const { path, etag, bytes } = file;
		const source = await this.#source(file.source ?? set.source, file.region ?? set.region);
		const sha256 = await fetchInput({
			from: `${source.location}/${path}`,
			bytes,
			part,
			sha256: null,
			md5: null,
			open: (range, signal) => source.open(path, etag, range, signal)
		}, this.#tools(() => {}));
		const told = this.#manifest?.get(path);
		if (told !== void 0 && told !== sha256) {
			this.#isManifestRight = false;
			if (this.#uncached.get(told)?.path === join(root, path)) this.#uncached.delete(told);
		}
		const known = this.#uncached.get(sha256);
		this.#uncached.set(sha256, {
			path: join(root, path),
			bytes,
			isRepair: known?.isRepair ?? false
		});
		return sha256;
	}
	#tools(onTransfer) {
		return {
			slots: this.#slots,
			signal: AbortSignal.any([this.#options.signal, this.#stop.signal]),
			onProgress: (bytes) => this.#move(bytes),
			onTransfer: (bytes) => {
				this.#fetchedBytes += bytes;
				onTransfer(bytes);
			}
		};
	}
	#move(bytes) {
		this.#done += bytes;
		this.#options.onProgress(this.#done, this.#total);
	}
	#source(location, region) {
		const known = this.#sources.get(location) ?? this.#options.openSource(location, region);
		this.#sources.set(location, known);
		return known;
	}
	/** Another content of the same name is another part. */
	#partOf({ path, etag }) {
		return join(this.#parts, shortHash(`${path}\n${etag}`));
	}
};
function messageOf(error) {
	return error instanceof Error ? error.message : String(error);
}
// src/harness/environment.ts
/**
* Variables of the caller that a program may need to find its libraries and files. No others are handed on:
* even the size of the environment moves a program's time (Mytkowicz et al. 2009, doi:10.1145/1508244.1508275).
*/
const HANDED_ON = [
	"PATH",
	"HOME",
	"USER",
	"TMPDIR",
	"TZ",
	"LD_LIBRARY_PATH",
	"DYLD_LIBRARY_PATH"
];
/** The environment of a trial: the same for both versions but for what they declare themselves. */
function trialEnvironment(platform, ...declared) {
	const inherited = HANDED_ON.flatMap((name) => {
		const value = process.env[name];
		return value === void 0 ? [] : [[name, value]];
	});
	return Object.assign(Object.fromEntries(inherited), openMp(platform), ...declared);
}
/** One thread a listed processor, and there it stays. */
function openMp({ threads, cores }) {
	const binding = {
		OMP_PLACES: cores.map((core) => `{${core}}`).join(","),
		OMP_PROC_BIND: "close"
	};
	return {
		LC_ALL: "C",
		OMP_NUM_THREADS: String(threads),
		OMP_DYNAMIC: "false",
		...cores.length === threads ? binding : {}
	};
}
// src/harness/kinds/command.ts
/** Any program: its suite says how to start it and how to tell that it went well. */
function command(workload) {
	const directoryOf = (request) => workload.workingDirectory ? resolve(workload.workingDirectory) : request.directory;
	return {
		async prepare(request) {
			const { version, platform, warmUp } = request;
			const [program = "", ...args] = (warmUp && workload.warmUpCommand || workload.command).map((part) => fill(part, request));
			return {
				program,
				arguments: [...args, ...version.arguments],
				environment: trialEnvironment(platform, workload.environment ?? {}, version.environment),
				directory: directoryOf(request),
				stack: "unlimited"
			};
		},
		async judge(request, outcome) {
			const directory = directoryOf(request);
			const timers = await readTimers(workload, directory, outcome.log);
			return {
				failure: request.warmUp ? warmUpFailure(workload, outcome) : await findFailure(workload, directory, outcome),
				simulatedDays: workload.simulatedDays ?? null,
				modelSeconds: timers.find(({ name }) => name === "GEOS-Chem")?.seconds ?? null,
				timers: [...timers],
				outputs: await readOutputs(directory, workload.outputs, {
					since: outcome.startedAt,
					wantsValues: outcome.wantsValues
				})
			};
		}
	};
}
function fill(part, { version, platform, directory }) {
	return part.replaceAll("{executable}", version.executable.path).replaceAll("{threads}", String(platform.threads)).replaceAll("{directory}", directory);
}
/** A shorter run need not leave what a whole one does; its exit status still counts. */
function warmUpFailure({ success }, { exit, log }) {
	return exit.code === success.exitCode ? null : explainFailure(parseModelLog(log), exit);
}
async function findFailure(workload, directory, outcome) {
	const { exit, log, startedAt } = outcome;
	const { exitCode, logContains, files } = workload.success;
	if (exit.code !== exitCode) return explainFailure(parseModelLog(log), exit);
	if (logContains !== void 0 && !log.includes(logContains)) return {
		class: "bad-output",
		message: `the log does not contain "${logContains}"`
	};
	for (const file of files) {
		const found = await stat(join(directory, file)).catch(() => null);
		if (!found || Math.ceil(found.mtimeMs) < Math.floor(startedAt)) return {
			class: "bad-output",
			message: `it did not write ${file}`
		};
	}
	return null;
}
async function readTimers({ timers }, directory, log) {
	const text = (name) => readFile(join(directory, name), "utf8").catch(() => "");
	switch (timers?.format) {
		case "gcclassic": {
			const file = parseTimersJson(await text(TIMERS_FILE));
			return file.length > 0 ? file : parseTimersTable(log);
		}
		case "json": return parseTimersObject(await text(timers.file));
		case "lines": return parseTimerLines(log, timers.pattern);
		case void 0: return [];
	}
}
// src/harness/inputs/keep-inputs.ts
/** Uploads at once: nobody waits for them, and the source of their bytes is one disk. */
const KEPT_AT_ONCE = 8;
/**
* Puts what the cache lacked of a staged set into it, and the set's manifest last: who reads that finds the files, until
* the bucket forgets them. What can't be shown to be right by its ETag is left out: nobody would take it from there. What goes wrong hurts nobody but the next host, which goes to the source.
*
* @returns what was done, for a person; null: nothing was to be done
*/
async function keepInputs(cache, staged, signal) {
	const { staging, isCached } = staged;
	if (isCached && staged.uncached.size === 0) return null;
	const slots = pLimit(KEPT_AT_ONCE);
	let stored = 0;
	let bytes = 0;
	const tooLarge = [];
	try {
		const { contents, uncached } = await onlyProvable(staged);
		const works = [...uncached].map(([sha256, file]) => slots(async () => {
			signal.throwIfAborted();
			if (!file.isRepair && await cache.has(sha256)) return;
			if (await cache.put(sha256, file, signal) === "too-large") tooLarge.push(file.path);
			else {
				stored += 1;
				bytes += file.bytes;
			}
		}));
		const fault = (await Promise.allSettled(works)).find(({ status }) => status === "rejected");
		if (fault?.status === "rejected") throw fault.reason;
		const isWhole = staged.contents.size === staging.files;
		if (!isCached && isWhole) await cache.putManifest(staging.set, contents);
	} catch (error) {
		const why = error instanceof Error ? error.message : String(error);
		return `The inputs could not be put into the cache (${cache.location}): ${why}. The next host takes them from their source.`;
	}
	const left = tooLarge.length === 0 ? "" : `; ${formatCount(tooLarge.length, "file")} above 5 GiB always ${tooLarge.length === 1 ? "comes" : "come"} from the source`;
	return `${formatCount(stored, "input file")} (${formatBytes(bytes)}) put into the cache${left}.`;
}
/** Of what was staged what the next host can hold against the source's ETag. */
async function onlyProvable({ set, root, contents, uncached, isCached }) {
	const provable = /* @__PURE__ */ new Map();
	const left = /* @__PURE__ */ new Map();
	for (const file of set.files) {
		const sha256 = contents.get(file.path);
		if (sha256 === void 0) continue;
		const content = uncached.get(sha256);
		if (isCached && content === void 0) continue;
		if (!await hasEtag(join(root, file.path), file)) continue;
		provable.set(file.path, sha256);
		if (content) left.set(sha256, content);
	}
	return {
		contents: provable,
		uncached: left
	};
}
// src/harness/inputs/block-inputs.ts
/** Where images have their data root. */
const DEFAULT_DATA_ROOT = "/data";
/** Where this machine keeps input files. */
function dataRoot() {
	return process.env["GCBENCH_DATA"] || DEFAULT_DATA_ROOT;
}
/**
* Brings the inputs that a block's workload was planned with to this machine.
*
* @returns null: it was planned without, or with the run directories of this machine
* @throws {UsageError} they can't be had as they were planned
*/
async function stageBlockInputs(options) {
	const { store, spec, access, signal, say } = options;
	const digest = spec.workload.inputs;
	const set = digest && await readSet(store, spec, digest);
	if (!set) return null;
	const root = dataRoot();
	const report = reporter(options);
	const staged = await stageInputs({
		set,
		digest,
		root,
		signal,
		cache: access.cache,
		foreign: "replace",
		openSource: (location, region) => access.openSource(location, region),
		onProgress: report,
		onWait: () => say({
			event: "waiting",
			reason: "another block stages inputs to this machine"
		}),
		onNote: (message) => say({
			event: "note",
			message
		})
	});
	say({
		event: "note",
		message: describeStaged(staged)
	});
	return {
		staging: staged.staging,
		links: Object.fromEntries(Object.entries(set.links).map(([place, path]) => [place, join(root, path)])),
		keep: async () => {
			const said = access.cache && await keepInputs(access.cache, staged, signal);
			if (said) say({
				event: "note",
				message: said
			});
		}
	};
}
async function readSet(store, spec, digest) {
	const key = inputSetKey(spec.run, digest);
	const content = await store.read(key);
	if (!content) {
		if (spec.versions.A.image === void 0) return null;
		throw new UsageError(`The inputs of workload ${spec.workload.workload.name} are not in the store (${store.describe(key)}): begin a new run (--again).`);
	}
	const set = parseStored(store.describe(key), content, inputSetSchema);
	if (inputSetDigest(set) === digest) return set;
	throw new UsageError(`${store.describe(key)} is not the input set that was planned (${digest}).`);
}
function reporter({ say, progressSeconds }) {
	let saidAt = Number.NEGATIVE_INFINITY;
	return (doneBytes, totalBytes) => {
		const now = performance.now() / 1e3;
		if (now - saidAt < progressSeconds) return;
		saidAt = now;
		say({
			event: "staging",
			doneBytes,
			totalBytes
		});
	};
}
function describeStaged({ staging }) {
	const { files, bytes, fetchedBytes, cachedBytes, seconds } = staging;
	const all = `${formatCount(files, "input file")} (${formatBytes(bytes)})`;
	if (fetchedBytes === 0) return `${all} were on this machine already.`;
	const cached = cachedBytes > 0 ? `, ${formatBytes(cachedBytes)} of it from the cache` : "";
	return `${all} are on this machine: ${formatBytes(fetchedBytes)} fetched in ${formatSeconds(seconds)}${cached}.`;
}
/** Gives a trial's run directory the files that it has to have; what it brought along under their names goes. */
async function linkInputs(directory, links) {
	for (const [place, target] of Object.entries(links)) {
		const link = join(directory, place);
		await mkdir(dirname(link), { recursive: true });
		await rm(link, { force: true });
		await symlink(target, link);
	}
}
// src/harness/kinds/model.ts
/** Judges a run that speaks the language of GEOS-Chem Classic, by the same rules as `gcbench inspect`. */
async function judgeModel({ directory }, { exit, log, startedAt, wantsValues }) {
	const inspection = inspectRun({
		log,
		timersJson: await readFile(join(directory, TIMERS_FILE), "utf8").catch(() => null),
		exit,
		restartFiles: await writtenRestarts(join(directory, RESTARTS), startedAt)
	});
	const { message, modelSeconds, simulatedDays, timers, status } = inspection;
	return {
		failure: status === "dry-run" ? {
			class: "bad-output",
			message: "it was a dry run: nothing was computed"
		} : inspection.class && {
			class: inspection.class,
			message: message ?? ""
		},
		modelSeconds,
		simulatedDays,
		timers: [...timers],
		outputs: await readOutputs(directory, [`${RESTARTS}/*`], {
			since: startedAt,
			wantsValues
		})
	};
}
async function writtenRestarts(directory, since) {
	const names = await readdir(directory).catch(() => []);
	const written = [];
	for (const name of names) {
		const found = await stat(join(directory, name)).catch(() => null);
		if (found && found.size > 0 && Math.ceil(found.mtimeMs) >= Math.floor(since)) written.push(name);
	}
	return written;
}
// src/harness/kinds/geos-chem-classic.ts
/** Every version runs under this name, so that both sides have equal arguments (see environment.ts). */
const EXECUTABLE$1 = "gcclassic";
/** GEOS-Chem Classic in a fresh copy of its run directory. */
function geosChemClassic(workload) {
	return {
		async prepare({ version, platform, warmUp, directory, links }) {
			const source = version.runDirectory ?? workload.runDirectory;
			if (!source) throw new UsageError(`Version ${version.name} has no run directory.`);
			const hours = (warmUp ? workload.warmUpHours : void 0) ?? workload.simulatedHours;
			await copyRunDirectory(source, directory, hours);
			await linkInputs(directory, links);
			await symlink(version.executable.path, join(directory, EXECUTABLE$1));
			const environment = {
				OMP_STACKSIZE: `${workload.stackSizeMiB}M`,
				GFORTRAN_UNBUFFERED_PRECONNECTED: "y",
				...workload.environment
			};
			return {
				program: `./${EXECUTABLE$1}`,
				arguments: version.arguments,
				environment: trialEnvironment(platform, environment, version.environment),
				directory,
				stack: "unlimited"
			};
		},
		judge: judgeModel
	};
}
// src/harness/kinds/miniature.ts
const EXECUTABLE = "miniature";
/** The built-in model: benchmarks/miniature says what it computes. */
function miniature(workload) {
	return {
		async prepare({ version, platform, warmUp, directory }) {
			await symlink(resolve(version.executable.path), join(directory, EXECUTABLE));
			const hours = (warmUp ? workload.warmUpHours : void 0) ?? workload.simulatedHours;
			const span = [
				"--hours",
				String(hours),
				"--grid",
				workload.grid
			];
			return {
				program: `./${EXECUTABLE}`,
				arguments: [
					...span,
					"--threads",
					String(platform.threads),
					...version.arguments
				],
				environment: trialEnvironment(platform, workload.environment ?? {}, version.environment),
				directory,
				stack: "keep"
			};
		},
		judge: judgeModel
	};
}
// src/harness/trial.ts
const ENOEXEC = 8;
const ENOENT = 2;
const KIB_PER_MIB = 1024;
const SIGKILL = 9;
/**
* Runs one trial in a fresh directory and judges it. A trial that fails is a result, not an error.
*
* @throws {InterruptedError} the signal fired while it ran; the program is gone
* @throws {InfrastructureError} the harness itself could not do its work
*/
async function runTrial(spec, place, { launcher, scratch, links = {}, signal, onStart, wantsValues }) {
	const version = versionOf(spec, place.side);
	const kind = kindOf(spec);
	const directory = join(scratch, "run");
	const logPath = join(scratch, "run.log");
	await removeTree(scratch);
	await mkdir(directory, { recursive: true });
	const { platform, limits } = spec;
	const request = {
		version,
		platform,
		warmUp: place.position === 0,
		directory,
		links
	};
	const prepared = await kind.prepare(request);
	const launch = {
		...prepared,
		log: logPath,
		cores: process.platform === "linux" ? platform.cores : null,
		timeoutSeconds: limits.trialMinutes * 60
	};
	const startedAt = await fileTimeNow(scratch);
	const before = readCounters();
	onStart(logPath);
	const result = await launcher.run(launch, signal);
	const after = readCounters();
	const log = await readLog(logPath).catch(() => "");
	const judgement = await judge({
		kind,
		request,
		program: prepared.program,
		result,
		log,
		startedAt,
		wantsValues: (sha256) => !request.warmUp && wantsValues(sha256)
	});
	const usage = result.started ? result : NO_USAGE;
	const failure = result.started && result.signal === SIGKILL && ranOutOfMemory(before, after) ? {
		class: "out-of-memory",
		message: "the kernel killed it: the machine ran out of memory"
	} : judgement.failure;
	await removeTree(scratch);
	return {
		trial: {
			...place,
			startedAt: new Date(startedAt).toISOString(),
			wallSeconds: usage.wallSeconds,
			userSeconds: usage.userSeconds,
			systemSeconds: usage.systemSeconds,
			peakMemoryMiB: Math.round(usage.peakMemoryKiB / KIB_PER_MIB * 10) / 10,
			majorFaults: usage.majorFaults,
			involuntarySwitches: usage.involuntarySwitches,
			exit: result.started ? {
				code: result.code,
				signal: result.signal
			} : {
				code: 127,
				signal: null
			},
			...judgement,
			failure: failure && {
				...failure,
				logLines: [...excerpt(log)]
			},
			disturbance: disturbanceBetween(before, after, usage.userSeconds + usage.systemSeconds)
		},
		log
	};
}
/**
* Milliseconds since 1970 by the clock that stamps files: it runs some milliseconds behind the clock of programs (a
* tick of the kernel), so that what a quick program wrote would look older than its start.
*/
async function fileTimeNow(directory) {
	const mark = join(directory, "begin");
	await writeFile(mark, "");
	return (await stat(mark)).mtimeMs;
}
const NO_USAGE = {
	wallSeconds: 0,
	userSeconds: 0,
	systemSeconds: 0,
	peakMemoryKiB: 0,
	majorFaults: 0,
	involuntarySwitches: 0
};
const NOTHING = {
	simulatedDays: null,
	modelSeconds: null,
	timers: [],
	outputs: []
};
async function judge({ kind, request, program, result, log, startedAt, wantsValues }) {
	if (!result.started) return {
		...NOTHING,
		failure: notStarted(request, program, result)
	};
	const exit = {
		code: result.code,
		signal: result.signal
	};
	const judgement = await kind.judge(request, {
		exit,
		log,
		startedAt,
		wantsValues
	});
	if (!result.timedOut) return judgement;
	const message = `it had not ended after ${Math.round(result.wallSeconds)} s, the limit of the suite`;
	return {
		...judgement,
		failure: {
			class: "timeout",
			message
		}
	};
}
function notStarted({ version, platform }, program, result) {
	const what = `${result.step}: ${result.error}`;
	const { path, architecture } = version.executable;
	if (result.step === "exec" && result.errno === ENOEXEC) return {
		class: "wrong-architecture",
		message: `${what}: ${path} ${architecture ? `is made for ${architecture}` : "is no program"}, this platform is ${platform.architecture}`
	};
	const advice = result.errno === ENOENT ? " (it, or the interpreter that its #! line names, is missing)" : "";
	const message = result.step === "exec" ? `${what}: ${program}${advice}` : what;
	return {
		class: result.errno === ENOENT ? "missing-input" : "crash",
		message
	};
}
function versionOf({ versions }, side) {
	const version = versions[side];
	if (!version) throw new RangeError(`the block has no version ${side}`);
	return version;
}
function kindOf({ workload: { workload } }) {
	switch (workload.kind) {
		case "miniature": return miniature(workload);
		case "geos-chem-classic": return geosChemClassic(workload);
		case "command": return command(workload);
	}
}
export { MachineLock as a, stageInputs as i, versionOf as n, readCounters as o, stageBlockInputs as r, readLog as s, runTrial as t };
