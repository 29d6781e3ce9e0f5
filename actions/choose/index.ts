import { runAction } from "../../src/commands/action.ts";
import { choose } from "../../src/commands/choose.ts";

await runAction(choose);
