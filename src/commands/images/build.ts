import { z } from "zod";
import type { LoadedSuite } from "../../adapters/catalogue/suite-checks.ts";
import { loadSuite } from "../../adapters/catalogue/yaml-catalogue.ts";
import { DockerCli } from "../../adapters/docker/docker-cli.ts";
import type { ImageRegistry } from "../../adapters/images/image-registry.ts";
import {
  buildSuiteImage,
  type ImagePart,
  type SuiteImage,
} from "../../adapters/images/suite-build.ts";
import { type Architecture, architectureSchema } from "../../core/documents/version.ts";
import { UsageError } from "../../core/errors.ts";
import { formatMemory } from "../../core/format/text.ts";
import { hostArchitecture } from "../../machine/machine.ts";
import { type Column, codeSpan, escapeMarkdown, table } from "../../report/text/markdown.ts";
import { terminalTable } from "../../report/text/terminal-table.ts";
import { command } from "../command.ts";
import { productRoot } from "../locations.ts";
import { regionInput, suiteInput } from "../shared-inputs.ts";

const MIB = 2 ** 20;

const inputsSchema = z.strictObject({
  suite: suiteInput,
  architecture: architectureSchema
    .optional()
    .meta({ description: "What the image is for. Default: the architecture of this machine." }),
  tag: z.string().min(1).optional().meta({
    description:
      "Tag of the image, without the architecture that is added to it. Default: the suite's, else its name and a digest of what is in it.",
  }),
  base: z.string().min(1).optional().meta({
    description: "Image that recipes for Debian are based on. Default: Debian 13, pinned there.",
  }),
  network: z.string().min(1).optional().meta({
    description: "Network of the build, as in `docker build --network`.",
  }),
  push: z
    .boolean()
    .default(false)
    .meta({ description: "Keep the image in the account's registry, where jobs fetch it." }),
  region: regionInput,
  emulated: z.boolean().default(false).meta({
    description:
      "Build for another architecture than this machine's, under qemu: many times slower.",
  }),
  again: z.boolean().default(false).meta({ description: "Build what is there already, too." }),
  compile: z.boolean().default(true).meta({
    description: "Build what is missing. Where not, only an image that is here is kept.",
  }),
});

export const build = command({
  name: "build",
  summary: "build the container image of a suite, for one architecture",
  description:
    "Builds an image with the versions of a suite and the harness: each version is compiled by its recipe in container/, unless " +
    "an image that was built from the same inputs is here or in the registry; then one image is made of them all, every " +
    "executable in it is checked, and it is tested. Run it on a machine of each architecture that the suite's platforms have.",
  positionals: ["suite"],
  examples: [
    "gcbench build benchmarks/suites/architectures.yml",
    "gcbench build benchmarks/suites/architectures.yml --push",
  ],
  inputs: inputsSchema,

  async run({ suite, architecture = hostArchitecture(), region, ...inputs }, host) {
    const loaded = await loadSuite(suite);
    rejectOtherArchitecture(architecture, inputs);
    const docker = await DockerCli.find();
    const built = await buildSuiteImage(docker, {
      loaded,
      root: productRoot(),
      architecture,
      targets: targetsOf(loaded, architecture),
      tag: inputs.tag,
      base: inputs.base,
      isEmulated: architecture !== hostArchitecture(),
      network: inputs.network,
      imageRegistry: inputs.push ? await openRegistry(docker, region) : null,
      again: inputs.again,
      isBuilt: !inputs.compile,
      signal: host.signal,
      log: (line) => host.info(line),
    });
    const { labels: _labels, ...json } = built;
    return { json, text: describe(built), outputs: outputsOf(built), summary: summary(built) };
  },
});

/** CPU families of a suite's platforms of an architecture. */
export function targetsOf(
  { platforms }: LoadedSuite,
  architecture: Architecture,
): readonly string[] {
  const own = platforms.filter((platform) => platform.architecture === architecture);
  return [...new Set(own.flatMap(({ target }) => target ?? []))].sort();
}

function rejectOtherArchitecture(
  architecture: Architecture,
  { emulated }: { emulated: boolean },
): void {
  const here = hostArchitecture();
  if (architecture === here || emulated) return;
  throw new UsageError(
    `This machine is ${here}: an image for ${architecture} is built on a machine of that architecture. ` +
      "With qemu registered at the kernel, --emulated builds it here, many times slower, and what it compiles is the same.",
  );
}

/** Loaded where it is needed: a build for this machine does without the SDK. */
async function openRegistry(docker: DockerCli, region: string | undefined): Promise<ImageRegistry> {
  const { openEcrRegistry } = await import("./open-registry.ts");
  return openEcrRegistry(docker, region);
}

function outputsOf(built: SuiteImage) {
  const { tag, reference, localName, architecture, inputs, versions, bytes, seconds } = built;
  return {
    tag,
    architecture,
    image: reference ?? localName ?? "",
    digest: reference?.split("@")[1] ?? "",
    inputs,
    versions: [...new Set(versions.map(({ name }) => name))].join(" "),
    ...(bytes === null ? {} : { bytes }),
    seconds,
    "was-there": built.alreadyExists,
  };
}

function summary(built: SuiteImage): string {
  const { tag, architecture, reference, localName, parts, alreadyExists, seconds } = built;
  const came = alreadyExists
    ? "was there already, built from the same inputs"
    : `took ${seconds} s`;
  return [
    `### Image ${codeSpan(tag)} for ${architecture} ${came}`,
    codeSpan(reference ?? localName ?? ""),
    table(
      VERSION_COLUMNS,
      versionRows(built).map((row) => row.map(escapeMarkdown)),
    ),
    ...(parts.length > 0
      ? [
          table(
            PART_COLUMNS,
            partRows(parts).map((row) => row.map(escapeMarkdown)),
          ),
        ]
      : []),
  ].join("\n\n");
}

const VERSION_COLUMNS: readonly Column[] = [
  "version",
  "processor",
  "executable",
  "C library",
  "libmvec",
  "compiler",
  "flags",
].map((title) => ({ title }));
const PART_COLUMNS: readonly Column[] = [
  { title: "part" },
  { title: "from" },
  { title: "time", isNumber: true },
  { title: "size", isNumber: true },
];

function partRows(parts: readonly ImagePart[]): readonly (readonly string[])[] {
  return parts.map(({ tag, from, seconds, bytes }) => [
    tag,
    from,
    `${seconds} s`,
    formatMemory(bytes / MIB),
  ]);
}

function versionRows({ versions }: SuiteImage): readonly (readonly string[])[] {
  return versions.map(({ name, target, executable, toolchain }) => [
    name,
    target ?? "any",
    executable.sha256.slice("sha256:".length, "sha256:".length + 12),
    executable.libc ?? "the image's",
    executable.needs.some((needed) => needed.includes("libmvec")) ? "yes" : "no",
    toolchain.compiler ?? "not known",
    toolchain.flags ?? "not known",
  ]);
}

function describe(built: SuiteImage): string {
  const { reference, localName, bytes, parts } = built;
  const size = bytes === null ? "" : `, ${formatMemory(bytes / MIB)}`;
  const came = built.alreadyExists ? "was there already" : `took ${built.seconds} s`;
  const titles = (columns: readonly Column[]) => columns.map(({ title }) => title);
  return [
    `${localName ?? built.tag} for ${built.architecture} ${came}${size}`,
    ...(reference === null ? [] : [reference]),
    ...(parts.length > 0 ? ["", terminalTable(titles(PART_COLUMNS), partRows(parts))] : []),
    "",
    terminalTable(titles(VERSION_COLUMNS), versionRows(built)),
  ].join("\n");
}
