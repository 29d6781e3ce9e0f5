import { runAction } from "../../src/commands/action.ts";
import { choose } from "../../src/commands/suite/choose.ts";

await runAction(choose);
