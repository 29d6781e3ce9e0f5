import type { JobDetail } from "@aws-sdk/client-batch";
import type { BlockState } from "../../../ports/engine.ts";
import { attemptsOf, type BatchJob } from "./batch-job.ts";
import { IS_PERMANENT } from "./endings/ending-rule.ts";
import { findQueueRule } from "./endings/rules.ts";
import { explainRule } from "./job-outcome.ts";
import { type Diagnosis, diagnoseQueue, type QueueClients } from "./queue-diagnosis.ts";

/** Waiting time after which the queue is checked. */
const CHECK_SECONDS = 20;
/** Waiting time after which the reason is reported to a person. */
const DIAGNOSE_AFTER_SECONDS = 180;
const REDIAGNOSE_SECONDS = 60;

/** Finds out why jobs wait for a host, and which of them would wait forever. */
export class JobWait {
  readonly #clients: QueueClients;
  /** Latest diagnosis of each queue, shared by all its jobs. */
  readonly #diagnoses = new Map<string, Diagnosis & { readonly at: number }>();

  constructor(clients: QueueClients) {
    this.#clients = clients;
  }

  /** @returns waiting, or lost if waiting is useless */
  async of(job: BatchJob, detail: JobDetail, now: number): Promise<BlockState> {
    const { attempts: earlier = [], createdAt = now * 1000, statusReason } = detail;
    // After a reclaim, the job waits again from that time.
    const since = Math.max(createdAt, ...earlier.map(({ stoppedAt = 0 }) => stoppedAt)) / 1000;
    const attempts = attemptsOf(job, detail);
    const rule = statusReason === undefined ? undefined : findQueueRule(statusReason);
    const named = rule && explainRule(rule, statusReason ?? "");
    const waiting: BlockState = {
      status: "waiting",
      attempts,
      ...(statusReason ? { reason: named?.reason ?? statusReason } : {}),
    };
    const isPermanent = rule !== undefined && IS_PERMANENT[rule.class];
    if (!isPermanent && now - since < CHECK_SECONDS) return waiting;
    const { reason, isBroken } = await this.#diagnose(job, { now, since });
    if (isBroken) return { status: "lost", reason, isPermanent: true };
    if (named && isPermanent) return { status: "lost", reason: named.reason, isPermanent: true };
    if (now - since < DIAGNOSE_AFTER_SECONDS) return waiting;
    const awsReason = statusReason ? ` AWS says: ${statusReason}` : "";
    return { status: "waiting", attempts, reason: `${reason}${awsReason}` };
  }

  async #diagnose(
    job: BatchJob,
    { now, since }: { readonly now: number; readonly since: number },
  ): Promise<Diagnosis> {
    const { queue } = job.note;
    const known = this.#diagnoses.get(queue);
    if (known && now - known.at < REDIAGNOSE_SECONDS) return known;
    const { instance } = job.spec.platform;
    if (!instance) throw new RangeError(`platform ${job.spec.platform.id} is not in AWS`);
    const found = await diagnoseQueue(this.#clients, queue, { instance, now, since });
    const diagnosis = { at: now, ...found };
    this.#diagnoses.set(queue, diagnosis);
    return diagnosis;
  }
}
