import { runAction } from "../../src/commands/action.ts";
import { commits } from "../../src/commands/run/commits.ts";

await runAction(commits);
