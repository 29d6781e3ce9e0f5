import type { ActionsSettings } from "../../core/github/set-up.ts";
import { failedRequest } from "./github-retry-policy.ts";

/** The answer, or null for an object that does not exist. */
export async function orNull<T>(answer: Promise<T>): Promise<T | null> {
  try {
    return await answer;
  } catch (error) {
    // A reference that is no commit gets 422.
    const { status } = failedRequest(error);
    if (status === 404 || status === 422) return null;
    throw error;
  }
}

interface SelectedActions {
  readonly github_owned_allowed?: boolean;
  readonly verified_allowed?: boolean;
  readonly patterns_allowed?: readonly string[];
}

/** Which actions and workflows may run. GitHub omits `allowed_actions` if Actions is disabled. */
export function allowedActions(
  allowed: string | undefined,
  selected: SelectedActions,
): Pick<ActionsSettings, "allowed" | "patterns" | "allowsGithubOwned" | "allowsVerified"> {
  return {
    allowed: allowed === "local_only" || allowed === "selected" ? allowed : "all",
    patterns: selected.patterns_allowed ?? [],
    allowsGithubOwned: selected.github_owned_allowed ?? true,
    allowsVerified: selected.verified_allowed ?? false,
  };
}

interface ProtectionRule {
  readonly type?: string;
  readonly wait_timer?: number;
  readonly prevent_self_review?: boolean;
  readonly reviewers?: readonly {
    readonly type?: "User" | "Team" | string;
    readonly reviewer?: { readonly id?: number };
  }[];
}

/** Rules of an environment in the form that an update takes: an update without them would remove them. */
export function environmentRules(rules: readonly ProtectionRule[]) {
  const timer = rules.find(({ type }) => type === "wait_timer");
  const review = rules.find(({ type }) => type === "required_reviewers");
  const reviewers = review?.reviewers?.flatMap(({ type, reviewer }) =>
    (type === "User" || type === "Team") && reviewer?.id !== undefined
      ? [{ type: type as "User" | "Team", id: reviewer.id }]
      : [],
  );
  return {
    ...(timer?.wait_timer === undefined ? {} : { wait_timer: timer.wait_timer }),
    ...(reviewers?.length ? { reviewers } : {}),
    ...(review?.prevent_self_review ? { prevent_self_review: true } : {}),
  };
}
