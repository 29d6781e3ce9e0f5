import { a as UsageError, r as InfrastructureError } from "./errors.js";
import { t as parseS3Address } from "./s3-address.js";
import { link, mkdir, open, readFile, readdir, rm } from "node:fs/promises";
import { basename, dirname, join, relative, resolve, sep } from "node:path";
import { constants as constants$1 } from "node:fs";
import { hostname } from "node:os";
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
		for (const { parentPath, name } of files) if (isRemains(name)) await rm(join(parentPath, name), { force: true }).catch(() => {});
		return files.filter(({ name }) => !name.startsWith(TEMPORARY)).map(({ parentPath, name }) => relative(this.location, join(parentPath, name)).split(sep).join("/"));
	}
	#failure(verb, key, cause) {
		const reason = cause instanceof Error ? cause.message : String(cause);
		return new InfrastructureError(`Cannot ${verb} ${key} in ${this.location}: ${reason}`, { cause });
	}
};
async function writeDurably(path, content) {
	const flags = constants$1.O_WRONLY | constants$1.O_CREAT | constants$1.O_TRUNC;
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
	for (const name of await readdir(directory)) if (isRemains(name)) await rm(join(directory, name), { force: true });
}
function isRemains(name) {
	return name.startsWith(ofThisMachine) && !isAlive(Number.parseInt(name.slice(ofThisMachine.length), 10));
}
function isAlive(pid) {
	try {
		process.kill(pid, 0);
		return true;
	} catch (error) {
		return isCode(error, "EPERM");
	}
}
/** Makes a new name survive a power cut. Some file systems refuse it, and then it is not needed. */
async function syncDirectory(path) {
	try {
		await withFile(await open(path, constants$1.O_RDONLY), (file) => file.sync());
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
