import { runAction } from "../../src/commands/action.ts";
import { change } from "../../src/commands/suite/change.ts";

await runAction(change);
