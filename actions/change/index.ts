import { runAction } from "../../src/commands/action.ts";
import { change } from "../../src/commands/github/change.ts";

await runAction(change);
