import { runAction } from "../../src/commands/action.ts";
import { cancel } from "../../src/commands/cancel.ts";

await runAction(cancel);
