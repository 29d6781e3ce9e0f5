import { runAction } from "../../src/commands/action.ts";
import { publish } from "../../src/commands/publish.ts";

await runAction(publish);
