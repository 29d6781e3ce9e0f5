import { runAction } from "../../src/commands/action.ts";
import { cancel } from "../../src/commands/run/cancel.ts";

await runAction(cancel);
