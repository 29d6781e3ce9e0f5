import { runAction } from "../../src/commands/action.ts";
import { publish } from "../../src/commands/github/publish.ts";

await runAction(publish);
