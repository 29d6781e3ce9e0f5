import { runAction } from "../../src/commands/action.ts";
import { report } from "../../src/commands/report.ts";

await runAction(report);
