import { a as UsageError, r as InfrastructureError } from "./errors.js";
import { t as parseS3Address } from "./s3-address.js";
import { constants } from "node:fs";
import { link, mkdir, open, readFile, readdir, rm, stat } from "node:fs/promises";
import { hostname } from "node:os";
import { basename, dirname, join, relative, resolve, sep } from "node:path";
// src/adapters/living-process.ts
/** Ticks a second in /proc, of every Linux that programs see (sysconf(3), _SC_CLK_TCK). */
const TICKS = 100;
/** A clock that was set meanwhile, or that of the server that keeps the file. */
const SLACK_SECONDS = 300;
/**
* Whether the process that had this number at a time lives on: not where it has ended and nobody has asked for its status yet, nor where
* another process has got its number since. Elsewhere than on Linux, whether there is a process of that number.
*
* @param since seconds since 1970
*/
async function livesOn(pid, since) {
	if (!isThere(pid)) return false;
	const [stat, uptime] = await Promise.all([read(`/proc/${pid}/stat`), read("/proc/uptime")]);
	if (stat === null || uptime === null) return isThere(pid);
	const fields = stat.slice(stat.lastIndexOf(")") + 2).split(" ");
	if (fields[0] === "Z" || fields[0] === "X") return false;
	const age = Number.parseFloat(uptime) - Number(fields[19]) / TICKS;
	return !(Date.now() / 1e3 - since > age + SLACK_SECONDS);
}
function isThere(pid) {
	try {
		process.kill(pid, 0);
		return true;
	} catch (error) {
		return error instanceof Error && "code" in error && error.code === "EPERM";
	}
}
async function read(path) {
	return readFile(path, "utf8").catch(() => null);
}
// src/adapters/directory-store.ts
/** Begins the names of files that are not complete yet: with the machine and process that writes. Never listed. */
const TEMPORARY = ".writing-";
const ofThisMachine = `${TEMPORARY}${hostname()}-`;
/** A store in a directory: keys are paths, and a file appears whole or not at all. */
var DirectoryStore = class {
	location;
	#writes = 0;
	constructor(directory) {
		this.location = resolve(directory);
	}
	async read(key) {
		try {
			return await readFile(this.describe(key));
		} catch (error) {
			if (isCode(error, "ENOENT")) return null;
			throw this.#failure("read", key, error);
		}
	}
	/**
	* Writes to a temporary file, has the kernel put it on the disk, then links it to its name: link(2) fails
	* where the name exists, so that a second writer can neither overwrite nor mix with the first.
	*/
	async writeOnce(key, content) {
		const path = this.describe(key);
		const temporary = join(dirname(path), `${ofThisMachine}${process.pid}-${++this.#writes}-${basename(path)}`);
		try {
			await mkdir(dirname(path), { recursive: true });
			await removeRemains(dirname(path));
			await writeDurably(temporary, content);
			const isNew = await linkOnce(temporary, path);
			if (isNew) await syncDirectory(dirname(path));
			return isNew;
		} catch (error) {
			throw this.#failure("write", key, error);
		} finally {
			await rm(temporary, { force: true }).catch(() => {});
		}
	}
	async list(prefix) {
		const top = prefix.slice(0, prefix.lastIndexOf("/") + 1);
		return (await this.#walk(join(this.location, top))).filter((key) => key.startsWith(prefix)).sort();
	}
	describe(key) {
		const path = resolve(this.location, key);
		if (!path.startsWith(this.location + sep)) throw new RangeError(`not a key: ${key}`);
		return path;
	}
	async #walk(directory) {
		let files;
		try {
			files = (await readdir(directory, {
				recursive: true,
				withFileTypes: true
			})).filter((entry) => entry.isFile());
		} catch (error) {
			if (isCode(error, "ENOENT")) return [];
			throw this.#failure("list", relative(this.location, directory), error);
		}
		for (const { parentPath, name } of files) await removeIfRemains(parentPath, name).catch(() => {});
		return files.filter(({ name }) => !name.startsWith(TEMPORARY)).map(({ parentPath, name }) => relative(this.location, join(parentPath, name)).split(sep).join("/"));
	}
	#failure(verb, key, cause) {
		const reason = cause instanceof Error ? cause.message : String(cause);
		return new InfrastructureError(`Cannot ${verb} ${key} in ${this.location}: ${reason}`, { cause });
	}
};
async function writeDurably(path, content) {
	const flags = constants.O_WRONLY | constants.O_CREAT | constants.O_TRUNC;
	await withFile(await open(path, flags, 420), async (file) => {
		await file.writeFile(content);
		await file.sync();
	});
}
/** @returns false where the name is taken */
async function linkOnce(from, to) {
	try {
		await link(from, to);
		return true;
	} catch (error) {
		if (isCode(error, "EEXIST")) return false;
		throw error;
	}
}
/** Removes what processes of this machine that are dead by now had begun to write here. */
async function removeRemains(directory) {
	for (const name of await readdir(directory)) await removeIfRemains(directory, name);
}
async function removeIfRemains(directory, name) {
	if (!name.startsWith(ofThisMachine)) return;
	const path = join(directory, name);
	const stats = await stat(path).catch(() => null);
	if (stats === null) return;
	if (!await livesOn(Number.parseInt(name.slice(ofThisMachine.length), 10), stats.mtimeMs / 1e3)) await rm(path, { force: true });
}
/** Makes a new name survive a power cut. Some file systems refuse it, and then it is not needed. */
async function syncDirectory(path) {
	try {
		await withFile(await open(path, constants.O_RDONLY), (file) => file.sync());
	} catch (error) {
		if (!isCode(error, "EINVAL") && !isCode(error, "EISDIR") && !isCode(error, "EPERM")) throw error;
	}
}
async function withFile(file, use) {
	try {
		await use(file);
	} finally {
		await file.close();
	}
}
function isCode(error, code) {
	return error instanceof Error && "code" in error && error.code === code;
}
// src/adapters/open-store.ts
/**
* The store at a location: a directory, or `s3://bucket/prefix`. Nothing is asked of either before its first use.
*
* @throws {UsageError} an address that is none
*/
async function openStore(location, { region }) {
	if (!/^\w+:\/\//.test(location)) return new DirectoryStore(location);
	const address = parseS3Address(location);
	if (!address) throw new UsageError(`${location} is no store: expected a directory, or s3://bucket/prefix.`);
	const [{ S3Store }, { s3Client }] = await Promise.all([import("./s3-store.js"), import("./s3-client2.js")]);
	return new S3Store({
		client: s3Client(region),
		bucket: address.bucket,
		prefix: address.key
	});
}
export { openStore as t };
