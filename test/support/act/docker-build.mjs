#!/usr/bin/env node
// Builds with what this machine has in place of what is elsewhere: see docker-client.sh.
import { spawnSync } from "node:child_process";

const addresses = Object.entries(JSON.parse(process.env.STUB_FETCH ?? "{}"));
const there = (text) => addresses.reduce((all, [from, to]) => all.replaceAll(from, to), text);
const args = process.argv.slice(3).map(there);
const own = ["--network", "host", "--build-arg", `BASE=${process.env.STUB_BASE}`];
const client = process.env.STUB_DOCKER ?? "docker";
process.exitCode = spawnSync(client, ["build", ...own, ...args], { stdio: "inherit" }).status ?? 1;
