import { formatMemory } from "../core/format/text.ts";
import type { ImagePart, SuiteImage } from "../ports/image-builder.ts";
import { type Column, codeSpan, escapeMarkdown, table } from "./text/markdown.ts";
import { terminalTable } from "./text/terminal-table.ts";

const MIB = 2 ** 20;

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

/** The outputs of a workflow step that built an image. */
export function buildOutputs(built: SuiteImage) {
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

/** A build, as Markdown for a job summary. */
export function summariseBuild(built: SuiteImage): string {
  const { tag, architecture, reference, localName, parts, alreadyExists, seconds } = built;
  const result = alreadyExists
    ? "existed already, built from the same inputs"
    : `took ${seconds} s`;
  return [
    `### Image ${codeSpan(tag)} for ${architecture} ${result}`,
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

/** A build, for a terminal. */
export function describeBuild(built: SuiteImage): string {
  const { reference, localName, bytes, parts } = built;
  const size = bytes === null ? "" : `, ${formatMemory(bytes / MIB)}`;
  const result = built.alreadyExists ? "existed already" : `took ${built.seconds} s`;
  const titles = (columns: readonly Column[]) => columns.map(({ title }) => title);
  return [
    `${localName ?? built.tag} for ${built.architecture} ${result}${size}`,
    ...(reference === null ? [] : [reference]),
    ...(parts.length > 0 ? ["", terminalTable(titles(PART_COLUMNS), partRows(parts))] : []),
    "",
    terminalTable(titles(VERSION_COLUMNS), versionRows(built)),
  ].join("\n");
}

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
