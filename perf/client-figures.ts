import type { Plan } from "../src/core/documents/plan.ts";

/** Cloud and plan of a client. */
export interface ClientSettings {
  readonly run: string;
  readonly bucket: string;
  /** ARN of the job queue of each kind of machine, by name. */
  readonly queues: Readonly<Record<string, string>>;
  readonly jobRoleArn: string;
  readonly logGroup: string;
  readonly plan: Plan;
}

/** Time, memory and API calls of a client. */
export interface ClientFigures {
  readonly blocks: number;
  readonly records: number;
  /** Wall time of each phase. Collecting while other jobs run counts as waiting. */
  readonly seconds: Readonly<Record<"submit" | "wait" | "collect", number>>;
  readonly cpuSeconds: number;
  /** Resident memory before the run, and its maximum. */
  readonly rssMiB: { readonly before: number; readonly peak: number };
  /** Live heap, without garbage. Absent if the program cannot measure it. */
  readonly heapMiB?: { readonly before: number; readonly after: number };
  /** Number of calls by `service:Action`, without retries of the SDK. */
  readonly calls: Readonly<Record<string, number>>;
}
