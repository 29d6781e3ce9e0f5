import { readFileSync } from "node:fs";
import { join } from "node:path";
import { setFlagsFromString } from "node:v8";
import { runInNewContext } from "node:vm";
import { describe, expect, it } from "vitest";
import { LogScanner } from "../../src/model/log-scanner.ts";

const REPORTS = join(import.meta.dirname, "../fixtures/public-reports");
const MEBIBYTE = 2 ** 20;

setFlagsFromString("--expose-gc");
const collectGarbage = runInNewContext("gc") as () => void;

/** Of strings, objects and buffers. Without garbage: how much of it is left depends on the tests before. */
function usedBytes(): number {
  collectGarbage();
  collectGarbage(); // The first one frees buffers later, at the latest before a second.
  const { heapUsed, external } = process.memoryUsage();
  return heapUsed + external;
}

describe("a huge log", () => {
  const [head, tail] = [
    "ok-12.0-banner-with-resolution/geos.log",
    "glibc-munmap-chunk/run.log",
  ].map((path) => readFileSync(join(REPORTS, path))) as [Buffer, Buffer];

  function readWith(filler: Buffer, times: number) {
    const scanner = new LogScanner();
    const before = usedBytes();
    scanner.push(head);
    for (let count = 0; count < times; count++) scanner.push(filler);
    const grown = usedBytes() - before;
    scanner.push(Buffer.from("\n"));
    scanner.push(tail);
    return { log: scanner.finish(), grown };
  }

  it("of 200 MB takes bounded memory, and its last run counts", () => {
    const line = " ERROR: tmcond - XI<1 for bin:  8\nHEMCO: Opening /data/ExtData/HEMCO/x.nc\n";
    const { log, grown } = readWith(Buffer.from(line.repeat(14_000)), 200);
    expect(log).toMatchObject({ version: "13.3.4", ended: false });
    expect(log.events[0]?.text).toContain("munmap_chunk()");
    expect(grown).toBeLessThan(10 * MEBIBYTE);
  });

  it("with a line of 50 MB takes bounded memory, and its last run counts", () => {
    const { log, grown } = readWith(Buffer.alloc(MEBIBYTE, "error killed NetCDF: "), 50);
    expect(log).toMatchObject({ version: "13.3.4", ended: false });
    expect(grown).toBeLessThan(10 * MEBIBYTE);
  });
});
