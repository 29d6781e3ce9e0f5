import { runAction } from "../../src/commands/action.ts";
import { choose } from "../../src/commands/github/choose.ts";

await runAction(choose);
