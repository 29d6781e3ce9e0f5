import { InfrastructureError, UsageError } from "../../core/errors.ts";
import {
  BusySchedulerError,
  type ClusterJob,
  type ClusterJobRequest,
  type JobFinding,
  type Scheduler,
} from "../cluster/scheduler.ts";
import type { Submitted } from "../jobs/job-history.ts";
import { parseJobs, SACCT_FORMAT, SQUEUE_FORMAT } from "./job-lists.ts";
import { explainJob } from "./job-states.ts";
import { type SlurmCommands, SlurmError } from "./slurm-commands.ts";
import { actionOn, isBusy, isPassing } from "./slurm-errors.ts";

/** Ids in one call of scancel: far below the longest command line. */
const CANCEL_LIMIT = 500;

/** Slurm, through its commands. */
export class SlurmScheduler implements Scheduler {
  readonly name = "Slurm";
  readonly variables = { id: "SLURM_JOB_ID", nodes: "SLURM_JOB_NODELIST" };
  readonly #slurm: SlurmCommands;
  readonly #user: string;
  #hasAccounting = true;

  /** @param user name or number of the user whose jobs are listed */
  constructor(slurm: SlurmCommands, user: string) {
    this.#slurm = slurm;
    this.#user = user;
  }

  async submit(request: ClusterJobRequest): Promise<Submitted> {
    return this.#slurm.retry(async (repetitions) => {
      // A submission whose answer was lost can have made a job.
      const known = repetitions > 0 ? await this.#idOf(request.name) : null;
      if (known !== null) return { jobId: known, isRepeated: true };
      const jobId = await this.#submitOnce(request);
      return { jobId, isRepeated: repetitions > 0 };
    });
  }

  async listJobs(): Promise<readonly ClusterJob[]> {
    const own = ["--noheader", "--states=all", `--user=${this.#user}`, `--format=${SQUEUE_FORMAT}`];
    return parseJobs(await this.#slurm.run("squeue", own));
  }

  async listAccounted(since: number): Promise<readonly ClusterJob[] | null> {
    if (!this.#hasAccounting) return null;
    const start = new Date(since * 1000).toISOString().slice(0, 19);
    const options = ["--allocations", "--noheader", "--parsable2", "--duplicates"];
    const own = [`--user=${this.#user}`, `--starttime=${start}`, `--format=${SACCT_FORMAT}`];
    try {
      return parseJobs(await this.#slurm.runOnce("sacct", [...options, ...own]));
    } catch (error) {
      if (!(error instanceof SlurmError || error instanceof UsageError)) throw error;
      // Most sites without accounting say so; squeue and the store are enough, whatever the reason.
      if (error instanceof UsageError || !isPassing(error.message)) this.#hasAccounting = false;
      return null;
    }
  }

  async cancel(ids: readonly string[]): Promise<void> {
    for (let start = 0; start < ids.length; start += CANCEL_LIMIT) {
      // --quiet: a job that has ended is no error.
      await this.#slurm.run("scancel", ["--quiet", ...ids.slice(start, start + CANCEL_LIMIT)]);
    }
  }

  explain(job: ClusterJob): JobFinding | null {
    return explainJob(job);
  }

  async #idOf(name: string): Promise<string | null> {
    return (await this.listJobs()).find((job) => job.name === name)?.id ?? null;
  }

  async #submitOnce(request: ClusterJobRequest): Promise<string> {
    try {
      const output = await this.#slurm.runOnce("sbatch", argumentsOf(request), request.script);
      // With several clusters: `1234;cluster`.
      const id = /^(\d+)/m.exec(output)?.[1];
      if (id === undefined) {
        throw new InfrastructureError(`sbatch accepted ${request.name} without an id.`);
      }
      return id;
    } catch (error) {
      if (!(error instanceof SlurmError) || isPassing(error.text)) throw error;
      if (isBusy(error.text)) throw new BusySchedulerError(error.text);
      throw new UsageError(`Slurm rejected the job (${error.text}). ${actionOn(error.text)}`, {
        cause: error,
      });
    }
  }
}

/** Arguments of sbatch, which no shell reads. */
export function argumentsOf(request: ClusterJobRequest): readonly string[] {
  const { constraint, account, qos, options } = request;
  return [
    "--parsable",
    `--job-name=${request.name}`,
    `--comment=${request.comment}`,
    `--partition=${request.partition}`,
    ...(constraint === undefined ? [] : [`--constraint=${constraint}`]),
    ...(account === undefined ? [] : [`--account=${account}`]),
    ...(qos === undefined ? [] : [`--qos=${qos}`]),
    `--nodes=${request.nodes}`,
    `--ntasks-per-node=${request.tasksPerNode}`,
    "--exclusive",
    "--mem=0",
    `--time=${request.timeLimitMinutes}`,
    // A lost job stays lost: gcbench submits another one, whose time is counted.
    "--no-requeue",
    // A duplicate waits until the first job of its name has ended, and finds the record.
    "--dependency=singleton",
    `--output=${request.output.replaceAll("%", "%%")}`,
    "--open-mode=append",
    "--chdir=/",
    ...options,
  ];
}
