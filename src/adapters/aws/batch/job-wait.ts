import type { JobDetail } from "@aws-sdk/client-batch";
import type { BlockState } from "../../../ports/engine.ts";
import { attemptsOf, type BatchJob } from "./batch-job.ts";
import { IS_PERMANENT } from "./endings/ending-rule.ts";
import { findQueueRule } from "./endings/rules.ts";
import { explainRule } from "./job-outcome.ts";
import { type Diagnosis, diagnoseQueue, type QueueClients } from "./queue-diagnosis.ts";

/** After so long a wait, whether the queue works at all is looked at. */
const CHECK_SECONDS = 20;
/** So long a host may take to come up before a person is told why it does not. */
const DIAGNOSE_AFTER_SECONDS = 180;
const REDIAGNOSE_SECONDS = 60;

/** Says of jobs that wait for a host why they do, and which wait for what will never be. */
export class JobWait {
  readonly #clients: QueueClients;
  /** By queue: one look serves all that wait in it. */
  readonly #diagnoses = new Map<string, Diagnosis & { readonly at: number }>();

  constructor(clients: QueueClients) {
    this.#clients = clients;
  }

  /** @returns waiting; lost, where no waiting helps */
  async of(job: BatchJob, detail: JobDetail, now: number): Promise<BlockState> {
    const { attempts: earlier = [], createdAt = now * 1000, statusReason } = detail;
    // A job whose host was reclaimed waits anew since then.
    const since = Math.max(createdAt, ...earlier.map(({ stoppedAt = 0 }) => stoppedAt)) / 1000;
    const attempts = attemptsOf(job, detail);
    const rule = statusReason === undefined ? undefined : findQueueRule(statusReason);
    const named = rule && explainRule(rule, statusReason ?? "");
    const waiting: BlockState = {
      status: "waiting",
      attempts,
      ...(statusReason ? { reason: named?.reason ?? statusReason } : {}),
    };
    const isHopeless = rule !== undefined && IS_PERMANENT[rule.class];
    if (!isHopeless && now - since < CHECK_SECONDS) return waiting;
    const { reason, isBroken } = await this.#diagnose(job, { now, since });
    if (isBroken) return { status: "lost", reason, isPermanent: true };
    if (named && isHopeless) return { status: "lost", reason: named.reason, isPermanent: true };
    if (now - since < DIAGNOSE_AFTER_SECONDS) return waiting;
    const said = statusReason ? ` AWS says: ${statusReason}` : "";
    return { status: "waiting", attempts, reason: `${reason}${said}` };
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
