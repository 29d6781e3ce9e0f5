import { spawn } from "node:child_process";
import { mkdirSync, mkdtempSync, readFileSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { describe, expect, it } from "vitest";
import { elfHeader } from "../../../test/support/elf-samples.ts";
import { hostArchitecture } from "../../machine/machine.ts";
import { readElf } from "../../model/elf.ts";
import type { DockerImage } from "../docker/docker-image.ts";
import { findWrongArchitectureFiles } from "./image-architecture.ts";
import { ImageFiles } from "./image-files.ts";

const image: DockerImage = {
  id: "sha256:0",
  architecture: "arm64",
  bytes: 1,
  user: "gcbench",
  entrypoint: ["/usr/local/bin/entry.sh"],
  command: ["gcbench-harness"],
  environment: ["PATH=/usr/local/bin:/usr/bin:/bin"],
  labels: {},
};
const ARM = elfHeader("arm64");
const AMD = elfHeader("amd64");
type Content = string | Uint8Array | { readonly link: string };

/** Files of a working arm64 image. */
const RIGHT: Readonly<Record<string, Content>> = {
  "usr/local/bin/entry.sh": '#!/bin/sh\nexec "$@"\n',
  "usr/local/bin/gcbench-harness": "#!/bin/sh\nexec node\n",
  bin: { link: "usr/bin" },
  "usr/bin/sh": { link: "dash" },
  "usr/bin/dash": ARM,
  "usr/bin/node": { link: "/etc/alternatives/node" },
  "etc/alternatives/node": { link: "/usr/lib/nodejs/node" },
  "usr/lib/nodejs/node": ARM,
  "opt/gcbench/versions/next/bin/any/gcclassic": ARM,
};

/** The files of an image, from a real tar archive. */
async function filesOf(content: Readonly<Record<string, Content>>): Promise<ImageFiles> {
  const top = mkdtempSync(join(tmpdir(), "gcbench-image-files-"));
  for (const [path, what] of Object.entries(content)) {
    const file = join(top, path);
    mkdirSync(dirname(file), { recursive: true });
    if (typeof what === "object" && "link" in what) symlinkSync(what.link, file);
    else writeFileSync(file, what, { mode: 0o755 });
  }
  const tar = spawn("tar", ["--create", "--directory", top, "."]);
  return ImageFiles.read(tar.stdout);
}

const errorsOf = async (
  change: Readonly<Record<string, Content>>,
  changedImage: Partial<DockerImage> = {},
) =>
  findWrongArchitectureFiles(await filesOf({ ...RIGHT, ...change }), {
    image: { ...image, ...changedImage },
    architecture: "arm64",
  });

describe("findWrongArchitectureFiles for an arm64 image", () => {
  it("finds nothing if all programs are for arm64", async () => {
    expect(await errorsOf({})).toEqual([]);
  });

  it.each<[string, Readonly<Record<string, Content>>, string]>([
    ["a program", { "usr/local/bin/tool": AMD }, "/usr/local/bin/tool is built for amd64"],
    [
      "a 32-bit program",
      { "usr/bin/tool": elfHeader(40, { bits: 32 }) },
      "/usr/bin/tool is built for 32-bit arm",
    ],
    [
      "a version's library, executable or not",
      { "opt/gcbench/versions/next/lib/libgomp.so.1": AMD },
      "/opt/gcbench/versions/next/lib/libgomp.so.1 is built for amd64",
    ],
    [
      "the entry point's interpreter",
      { "usr/bin/dash": AMD },
      "/usr/bin/dash is built for amd64 (starts /usr/local/bin/entry.sh)",
    ],
    [
      "an interpreter's interpreter",
      { "usr/local/bin/entry.sh": "#!/opt/run\n", "opt/run": "#!/opt/real -x\n", "opt/real": AMD },
      "/opt/real is built for amd64 (starts /opt/run)",
    ],
    [
      "the harness's interpreter",
      { "usr/lib/nodejs/node": AMD },
      "/usr/lib/nodejs/node is built for amd64 (the harness's interpreter)",
    ],
  ])("is refused for %s", async (_, change, fault) => {
    expect(await errorsOf(change)).toEqual([fault]);
  });

  it("reports a wrong configuration and a missing entry point", async () => {
    expect(await errorsOf({}, { architecture: "amd64" })).toEqual([
      "its configuration has architecture amd64",
    ]);
    expect(await errorsOf({}, { entrypoint: ["/entry"] })).toEqual([
      "the entry point (/entry) is missing",
    ]);
    expect(await errorsOf({ "usr/bin/sh": { link: "sh" } })).toEqual([
      "/bin/sh, which starts /usr/local/bin/entry.sh, is missing",
      "/bin/sh, which starts /usr/local/bin/gcbench-harness, is missing",
    ]);
  });

  it("ignores data that looks like a program for another architecture", async () => {
    expect(await errorsOf({ "usr/share/samples/firmware": AMD })).toEqual([]);
  });
});

describe.runIf(process.platform === "linux")(
  "findWrongArchitectureFiles for a real program",
  () => {
    const here = hostArchitecture();
    const other = here === "arm64" ? "amd64" : "arm64";
    const program = readFileSync("/bin/true");
    const loader = readElf(program)?.loader ?? "";
    /** The same file with another architecture in its header. */
    const foreign = (path: string) => {
      const bytes = readFileSync(path);
      elfHeader(other).copy(bytes, 18, 18, 20);
      return bytes;
    };
    const faults = async (change: Readonly<Record<string, Content>>) =>
      findWrongArchitectureFiles(
        await filesOf({
          "usr/bin/node": program,
          [loader.slice(1)]: readFileSync(loader),
          ...change,
        }),
        {
          image: { ...image, architecture: here, entrypoint: ["node"], command: [] },
          architecture: here,
        },
      );

    it("follows the program to its dynamic linker", async () => {
      expect(await faults({})).toEqual([]);
      expect(await faults({ [loader.slice(1)]: foreign(loader) })).toEqual([
        `${loader} is built for ${other} (starts /usr/bin/node)`,
      ]);
    });

    it("follows the program to its libraries; one match is enough", async () => {
      const change = { "usr/lib/libc.so.6": foreign(loader) };
      expect(await faults(change)).toEqual([
        `/usr/lib/libc.so.6 is built for ${other} (/usr/bin/node loads it)`,
      ]);
      expect(await faults({ ...change, "lib64/libc.so.6": readFileSync(loader) })).toEqual([]);
    });
  },
);
