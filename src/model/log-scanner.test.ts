import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { exitFromStatus } from "./causes/exit-statuses.ts";
import { inspectRun } from "./inspection.ts";
import { LogScanner, parseModelLog } from "./log-scanner.ts";
import type { ModelLog } from "./model-log.ts";

const FIXTURES = join(import.meta.dirname, "../../test/fixtures");
const RESTARTS = [
  "GEOSChem.Restart.20190701_0100z.nc4",
  "GEOSChem.Restart.20190101_0300z.nc4",
  "GEOSChem.Restart.20160701_0100z.nc4",
  "GEOSChem.Restart.20050801_0000z.nc4",
];
const MEBIBYTE = 2 ** 20;

function logsOf(folder: string): readonly Buffer[] {
  return readdirSync(join(FIXTURES, folder)).flatMap((name) => {
    const directory = join(FIXTURES, folder, name);
    const log = readdirSync(directory).find((file) =>
      /^(?:run\.log|GC\.log|geos\.log)$/.test(file),
    );
    return log ? [readFileSync(join(directory, log))] : [];
  });
}
const logs = [...logsOf("geos-chem"), ...logsOf("public-reports")];

function scan(bytes: Buffer, pieceLength: number): ModelLog {
  const scanner = new LogScanner();
  for (let at = 0; at < bytes.length; at += pieceLength) {
    scanner.push(bytes.subarray(at, at + pieceLength));
  }
  return scanner.finish();
}

/** Judged with every restart file there, so that only the log can tell. */
function statusOf(bytes: Buffer, exitCode: number | null): string {
  const exit = exitCode === null ? null : exitFromStatus(exitCode);
  const log = scan(bytes, MEBIBYTE);
  return inspectRun({ log, timersJson: null, exit, restartFiles: RESTARTS }).status;
}

const anyLog = fc.constantFrom(...logs);
const anyExit = fc.constantFrom(null, 0, 1, 137, 139, 159);
const anyPart = fc.tuple(anyLog, fc.double({ min: 0, max: 1, noNaN: true }));

describe("a damaged log", () => {
  it("is never a success where the whole log is none, wherever it is cut", () => {
    fc.assert(
      fc.property(anyPart, anyExit, ([bytes, share], exit) => {
        const cut = bytes.subarray(0, Math.floor(share * bytes.length));
        if (statusOf(bytes, exit) !== "succeeded")
          expect(statusOf(cut, exit)).not.toBe("succeeded");
      }),
    );
  });

  it("is never a success where the whole log is none, whatever noise is in it", () => {
    fc.assert(
      fc.property(
        anyPart,
        anyExit,
        fc.uint8Array({ maxLength: 400 }),
        ([bytes, share], exit, noise) => {
          const at = Math.floor(share * bytes.length);
          const noisy = Buffer.concat([bytes.subarray(0, at), noise, bytes.subarray(at)]);
          if (statusOf(bytes, exit) !== "succeeded") {
            expect(statusOf(noisy, exit)).not.toBe("succeeded");
          }
        },
      ),
    );
  });

  it("is read from pure noise without an error", () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 5000 }), anyExit, (noise, exit) => {
        expect(statusOf(Buffer.from(noise), exit)).not.toBe("succeeded");
      }),
    );
  });
});

describe("the same log in another form", () => {
  it("says the same, in whatever pieces it is read", () => {
    fc.assert(
      fc.property(anyLog, fc.integer({ min: 1, max: 300 }), (bytes, pieceLength) => {
        expect(scan(bytes, pieceLength)).toEqual(scan(bytes, bytes.length));
      }),
      { numRuns: 50 },
    );
  });

  it.each([
    { form: "Windows line ends", change: (text: string) => text.replace(/\r?\n/g, "\r\n") },
    { form: "NUL bytes", change: (text: string) => `\0\0${text.replaceAll("E", "E\0")}\0` },
    { form: "the line ends of old Macs", change: (text: string) => text.replace(/\r?\n/g, "\r") },
    {
      form: "UTF-16, as PowerShell writes it",
      change: (text: string) => Buffer.from(text, "utf16le").toString("latin1"),
    },
  ])("says the same with $form", ({ change }) => {
    for (const bytes of logs) {
      const text = bytes.toString("latin1");
      expect(parseModelLog(change(text))).toEqual(parseModelLog(text.replace(/\r/g, "")));
    }
  });
});
