import { runAction } from "../../src/commands/action.ts";
import { report } from "../../src/commands/results/report.ts";

await runAction(report);
