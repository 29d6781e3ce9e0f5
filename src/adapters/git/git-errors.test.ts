import { describe, expect, it } from "vitest";
import { UsageError } from "../../core/errors.ts";
import { explainPush, isOutage } from "./git-errors.ts";
import type { GitResult } from "./git-process.ts";

const PUSH_TARGET = { remote: "https://example.org/o/r.git", branch: "results" };

const ended = (stderr: string): GitResult => ({
  code: 1,
  stdout: "",
  bytes: Buffer.from(""),
  stderr,
});

/** Messages of git 2.39 and github.com, from public reports. */
const LFS = `remote: error: GH001: Large files detected. You may want to try Git Large File Storage.
 ! [remote rejected] x -> x (pre-receive hook declined)`;
const SECRETS = `remote: error: GH013: Repository rule violations found for refs/heads/x.
 ! [remote rejected] x -> x (push declined due to repository rule violations)`;
const PROTECTED = `remote: error: GH006: Protected branch update failed for refs/heads/x.
 ! [remote rejected] x -> x (protected branch hook declined)`;
const HOOK = `remote: Only on weekdays \u001b[31m<b>.
 ! [remote rejected] x -> x (pre-receive hook declined)`;
const FORBIDDEN = `remote: Write access to repository not granted.
fatal: unable to access 'https://example.org/o/r.git/': The requested URL returned error: 403`;
const BAD_GATEWAY = "error: RPC failed; HTTP 502 curl 22 The requested URL returned error: 502";
const TOO_LARGE = `error: RPC failed; HTTP 413 curl 22 The requested URL returned error: 413
send-pack: unexpected disconnect while reading sideband packet
fatal: the remote end hung up unexpectedly`;
const NO_HOST =
  "fatal: unable to access 'https://example.org/': Could not resolve host: example.org";
const STORAGE = `remote: fatal error in commit_refs
 ! [remote rejected] x -> x (failure)`;

describe("explainPush", () => {
  it.each([
    ["reports a protected branch", PROTECTED, /is protected/],
    ["reports a rule of the branch", SECRETS, /is protected/],
    ["quotes the server about large files", LFS, /declined the push[\s\S]*GH001: Large files/],
    ["quotes the server without control characters", HOOK, /declined the push[\s\S]*weekdays <b>/],
    ["reports a missing permission", FORBIDDEN, /contents: write/],
  ])("%s", (_how, said, message) => {
    const error = explainPush(ended(said), PUSH_TARGET);
    expect(error).toBeInstanceOf(UsageError);
    expect(error?.message).toMatch(message);
    expect(error?.message).not.toContain("\u001b");
    expect(isOutage(ended(said))).toBe(false);
  });

  it("limits quotes of the server", () => {
    const long = `remote: ${"x".repeat(5000)}\n`.repeat(50);
    const error = explainPush(ended(`${long} ! [remote rejected] (hook declined)`), PUSH_TARGET);
    expect(error?.message.length).toBeLessThan(2500);
  });

  it.each([BAD_GATEWAY, NO_HOST, STORAGE])("recognizes an outage: %s", (said) => {
    expect(isOutage(ended(said))).toBe(true);
  });

  it("does not treat a rejected request as an outage", () => {
    expect(isOutage(ended(TOO_LARGE))).toBe(false);
    const error = explainPush(ended(TOO_LARGE), PUSH_TARGET);
    expect(error).toBeInstanceOf(UsageError);
    expect(error?.message).toContain("rejected git's request");
  });
});
