import { runAction } from "../../src/commands/action.ts";
import { build } from "../../src/commands/build.ts";

await runAction(build);
