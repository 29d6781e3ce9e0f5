import { cleanUp } from "../../src/commands/account/clean-up.ts";
import { runAction } from "../../src/commands/action.ts";

await runAction(cleanUp);
