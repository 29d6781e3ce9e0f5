import { join } from "node:path";
import { SYSTEM_CLOCK } from "../../../src/adapters/caller/system-clock.ts";
import { collect } from "../../../src/commands/github/collect.ts";
import { exitStatusOf } from "../../../src/core/exit-status.ts";
import type { Clock } from "../../../src/ports/clock.ts";
import type { CommandEnd } from "../cloud-command.ts";
import { FakeCaller } from "../fakes.ts";

class RealTimeCaller extends FakeCaller {
  override readonly clock: Clock = SYSTEM_CLOCK;
}

export interface CollectStep {
  readonly directory: string;
  readonly environment: Readonly<Record<string, string>>;
  readonly graceHours?: number;
}

/**
 * `gcbench collect --json` in this process, which takes a tenth of the processor time of its own process. Calls must not
 * overlap: the environment is that of the process.
 */
export async function collectInProcess(step: CollectStep): Promise<CommandEnd> {
  const { directory, environment, graceHours } = step;
  const before = Object.keys(environment).map((name) => [name, process.env[name]] as const);
  Object.assign(process.env, environment);
  try {
    const caller = new RealTimeCaller();
    const out = join(directory, "reports");
    const inputs = collect.inputs.parse({
      out,
      ...(graceHours === undefined ? {} : { graceHours }),
    });
    const result = await collect.run(inputs, caller);
    if (!("json" in result)) throw new Error("collect has no result in JSON");
    const errors = (result.errors ?? []).map(({ message }) => message);
    return {
      status: exitStatusOf(result),
      output: JSON.stringify(result.json),
      errors: [...caller.messages, ...errors].join("\n"),
    };
  } finally {
    for (const [name, value] of before) {
      if (value === undefined) delete process.env[name];
      else process.env[name] = value;
    }
  }
}
