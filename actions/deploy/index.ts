import { deploy } from "../../src/commands/account/deploy.ts";
import { runAction } from "../../src/commands/action.ts";

await runAction(deploy);
