import { runAction } from "../../src/commands/action.ts";
import { collect } from "../../src/commands/github/collect.ts";

await runAction(collect);
