import { z } from "zod";
import { inspectRun } from "../../model/inspection.ts";
import { readRunEvidence } from "../../model/read-run-directory.ts";
import { historyTool } from "../../use-cases/tools/history-tool.ts";
import { inspectTool } from "../../use-cases/tools/inspect-tool.ts";
import { runTools } from "../../use-cases/tools/run-tools.ts";
import { readEarlierRecords } from "../../wiring/earlier-records.ts";
import { inputFiles } from "../../wiring/input-files.ts";
import { openStore } from "../../wiring/open-store.ts";
import { readPricesOfRun } from "../../wiring/prices.ts";
import { serveTools } from "../../wiring/serve-tools.ts";
import { DEFAULT_VERSIONS, readVersionNames } from "../../wiring/suites.ts";
import { command } from "../command.ts";
import { reportsInput, storeInput } from "../shared-inputs.ts";

export const mcp = command({
  name: "mcp",
  summary: "answer an AI assistant's questions about runs",
  description:
    "Serves tools by the Model Context Protocol on standard input and output: list_runs, what_changed, version_history, " +
    "read_record and inspect_run. They read and change nothing. Configure it in your assistant as a server with the command " +
    "gcbench mcp, started in the folder of your benchmarks.",
  positionals: [],
  examples: ["gcbench mcp", "gcbench mcp --store s3://bucket/prefix"],
  inputs: z.strictObject({ store: storeInput, reports: reportsInput }),

  async run({ store, reports }, caller) {
    const open = () => openStore(store);
    const earlier = async () => readEarlierRecords({ store: await open(), reports }, caller);
    const tools = [
      ...runTools({
        files: inputFiles,
        openStore: open,
        readPrices: (from, run) => readPricesOfRun(from, run, { rankBy: "wall-time" }),
      }),
      historyTool(earlier, () => readVersionNames(DEFAULT_VERSIONS, { isOptional: true })),
      inspectTool(async (path, exitCode) =>
        inspectRun((await readRunEvidence(path, { log: undefined, exitCode })).evidence),
      ),
    ];
    if (process.stdin.isTTY)
      caller.info("An AI assistant starts this command and talks to it. Ctrl-C ends it.");
    await serveTools(tools, caller.signal);
    // Standard output belongs to the protocol.
    return { lines: noLines(), finish: () => undefined };
  },
});

async function* noLines(): AsyncIterable<string> {}
