import type {
  ClusterJob,
  ClusterJobRequest,
  Scheduler,
} from "../../src/adapters/cluster/scheduler.ts";
import { explainJob, phaseOf } from "../../src/adapters/slurm/job-states.ts";

/** A scheduler in memory. It counts calls, and its jobs are in the state that a test sets. */
export class FakeScheduler implements Scheduler {
  readonly name = "Slurm";
  readonly variables = { id: "JOB", nodes: "NODES" };
  readonly requests: ClusterJobRequest[] = [];
  readonly jobs = new Map<string, ClusterJob>();
  readonly cancelled: string[] = [];
  calls = 0;
  accounted: readonly ClusterJob[] | null = null;
  /** Thrown by the next submission. */
  error: Error | null = null;

  async submit(request: ClusterJobRequest) {
    this.calls++;
    if (this.error) {
      const { error } = this;
      this.error = null;
      throw error;
    }
    this.requests.push(request);
    const id = String(100 + this.requests.length);
    this.set(id, "PENDING", { name: request.name });
    return { jobId: id, isRepeated: false };
  }

  set(id: string, state: string, change: Partial<ClusterJob> = {}): void {
    const known = this.jobs.get(id);
    this.jobs.set(id, {
      id,
      name: "",
      nodes: null,
      submittedAt: 0,
      startedAt: null,
      endedAt: null,
      reason: null,
      ...known,
      state,
      phase: phaseOf(state),
      ...change,
    });
  }

  async listJobs() {
    this.calls++;
    return [...this.jobs.values()];
  }

  async listAccounted() {
    this.calls++;
    return this.accounted;
  }

  async cancel(ids: readonly string[]) {
    this.calls++;
    this.cancelled.push(...ids);
    for (const id of ids) this.set(id, "CANCELLED", { endedAt: 5 });
  }

  explain(job: ClusterJob) {
    return explainJob(job);
  }
}
