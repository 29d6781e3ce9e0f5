export type OrphanedResourceKind =
  | "job"
  | "stack"
  | "queue"
  | "compute environment"
  | "host"
  | "job definition"
  | "launch template";

/** A resource with gcbench's tag that nothing uses any more. */
export interface OrphanedResource {
  readonly kind: OrphanedResourceKind;
  /** Identifier for the AWS API: an id, an ARN, or a stack's name. */
  readonly id: string;
  /** Name for messages. */
  readonly name: string;
  /** Its state and its former owner. */
  readonly state: string;
  /** Seconds since 1970; null: AWS does not say. */
  readonly since: number | null;
}

/** A resource with gcbench's tag that is kept, and the reason. */
export interface RetainedResource {
  readonly name: string;
  readonly why: string;
  /** The resource is kept only because it is too recent. */
  readonly isTooRecent: boolean;
}

export interface OrphanSearch {
  readonly orphans: readonly OrphanedResource[];
  readonly retained: readonly RetainedResource[];
}

/** The result of one deletion. */
export interface DeletionResult {
  readonly orphan: OrphanedResource;
  /** Null: the resource is deleted. */
  readonly error: string | null;
}

/** Finds and deletes what dead runs and failed deployments left behind. */
export interface OrphanedResources {
  /** @param before seconds since 1970; younger resources and those of unknown age are kept. Null: age does not matter */
  find(before: number | null): Promise<OrphanSearch>;
  /** Deletes in the order that AWS requires. A failure does not stop the others. */
  delete(orphans: readonly OrphanedResource[]): Promise<readonly DeletionResult[]>;
}
