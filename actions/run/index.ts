import { runAction } from "../../src/commands/action.ts";
import { run } from "../../src/commands/run/run.ts";

await runAction(run);
