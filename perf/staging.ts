/**
 * Measures speed and memory of staging, compared with curl, which only copies. Both read from a local server and write to
 * empty folders on the same disk. `npx node perf/staging.ts [FILES] [MIB_EACH] [LARGE_MIB]`
 */
import { spawn, spawnSync } from "node:child_process";
import { createHash } from "node:crypto";
import { once } from "node:events";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { createServer } from "node:http";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { type InputSet, inputSetBytes, inputSetDigest } from "../src/core/documents/inputs.ts";
import { stageInputs } from "../src/staging/stage-inputs.ts";
import { openInputSource } from "../src/wiring/open-inputs.ts";

const MIB = 2 ** 20;
const ROUNDS = 3;
const isServer = process.argv[2] === "serve";
const [files = 100, mib = 16, large = 1024] = process.argv.slice(isServer ? 3 : 2).map(Number);
const SIZES = [...Array.from({ length: files }, () => mib * MIB), large * MIB];
const pathOf = (index: number) => `GEOS_4x5/MERRA2/file-${index}.nc4`;

/** Serves all files from one buffer, so the benchmark excludes the server's disk. */
function serve(): void {
  const content = Buffer.alloc(Math.max(...SIZES), "GEOS-Chem ");
  const digests = new Map<number, string>();
  const server = createServer((request, response) => {
    const size = SIZES[Number(/file-(\d+)/.exec(request.url ?? "")?.[1])] ?? 0;
    const etag =
      digests.get(size) ?? createHash("md5").update(content.subarray(0, size)).digest("hex");
    digests.set(size, etag);
    const [, from = "0", to = String(size - 1)] =
      /bytes=(\d+)-(\d+)/.exec(request.headers.range ?? "") ?? [];
    const body = content.subarray(Number(from), Number(to) + 1);
    const head = { etag: `"${etag}"`, "content-length": body.length };
    response.writeHead(request.headers.range ? 206 : 200, head);
    response.end(request.method === "HEAD" ? undefined : body);
  });
  server.listen(0, "127.0.0.1", () => process.send?.((server.address() as { port: number }).port));
}

async function measure(endpoint: string): Promise<void> {
  process.env["AWS_ENDPOINT_URL"] = endpoint;
  const source = await openInputSource("s3://geos-chem", { here: "us-west-2" });
  const found = await source.lookUp(["GEOS_4x5/MERRA2/file-0.nc4", pathOf(SIZES.length - 1)]);
  const etagOf = (bytes: number) => [...found.values()].find((one) => one.bytes === bytes)?.etag;
  const set: InputSet = {
    schemaVersion: 1,
    source: source.location,
    region: "us-west-2",
    files: SIZES.map((bytes, index) => ({ path: pathOf(index), bytes, etag: etagOf(bytes) ?? "" })),
    links: {},
  };
  const bytes = inputSetBytes(set);
  console.log(`${SIZES.length} files, ${(bytes / 1e9).toFixed(2)} GB`);
  for (let round = 0; round < ROUNDS; round++) {
    const copied = inFolder((folder) => curl(endpoint, folder));
    const begin = performance.now();
    const folder = mkdtempSync(join(tmpdir(), "gcbench-bench-"));
    await stageInputs({
      set,
      digest: inputSetDigest(set),
      root: folder,
      cache: null,
      foreign: "replace",
      signal: new AbortController().signal,
      openSource: async () => source,
      onProgress: () => {},
      onWait: () => {},
      onNote: () => {},
    });
    const staged = (performance.now() - begin) / 1000;
    rmSync(folder, { recursive: true });
    const rate = (seconds: number) => `${(bytes / 1e6 / seconds).toFixed(0)} MB/s`;
    console.log(
      `curl --parallel ${rate(copied)}, staging (checked and synced) ${rate(staged)}, ${(copied / staged).toFixed(2)} times the speed of curl; peak memory ${(process.resourceUsage().maxRSS / 1024).toFixed(0)} MiB`,
    );
  }
}

/** @returns seconds, including the sync to disk, like staging */
function inFolder(work: (folder: string) => void): number {
  const folder = mkdtempSync(join(tmpdir(), "gcbench-bench-"));
  const begin = performance.now();
  work(folder);
  const seconds = (performance.now() - begin) / 1000;
  rmSync(folder, { recursive: true });
  return seconds;
}

function curl(endpoint: string, folder: string): void {
  const lines = SIZES.map(
    (_, index) => `url="${endpoint}/geos-chem/${pathOf(index)}"\noutput="${folder}/${index}"`,
  );
  writeFileSync(join(folder, "list"), lines.join("\n"));
  const options = ["--silent", "--fail", "--parallel", "--parallel-max", "16"];
  const { status } = spawnSync("curl", [...options, "--config", join(folder, "list")]);
  if (status !== 0) throw new Error(`curl exited with status ${status}`);
  spawnSync("sync", ["--file-system", folder]);
}

if (isServer) {
  serve();
} else {
  const server = spawn(
    process.execPath,
    [import.meta.filename, "serve", `${files}`, `${mib}`, `${large}`],
    {
      stdio: ["ignore", "inherit", "inherit", "ipc"],
    },
  );
  const [port] = (await once(server, "message")) as [number];
  try {
    await measure(`http://127.0.0.1:${port}`);
  } finally {
    server.kill();
  }
}
