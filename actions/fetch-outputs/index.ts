import { runAction } from "../../src/commands/action.ts";
import { fetchOutputs } from "../../src/commands/results/fetch-outputs.ts";

await runAction(fetchOutputs);
