import type { BatchClient, JobDetail } from "@aws-sdk/client-batch";
import type { ServiceQuotasClient } from "@aws-sdk/client-service-quotas";
import type { BlockState } from "../../../ports/engine.ts";
import { attemptsOf, type BatchJob } from "./batch-job.ts";
import { explainFailure } from "./job-outcome.ts";
import { type Diagnosis, diagnoseQueue } from "./queue-diagnosis.ts";

/** After so long a wait, whether the queue works at all is looked at. */
const CHECK_SECONDS = 20;
/** So long a host may take to come up before a person is told why it does not. */
const DIAGNOSE_AFTER_SECONDS = 180;
const REDIAGNOSE_SECONDS = 60;

interface WaitClients {
  readonly batch: BatchClient;
  readonly quotas: ServiceQuotasClient;
}

/** Says of jobs that wait for a host why they do, and which wait for what will never be. */
export class JobWait {
  readonly #clients: WaitClients;
  /** By queue: one look serves all that wait in it. */
  readonly #diagnoses = new Map<string, Diagnosis & { readonly at: number }>();

  constructor(clients: WaitClients) {
    this.#clients = clients;
  }

  /** @returns waiting; lost, where no waiting helps */
  async of(job: BatchJob, detail: JobDetail, now: number): Promise<BlockState> {
    const since = (detail.createdAt ?? now * 1000) / 1000;
    const said = detail.statusReason;
    const attempts = attemptsOf(job, detail);
    const waiting: BlockState = { status: "waiting", attempts, ...(said ? { reason: said } : {}) };
    if (said?.startsWith("MISCONFIGURATION")) {
      return { status: "lost", reason: explainFailure(detail).reason, isPermanent: true };
    }
    if (now - since < CHECK_SECONDS) return waiting;
    const { reason, isBroken } = await this.#diagnose(job, now);
    if (isBroken) return { status: "lost", reason, isPermanent: true };
    if (now - since < DIAGNOSE_AFTER_SECONDS) return waiting;
    return { status: "waiting", attempts, reason: [said, reason].filter(Boolean).join("; ") };
  }

  async #diagnose(job: BatchJob, now: number): Promise<Diagnosis> {
    const { queue } = job.note;
    const known = this.#diagnoses.get(queue);
    if (known && now - known.at < REDIAGNOSE_SECONDS) return known;
    const { instance } = job.spec.platform;
    if (!instance) throw new RangeError(`platform ${job.spec.platform.id} is not in AWS`);
    const diagnosis = { at: now, ...(await diagnoseQueue(this.#clients, queue, instance)) };
    this.#diagnoses.set(queue, diagnosis);
    return diagnosis;
  }
}
