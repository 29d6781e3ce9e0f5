import { runAction } from "../../src/commands/action.ts";
import { build } from "../../src/commands/images/build.ts";

await runAction(build);
