#!/usr/bin/env node
import { calibrate } from "./commands/calibrate.ts";
import { runCommandLine } from "./commands/command-line.ts";
import { compare } from "./commands/compare.ts";
import { doctor } from "./commands/doctor.ts";
import { history } from "./commands/history.ts";
import { inspect } from "./commands/inspect.ts";
import { plan } from "./commands/plan.ts";
import { qualify } from "./commands/qualify.ts";
import { prices } from "./commands/refresh-prices.ts";
import { report } from "./commands/report.ts";
import { run } from "./commands/run.ts";
import { verdict } from "./commands/verdict.ts";

process.exitCode = await runCommandLine(
  [run, plan, compare, report, history, inspect, verdict, calibrate, doctor, qualify, prices],
  process.argv,
);
