import { runAction } from "../../src/commands/action.ts";
import { watch } from "../../src/commands/github/watch.ts";

await runAction(watch);
