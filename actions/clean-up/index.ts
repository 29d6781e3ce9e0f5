import { runAction } from "../../src/commands/action.ts";
import { cleanUp } from "../../src/commands/clean-up.ts";

await runAction(cleanUp);
