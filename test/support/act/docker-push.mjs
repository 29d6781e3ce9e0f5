#!/usr/bin/env node
// Gives the emulator an image of this machine's engine, as a push would: see docker-client.sh.
import { execFileSync } from "node:child_process";

const client = process.env.STUB_DOCKER ?? "docker";
const [address = ""] = process.argv.slice(-1);
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
