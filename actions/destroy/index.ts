import { destroy } from "../../src/commands/account/destroy.ts";
import { runAction } from "../../src/commands/action.ts";

await runAction(destroy);
