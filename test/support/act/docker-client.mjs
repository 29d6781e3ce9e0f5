#!/usr/bin/env node
// A client of Docker for workflows that run without GitHub and AWS: the real one, but that a push goes to the emulator, which has no
// registry of the kind that clients push to, and that builds begin with an image of this machine, over its own network. They fetch from
// the addresses that STUB_FETCH names in place of others.
import { execFileSync, spawnSync } from "node:child_process";

const client = process.env.STUB_DOCKER ?? "docker";
const [verb, ...rest] = process.argv.slice(2);

if (verb === "login") {
  console.log("Login Succeeded");
} else if (verb === "push") {
  const [address = ""] = rest.slice(-1);
  const [, repository, tag] = /\/([^/:]+):([^:]+)$/.exec(address) ?? [];
  const inspected = execFileSync(client, ["image", "inspect", address], { encoding: "utf8" });
  const [{ Id, Architecture, Os, Config }] = JSON.parse(inspected);
  const { Entrypoint, Cmd, Env, Labels, User, WorkingDir } = Config;
  const config = {
    architecture: Architecture,
    os: Os,
    config: {
      Entrypoint: Entrypoint ?? [],
      Cmd: Cmd ?? [],
      Env: Env ?? [],
      Labels: Labels ?? {},
      User,
      WorkingDir,
    },
  };
  const answer = await fetch(`${process.env.AWS_ENDPOINT_URL}/emulator/images`, {
    method: "POST",
    body: JSON.stringify({ repository, tag, config, docker: Id }),
  });
  const text = await answer.text();
  if (!answer.ok) throw new Error(text);
  console.log(`${tag}: digest: ${JSON.parse(text).digest} size: 1`);
} else {
  const own =
    verb === "build" ? ["--network", "host", "--build-arg", `BASE=${process.env.STUB_BASE}`] : [];
  const addresses = Object.entries(JSON.parse(process.env.STUB_FETCH ?? "{}"));
  const there = (text) => addresses.reduce((all, [from, to]) => all.replaceAll(from, to), text);
  const ended = spawnSync(client, [verb, ...own, ...rest.map(there)], { stdio: "inherit" });
  process.exitCode = ended.status ?? 1;
}
