import { runAction } from "../../src/commands/action.ts";
import { change } from "../../src/commands/change.ts";

await runAction(change);
