import { runAction } from "../../src/commands/action.ts";
import { watch } from "../../src/commands/watch.ts";

await runAction(watch);
