#!/usr/bin/env node
// A client of Docker with an engine that only remembers which images there are, in the file FAKE_DOCKER_IMAGES. A build takes no time, and
// nothing can be copied out of an image: composing one fails.
import { existsSync, readFileSync, writeFileSync } from "node:fs";

const STATE = process.env.FAKE_DOCKER_IMAGES ?? "";
const read = (file) => (existsSync(file) ? JSON.parse(readFileSync(file, "utf8")) : {});
const args = process.argv.slice(2);
const valuesOf = (flag) => args.flatMap((one, at) => (one === flag ? [args[at + 1]] : []));
const images = read(STATE);
const save = (all, file = STATE) => writeFileSync(file, JSON.stringify(all));

/** Pattern of `docker image ls`, whose only wildcard is `*`. */
const matches = (name, pattern) =>
  new RegExp(`^${pattern.replaceAll(".", "\\.").replaceAll("*", "[^/]*")}$`).test(name);

const [verb, ...rest] = args;
if (verb === "version") console.log("20.10.0 20.10.0");
else if (verb === "buildx") process.exitCode = 1;
else if (verb === "build") {
  const labels = valuesOf("--label").map((label) => label.split(/=(.*)/s).slice(0, 2));
  save({ ...images, [valuesOf("--tag")[0]]: Object.fromEntries(labels) });
} else if (verb === "image" && rest[0] === "ls" && rest.includes("--format")) {
  const patterns = valuesOf("--filter").map((filter) => filter.replace("reference=", ""));
  const names = Object.keys(images).filter((name) => patterns.some((one) => matches(name, one)));
  console.log(names.join("\n"));
} else if (verb === "image" && rest[0] === "ls") {
  if (images[rest.at(-1)]) console.log(`sha256:${rest.at(-1)}`);
} else if (verb === "image" && rest[0] === "inspect") {
  const Labels = images[rest.at(-1)];
  if (!Labels) throw new Error("No such image");
  console.log(
    JSON.stringify({ Id: "sha256:1", Architecture: "amd64", Size: 1, Config: { Labels } }),
  );
} else if (verb === "save") {
  const kept = Object.entries(images).filter(([name]) => rest.includes(name));
  save(Object.fromEntries(kept), valuesOf("--output")[0]);
} else if (verb === "load") save({ ...images, ...read(valuesOf("--input")[0]) });
else {
  console.error(`This client cannot ${verb}`);
  process.exitCode = 1;
}
