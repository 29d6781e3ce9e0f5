import { runAction } from "../../src/commands/action.ts";
import { regressions } from "../../src/commands/github/regressions.ts";

await runAction(regressions);
