import { join } from "node:path";
import { z } from "zod";
import { DockerCli } from "../adapters/images/docker-cli.ts";
import { buildImage } from "../adapters/images/image-build.ts";
import { formatMemory } from "../core/text.ts";
import { terminalTable } from "../report/terminal.ts";
import { command } from "./command.ts";
import { productRoot } from "./locations.ts";

const MIB = 2 ** 20;
/** How BuildKit begins a step: `#12 [build 3/7] COPY dist/ dist/`. */
const STEP = /^#\d+ (\[.+)/;

export const image = command({
  name: "image",
  summary: "build a container image that holds versions and the harness",
  description:
    "Builds an image by a recipe of container/, for the architecture of this machine: the versions of " +
    "benchmarks/versions.yml, compiled for any processor of the architecture, and the harness with its launcher. " +
    "Checks what every executable in it is made for, and labels it with its versions.",
  positionals: ["recipe"],
  examples: [
    "gcbench image miniature --tag gcbench-miniature",
    "gcbench image miniature --tag gcbench-miniature --base debian:13-slim",
  ],
  inputs: z.strictObject({
    recipe: z.enum(["miniature"]).meta({ description: "What the image holds." }),
    tag: z.string().min(1).meta({ description: "Name and tag of the image." }),
    base: z.string().min(1).optional().meta({
      description: "Image that it is based on. Default: Debian 13, pinned in the recipe.",
    }),
    network: z.string().min(1).optional().meta({
      description: "Network of the build, as in `docker build --network`.",
    }),
  }),

  async run({ recipe, tag, base, network }, host) {
    const docker = await DockerCli.find();
    host.info(`Building ${tag}`);
    const built = await buildImage(docker, {
      file: join(productRoot(), "container", recipe, "Dockerfile"),
      context: productRoot(),
      tag,
      arguments: base === undefined ? {} : { BASE: base },
      network,
      signal: host.signal,
      onLine: (line) => {
        const [, step] = STEP.exec(line) ?? [];
        if (step) host.info(`  ${step}`);
      },
    });
    const rows = built.versions.map(({ name, executable, toolchain }) => [
      name,
      executable.sha256.slice(0, "sha256:".length + 12),
      toolchain.compiler ?? "not known",
      toolchain.flags ?? "not known",
    ]);
    return {
      json: { tag, ...built },
      text: [
        `${tag} is an image for ${built.architecture} of ${formatMemory(built.bytes / MIB)}: ${built.id}`,
        terminalTable(["version", "executable", "compiler", "flags"], rows),
      ].join("\n\n"),
    };
  },
});
