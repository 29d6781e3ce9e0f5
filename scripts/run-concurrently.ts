/**
 * Runs shell commands at the same time, so that no core waits for the slowest. The last command writes to the terminal at
 * once, each of the others when it ends. Fails if a command fails.
 */
import { spawn } from "node:child_process";
import { once } from "node:events";

const commands = process.argv.slice(2);

async function run(command: string, isLast: boolean): Promise<boolean> {
  const child = spawn(command, { shell: true, stdio: isLast ? "inherit" : "pipe" });
  const output: Buffer[] = [];
  for (const stream of [child.stdout, child.stderr]) {
    stream?.on("data", (chunk: Buffer) => output.push(chunk));
  }
  const [status] = await once(child, "close");
  process.stdout.write(Buffer.concat(output));
  if (status !== 0) console.error(`${command} failed.`);
  return status === 0;
}

const results = await Promise.all(
  commands.map((command, index) => run(command, index === commands.length - 1)),
);
process.exitCode = results.every(Boolean) ? 0 : 1;
