#!/usr/bin/env node
import { answer } from "./commands/answer.ts";
import { bootstrap } from "./commands/bootstrap.ts";
import { build } from "./commands/build.ts";
import { calibrate } from "./commands/calibrate.ts";
import { cancel } from "./commands/cancel.ts";
import { change } from "./commands/change.ts";
import { choose } from "./commands/choose.ts";
import { cleanUp } from "./commands/clean-up.ts";
import { collect } from "./commands/collect.ts";
import { runCommandLine } from "./commands/command-line.ts";
import { compare } from "./commands/compare.ts";
import { deploy } from "./commands/deploy.ts";
import { destroy } from "./commands/destroy.ts";
import { doctor } from "./commands/doctor.ts";
import { estimate } from "./commands/estimate.ts";
import { exportComparison } from "./commands/export.ts";
import { history } from "./commands/history.ts";
import { inputs } from "./commands/inputs.ts";
import { inspect } from "./commands/inspect.ts";
import { logs } from "./commands/logs.ts";
import { pair } from "./commands/pair.ts";
import { plan } from "./commands/plan.ts";
import { publish } from "./commands/publish.ts";
import { qualify } from "./commands/qualify.ts";
import { prices } from "./commands/refresh-prices.ts";
import { report } from "./commands/report.ts";
import { run } from "./commands/run.ts";
import { status } from "./commands/status.ts";
import { verdict } from "./commands/verdict.ts";
import { wait } from "./commands/wait.ts";
import { watch } from "./commands/watch.ts";

process.exitCode = await runCommandLine(
  [
    run,
    plan,
    estimate,
    compare,
    report,
    publish,
    exportComparison,
    history,
    inspect,
    inputs,
    verdict,
    calibrate,
    doctor,
    qualify,
    status,
    wait,
    logs,
    cancel,
    bootstrap,
    build,
    pair,
    deploy,
    destroy,
    cleanUp,
    change,
    choose,
    watch,
    answer,
    collect,
    prices,
  ],
  process.argv,
);
