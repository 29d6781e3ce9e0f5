import { runCommandLine } from "../commands/command-line.ts";

/** Each command has a module of its own. It is loaded when the command or the list of commands is wanted. */
process.exitCode = await runCommandLine(
  {
    "Measure and compare": {
      init: async () => (await import("../commands/suite/init.ts")).init,
      run: async () => (await import("../commands/run/run.ts")).run,
      wait: async () => (await import("../commands/run/wait.ts")).wait,
      status: async () => (await import("../commands/run/status.ts")).status,
      logs: async () => (await import("../commands/run/logs.ts")).logs,
      cancel: async () => (await import("../commands/run/cancel.ts")).cancel,
      plan: async () => (await import("../commands/suite/plan.ts")).plan,
      estimate: async () => (await import("../commands/suite/estimate.ts")).estimate,
      compare: async () => (await import("../commands/results/compare.ts")).compare,
      report: async () => (await import("../commands/results/report.ts")).report,
      export: async () => (await import("../commands/results/export.ts")).exportComparison,
    },
    "Find out when and where it changed": {
      bisect: async () => (await import("../commands/run/bisect.ts")).bisect,
      history: async () => (await import("../commands/results/history.ts")).history,
      site: async () => (await import("../commands/results/site.ts")).site,
    },
    "Runs of the model, and this machine": {
      inspect: async () => (await import("../commands/results/inspect.ts")).inspect,
      import: async () => (await import("../commands/results/import.ts")).importRuns,
      inputs: async () => (await import("../commands/suite/inputs.ts")).inputs,
      doctor: async () => (await import("../commands/check/doctor.ts")).doctor,
      qualify: async () => (await import("../commands/check/qualify.ts")).qualify,
      "fetch-outputs": async () =>
        (await import("../commands/results/fetch-outputs.ts")).fetchOutputs,
      mcp: async () => (await import("../commands/results/mcp.ts")).mcp,
    },
    Images: {
      build: async () => (await import("../commands/images/build.ts")).build,
      pair: async () => (await import("../commands/images/pair.ts")).pair,
    },
    AWS: {
      bootstrap: async () => (await import("../commands/account/bootstrap.ts")).bootstrap,
      deploy: async () => (await import("../commands/account/deploy.ts")).deploy,
      destroy: async () => (await import("../commands/account/destroy.ts")).destroy,
      "clean-up": async () => (await import("../commands/account/clean-up.ts")).cleanUp,
      prices: async () => (await import("../commands/account/refresh-prices.ts")).prices,
    },
    GitHub: {
      "setup-github": async () => (await import("../commands/account/setup-github.ts")).setupGithub,
      publish: async () => (await import("../commands/github/publish.ts")).publish,
      regressions: async () => (await import("../commands/github/regressions.ts")).regressions,
    },
    "Steps of GitHub workflows": {
      collect: async () => (await import("../commands/github/collect.ts")).collect,
      watch: async () => (await import("../commands/github/watch.ts")).watch,
      answer: async () => (await import("../commands/github/answer.ts")).answer,
      change: async () => (await import("../commands/suite/change.ts")).change,
      choose: async () => (await import("../commands/suite/choose.ts")).choose,
    },
    Statistics: {
      verdict: async () => (await import("../commands/results/verdict.ts")).verdict,
      calibrate: async () => (await import("../commands/check/calibrate.ts")).calibrate,
    },
  },
  process.argv,
);
