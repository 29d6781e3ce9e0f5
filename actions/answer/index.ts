import { runAction } from "../../src/commands/action.ts";
import { answer } from "../../src/commands/answer.ts";

await runAction(answer);
