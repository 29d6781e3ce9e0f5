import { runAction } from "../../src/commands/action.ts";
import { destroy } from "../../src/commands/destroy.ts";

await runAction(destroy);
