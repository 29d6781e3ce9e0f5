import { runCommandLine } from "../commands/command-line.ts";

/** Each command has a module of its own. It is loaded when the command or the list of commands is wanted. */
process.exitCode = await runCommandLine(
  {
    "Measure and compare": {
      bisect: async () => (await import("../commands/run/bisect.ts")).bisect,
      init: async () => (await import("../commands/suite/init.ts")).init,
      run: async () => (await import("../commands/run/run.ts")).run,
      plan: async () => (await import("../commands/suite/plan.ts")).plan,
      compare: async () => (await import("../commands/results/compare.ts")).compare,
      report: async () => (await import("../commands/results/report.ts")).report,
      export: async () => (await import("../commands/results/export.ts")).exportComparison,
      history: async () => (await import("../commands/results/history.ts")).history,
      site: async () => (await import("../commands/results/site.ts")).site,
      status: async () => (await import("../commands/run/status.ts")).status,
      logs: async () => (await import("../commands/run/logs.ts")).logs,
    },
    "This machine and its runs of the model": {
      doctor: async () => (await import("../commands/check/doctor.ts")).doctor,
      qualify: async () => (await import("../commands/check/qualify.ts")).qualify,
      inspect: async () => (await import("../commands/results/inspect.ts")).inspect,
      import: async () => (await import("../commands/results/import.ts")).importRuns,
      "fetch-outputs": async () =>
        (await import("../commands/results/fetch-outputs.ts")).fetchOutputs,
      inputs: async () => (await import("../commands/suite/inputs.ts")).inputs,
      mcp: async () => (await import("../commands/results/mcp.ts")).mcp,
    },
    Statistics: {
      verdict: async () => (await import("../commands/results/verdict.ts")).verdict,
      calibrate: async () => (await import("../commands/check/calibrate.ts")).calibrate,
    },
    Containers: {
      build: async () => (await import("../commands/images/build.ts")).build,
      pair: async () => (await import("../commands/images/pair.ts")).pair,
    },
    AWS: {
      estimate: async () => (await import("../commands/suite/estimate.ts")).estimate,
      wait: async () => (await import("../commands/run/wait.ts")).wait,
      cancel: async () => (await import("../commands/run/cancel.ts")).cancel,
      bootstrap: async () => (await import("../commands/account/bootstrap.ts")).bootstrap,
      deploy: async () => (await import("../commands/account/deploy.ts")).deploy,
      destroy: async () => (await import("../commands/account/destroy.ts")).destroy,
      "clean-up": async () => (await import("../commands/account/clean-up.ts")).cleanUp,
      prices: async () => (await import("../commands/account/refresh-prices.ts")).prices,
    },
    GitHub: {
      "setup-github": async () => (await import("../commands/account/setup-github.ts")).setupGithub,
      publish: async () => (await import("../commands/github/publish.ts")).publish,
      collect: async () => (await import("../commands/github/collect.ts")).collect,
      regressions: async () => (await import("../commands/github/regressions.ts")).regressions,
      watch: async () => (await import("../commands/github/watch.ts")).watch,
      answer: async () => (await import("../commands/github/answer.ts")).answer,
      change: async () => (await import("../commands/suite/change.ts")).change,
      choose: async () => (await import("../commands/suite/choose.ts")).choose,
    },
  },
  process.argv,
);
