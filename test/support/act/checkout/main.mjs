import { execFileSync } from "node:child_process";
import { mkdirSync } from "node:fs";
import { join } from "node:path";

const input = (name) => process.env[`INPUT_${name.toUpperCase()}`] ?? "";
const directory = join(process.env.GITHUB_WORKSPACE ?? "", input("path") || ".");
const git = (...args) => execFileSync("git", args, { cwd: directory, stdio: "inherit" });

mkdirSync(directory, { recursive: true });
git("init", "--quiet", ".");
// Another repository than the workflow's own, where one is named; else its own, whose name a test need not know.
const others = JSON.parse(process.env.STUB_OTHERS ?? "{}");
const from = others[input("repository")] ?? process.env.STUB_REPOSITORY ?? "";
git("fetch", "--quiet", "--force", from, "refs/heads/*:refs/remotes/origin/*");
git("checkout", "--quiet", "--force", "--detach", input("ref"));
git("config", "remote.origin.url", `${process.env.GITHUB_SERVER_URL}/${input("repository")}.git`);
