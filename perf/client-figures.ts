import type { Plan } from "../src/core/documents/plan.ts";

/** What a client is told of the cloud that it works in. */
export interface ClientSettings {
  readonly run: string;
  readonly bucket: string;
  /** ARN of each kind of machine's queue. */
  readonly queues: Readonly<Record<string, string>>;
  readonly jobRoleArn: string;
  readonly logGroup: string;
  readonly plan: Plan;
}

/** What a client took. */
export interface ClientFigures {
  readonly blocks: number;
  readonly records: number;
  /** Wall time of each phase. What is collected while others still run counts as waiting. */
  readonly seconds: Readonly<Record<"submit" | "wait" | "collect", number>>;
  readonly cpuSeconds: number;
  /** Resident memory before the run's first step, and at most. */
  readonly rssMiB: { readonly before: number; readonly peak: number };
  /** What the program holds, garbage left aside. Absent: the program can't tell. */
  readonly heapMiB?: { readonly before: number; readonly after: number };
  /** By `service:Action`; repetitions by the SDK are not counted. */
  readonly calls: Readonly<Record<string, number>>;
}
