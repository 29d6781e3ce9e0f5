import { runAction } from "../../src/commands/action.ts";
import { deploy } from "../../src/commands/deploy.ts";

await runAction(deploy);
