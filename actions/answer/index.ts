import { runAction } from "../../src/commands/action.ts";
import { answer } from "../../src/commands/github/answer.ts";

await runAction(answer);
