import { execFileSync } from "node:child_process";
import { mkdirSync, writeFileSync } from "node:fs";
import { join, resolve } from "node:path";

const input = (name) => process.env[`INPUT_${name.toUpperCase()}`] ?? "";
const directory = join(process.env.GITHUB_WORKSPACE ?? "", input("path") || ".");
const git = (...args) => execFileSync("git", args, { cwd: directory, stdio: "inherit" });

mkdirSync(directory, { recursive: true });
git("init", "--quiet", ".");
// Another repository than the workflow's own, where one is named; else its own, whose name a test need not know.
const others = JSON.parse(process.env.STUB_OTHERS ?? "{}");
const from = others[input("repository")] ?? process.env.STUB_REPOSITORY ?? "";
// Its objects are used from there: a copy of them would take most of the time.
const objects = execFileSync("git", ["rev-parse", "--git-path", "objects"], {
  cwd: from,
  encoding: "utf8",
});
writeFileSync(
  join(directory, ".git/objects/info/alternates"),
  `${resolve(from, objects.trim())}\n`,
);
git("fetch", "--quiet", "--force", from, "refs/heads/*:refs/remotes/origin/*");
git("checkout", "--quiet", "--force", "--detach", input("ref"));
git("config", "remote.origin.url", `${process.env.GITHUB_SERVER_URL}/${input("repository")}.git`);
