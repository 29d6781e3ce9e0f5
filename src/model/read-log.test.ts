import { mkdtempSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, it } from "vitest";
import { readLog } from "./read-log.ts";

it("readLog shortens a long log to its beginning and end", async () => {
  const path = join(mkdtempSync(join(tmpdir(), "gcbench-log-")), "run.log");
  writeFileSync(path, Buffer.from("first\0\xff middle last", "latin1"));
  expect(await readLog(path)).toBe("first\0\xff middle last");
  expect(await readLog(path, 5)).toBe("first\n[... 9 bytes omitted by gcbench ...]\n last");
});
