import { runAction } from "../../src/commands/action.ts";
import { collect } from "../../src/commands/collect.ts";

await runAction(collect);
