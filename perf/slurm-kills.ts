/**
 * Runs blocks of the miniature on a Slurm cluster of four nodes on loopback, kills the client at random moments, cancels
 * once and resumes. Prints what was wrong afterwards, and how often Slurm's commands were called.
 *
 *   node perf/slurm-kills.ts [BLOCKS] [KILLS] [SEED]
 */
import { killClusterAndResume } from "../test/support/slurm-sigkill.ts";

const [blocks = 200, kills = 20, seed = Date.now() % 1e6] = process.argv.slice(2).map(Number);
const report = await killClusterAndResume(blocks, kills, seed);
const { hits, cancelled, calls, seconds, verdict, failures } = report;
console.log(
  `${report.blocks} blocks, ${kills} kills (seed ${seed}), ${hits} of them in mid-run, ${cancelled} jobs cancelled, ` +
    `${Math.round(seconds)} s: ${failures.length} faults`,
);
console.log(`Calls of Slurm: ${JSON.stringify(calls)}. ${verdict}`);
for (const failure of failures) console.log(`  ${failure}`);
process.exitCode = failures.length > 0 ? 1 : 0;
