import { a as UsageError, i as InterruptedError, r as InfrastructureError } from "./errors.js";
import { spawn } from "node:child_process";
// src/adapters/github/git-process.ts
/** Longest that one call of git may take, in milliseconds: a push over a slow line, and no more. */
const LONGEST_CALL = 6e5;
/** What one call may print: an index of many thousand runs is a few MiB. */
const MOST_OUTPUT_BYTES = 268435456;
/** git in a bare repository of our own: nothing asks, no hook runs, and the token is in no argument, file or address. */
var Git = class {
	#options;
	#environment;
	constructor(options) {
		this.#options = options;
		this.#environment = environmentOf(options);
	}
	/** @throws {Error} it ended with another code than 0 */
	async read(args, more = {}) {
		return (await this.readBytes(args, more)).toString("utf8");
	}
	/** As `read`, undecoded. */
	async readBytes(args, more = {}) {
		const end = await this.run(args, more);
		if (end.code !== 0) throw new GitError(args[0] ?? "", end);
		return end.bytes;
	}
	async run(args, { input = "", index } = {}) {
		const { directory, signal } = this.#options;
		if (signal.aborted) throw new InterruptedError("Interrupted.", { cause: signal.reason });
		const end = await spawnGit(args, {
			directory,
			environment: index ? {
				...this.#environment,
				GIT_INDEX_FILE: index
			} : this.#environment,
			input,
			signal
		});
		if (signal.aborted) throw new InterruptedError("Interrupted.", { cause: signal.reason });
		return end;
	}
};
/** git ended with another code than 0. */
var GitError = class extends InfrastructureError {
	end;
	constructor(command, end) {
		const said = end.stderr.trim().split("\n").slice(-5).join("\n  ");
		super(`git ${command} failed (${end.code}):\n  ${said}`);
		this.end = end;
	}
};
function spawnGit(args, spawned) {
	const { directory, environment: env, input, signal } = spawned;
	return new Promise((resolve, reject) => {
		const timeout = AbortSignal.timeout(LONGEST_CALL);
		const child = spawn("git", [...args], {
			cwd: directory,
			env,
			stdio: "pipe",
			signal: AbortSignal.any([signal, timeout])
		});
		const [stdout, stderr] = [[], []];
		let bytes = 0;
		const take = (into) => (chunk) => {
			bytes += chunk.length;
			if (bytes > MOST_OUTPUT_BYTES) child.kill();
			else into.push(chunk);
		};
		child.stdout.on("data", take(stdout));
		child.stderr.on("data", take(stderr));
		child.stdin.on("error", () => {});
		child.stdin.end(input);
		child.on("error", (cause) => {
			if (!signal.aborted) reject(cannotRun(cause, timeout.aborted));
		});
		child.on("close", (code) => {
			const bytes = Buffer.concat(stdout);
			const said = Buffer.concat(stderr).toString("utf8");
			resolve({
				code: code ?? 1,
				stdout: bytes.toString("utf8"),
				bytes,
				stderr: said
			});
		});
	});
}
function cannotRun(cause, isTooLong) {
	if (isTooLong) return new InfrastructureError("git took longer than 10 minutes.", { cause });
	return new UsageError(`git can't be run (${cause.message}). Install it to publish to a branch.`, { cause });
}
function environmentOf({ credential }) {
	const settings = [
		["core.hooksPath", "/dev/null"],
		["commit.gpgSign", "false"],
		["gc.auto", "0"],
		["maintenance.auto", "false"],
		...credential ? authorization(credential) : []
	];
	const numbered = settings.flatMap(([key, value], index) => [[`GIT_CONFIG_KEY_${index}`, key], [`GIT_CONFIG_VALUE_${index}`, value]]);
	return {
		...withoutGit(process.env),
		...Object.fromEntries(numbered),
		GIT_CONFIG_COUNT: String(settings.length),
		GIT_TERMINAL_PROMPT: "0",
		GIT_ALLOW_PROTOCOL: "file:git:http:https:ssh",
		LC_ALL: "C",
		...AUTHOR
	};
}
const AUTHOR = {
	GIT_AUTHOR_NAME: "gcbench",
	GIT_AUTHOR_EMAIL: "gcbench@users.noreply.github.com",
	GIT_COMMITTER_NAME: "gcbench",
	GIT_COMMITTER_EMAIL: "gcbench@users.noreply.github.com"
};
/** Of one server only, so that a redirect or another remote never gets it. An empty value first takes away earlier ones. */
function authorization({ origin, token }) {
	const basic = Buffer.from(`x-access-token:${token}`).toString("base64");
	const key = `http.${origin}/.extraheader`;
	return [[key, ""], [key, `AUTHORIZATION: basic ${basic}`]];
}
/** A hook or an outer git leaves its own repository in the environment; ours is another. Tokens stay out of it, too. */
function withoutGit(environment) {
	const kept = [
		"GIT_SSH",
		"GIT_SSH_COMMAND",
		"GIT_EXEC_PATH",
		"GIT_SSL_CAINFO"
	];
	return Object.fromEntries(Object.entries(environment).filter(([name]) => kept.includes(name) || !/^GIT_|^INPUT_|TOKEN|SECRET/.test(name) && name !== "LC_ALL"));
}
export { GitError as n, Git as t };
