import { runAction } from "../../src/commands/action.ts";
import { bisect } from "../../src/commands/run/bisect.ts";

await runAction(bisect);
