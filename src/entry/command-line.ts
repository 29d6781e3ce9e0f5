import { bootstrap } from "../commands/account/bootstrap.ts";
import { cleanUp } from "../commands/account/clean-up.ts";
import { deploy } from "../commands/account/deploy.ts";
import { destroy } from "../commands/account/destroy.ts";
import { prices } from "../commands/account/refresh-prices.ts";
import { setupGithub } from "../commands/account/setup-github.ts";
import { calibrate } from "../commands/check/calibrate.ts";
import { doctor } from "../commands/check/doctor.ts";
import { qualify } from "../commands/check/qualify.ts";
import { runCommandLine } from "../commands/command-line.ts";
import { answer } from "../commands/github/answer.ts";
import { collect } from "../commands/github/collect.ts";
import { publish } from "../commands/github/publish.ts";
import { watch } from "../commands/github/watch.ts";
import { build } from "../commands/images/build.ts";
import { pair } from "../commands/images/pair.ts";
import { compare } from "../commands/results/compare.ts";
import { exportComparison } from "../commands/results/export.ts";
import { history } from "../commands/results/history.ts";
import { inspect } from "../commands/results/inspect.ts";
import { report } from "../commands/results/report.ts";
import { verdict } from "../commands/results/verdict.ts";
import { cancel } from "../commands/run/cancel.ts";
import { logs } from "../commands/run/logs.ts";
import { run } from "../commands/run/run.ts";
import { status } from "../commands/run/status.ts";
import { wait } from "../commands/run/wait.ts";
import { change } from "../commands/suite/change.ts";
import { choose } from "../commands/suite/choose.ts";
import { estimate } from "../commands/suite/estimate.ts";
import { init } from "../commands/suite/init.ts";
import { inputs } from "../commands/suite/inputs.ts";
import { plan } from "../commands/suite/plan.ts";

process.exitCode = await runCommandLine(
  {
    "Measure and compare": [
      init,
      run,
      plan,
      compare,
      report,
      exportComparison,
      history,
      status,
      logs,
    ],
    "This machine and its runs of the model": [doctor, qualify, inspect, inputs],
    Statistics: [verdict, calibrate],
    Containers: [build, pair],
    AWS: [estimate, wait, cancel, bootstrap, deploy, destroy, cleanUp, prices],
    GitHub: [setupGithub, publish, collect, watch, answer, change, choose],
  },
  process.argv,
);
