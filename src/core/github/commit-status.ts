/** Context of the commit status, which a branch rule can require. It never changes. */
export const STATUS_CONTEXT = "gcbench";

/** Context of the status, and of figures that another party measured. */
export function statusContext(source: string | null): string {
  return source === null ? STATUS_CONTEXT : `${STATUS_CONTEXT}/${source}`;
}

/** State of a requested run. The verdict replaces "success". */
export type StatusEnd =
  | "started"
  | "running"
  | "success"
  | "failure"
  | "cancelled"
  | "skipped"
  | "expired";

export interface StatusWords {
  readonly state: "pending" | "success" | "failure" | "error";
  readonly description: string;
}

/** State and description of the commit status, without a verdict. */
export const STATUSES: Readonly<Record<StatusEnd, StatusWords>> = {
  started: { state: "pending", description: "being measured" },
  running: { state: "pending", description: "running; results are collected later" },
  success: { state: "success", description: "measured" },
  failure: { state: "failure", description: "failed" },
  cancelled: { state: "error", description: "cancelled" },
  skipped: { state: "error", description: "not run" },
  expired: { state: "error", description: "expired before it was collected" },
};
