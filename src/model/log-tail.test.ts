import { appendFileSync, mkdtempSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, it } from "vitest";
import { LogTail } from "./log-tail.ts";

const logPath = () => join(mkdtempSync(join(tmpdir(), "gcbench-log-")), "run.log");
const step = (time: string) => `---> DATE: 2019/01/01  UTC: ${time}\n`;
const SPAN =
  "Start time of run           : 20190101 000000\nEnd time of run             : 20190101 040000\n";

it("LogTail returns null for a log that does not exist or has no time steps", async () => {
  const path = logPath();
  const tail = new LogTail(path);
  expect(await tail.read()).toEqual({ date: null, fraction: null });
  writeFileSync(path, "hello\n");
  expect(await tail.read()).toEqual({ date: null, fraction: null });
});

it("LogTail follows the simulated time as the log grows", async () => {
  const path = logPath();
  writeFileSync(path, SPAN + step("00:00"));
  const tail = new LogTail(path);
  expect(await tail.read()).toEqual({ date: "2019-01-01 00:00", fraction: 0 });
  appendFileSync(path, step("01:00") + step("02:00"));
  expect(await tail.read()).toEqual({ date: "2019-01-01 02:00", fraction: 0.5 });
  expect(await tail.read()).toEqual({ date: "2019-01-01 02:00", fraction: 0.5 });
});

it("LogTail reads lines split at any byte", async () => {
  const text = SPAN + step("00:00") + step("03:00");
  for (let cut = 1; cut < text.length; cut += 7) {
    const path = logPath();
    const tail = new LogTail(path);
    writeFileSync(path, text.slice(0, cut));
    await tail.read();
    appendFileSync(path, text.slice(cut));
    expect(await tail.read(), `cut at ${cut}`).toEqual({
      date: "2019-01-01 03:00",
      fraction: 0.75,
    });
  }
});

it("LogTail returns the date without a known end of the run, and a fraction of at most 1", async () => {
  const path = logPath();
  writeFileSync(path, step("05:00"));
  expect(await new LogTail(path).read()).toEqual({ date: "2019-01-01 05:00", fraction: null });
  writeFileSync(path, SPAN + step("00:00") + step("05:00"));
  expect(await new LogTail(path).read()).toMatchObject({ fraction: 1 });
});

it("LogTail follows GCHP, whose log does not say when it ends", async () => {
  const path = logPath();
  const rate = "Throughput(days/day)[Avg Tot Run]:         80.1         82.4         84.9";
  const start =
    "       CAP: Read CAP restart properly, Current Date =   2019/07/01\n" +
    "       CAP:                            Current Time =   06/00/00\n";
  const tail = new LogTail(path, 240);
  writeFileSync(path, start.slice(0, 90));
  expect(await tail.read()).toEqual({ date: null, fraction: null });
  appendFileSync(path, `${start.slice(90)} AGCM Date: 2019/07/01  Time: 07:00:00  ${rate}  Time`);
  expect(await tail.read()).toEqual({ date: "2019-07-01 07:00", fraction: 0.25 });
  appendFileSync(path, `Remaining(Est)\n GCHP Date: 2019/07/01  Time: 10:00:00  ${rate}  Time\n`);
  expect(await tail.read()).toEqual({ date: "2019-07-01 10:00", fraction: 1 });
});
