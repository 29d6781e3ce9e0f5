/** Settings of a repository that restrict its workflows' tokens, which the emulator does not know. */

export type Restriction =
  | "issues disabled"
  | "checks not updatable"
  | "no pull requests by workflows"
  | "private";

/** Permissions with which a workflow's token reads a private repository, any of them. Anyone may read a public one. */
const NEEDED_TO_READ: readonly (readonly [RegExp, readonly string[]])[] = [
  [/^GET \/repos\/[^/]+\/[^/]+\/(commits\/[^/]+\/)?check-runs/, ["checks"]],
  [/^GET \/repos\/[^/]+\/[^/]+\/commits\/[^/]+\/status/, ["statuses"]],
  [/^GET \/repos\/[^/]+\/[^/]+\/issues\/(\d+\/)?comments/, ["pull-requests", "issues"]],
  [/^GET \/repos\/[^/]+\/[^/]+\/issues/, ["issues"]],
  [/^GET \/repos\/[^/]+\/[^/]+\/(commits\/[^/]+\/)?pulls/, ["pull-requests"]],
];

/** What the repository's settings forbid, by the calls that GitHub refuses. */
const FORBIDDEN: Readonly<
  Record<
    Exclude<Restriction, "private">,
    { readonly call: RegExp; readonly status: number; readonly message: string }
  >
> = {
  // Comments of pull requests work without issues.
  "issues disabled": {
    call: /^\w+ \/repos\/[^/]+\/[^/]+\/issues(\/\d+)?(\?.*)?$/,
    status: 410,
    message: "Issues are disabled for this repo",
  },
  // LouisBrunner/checks-action#369.
  "checks not updatable": {
    call: /^PATCH \/repos\/[^/]+\/[^/]+\/check-runs\//,
    status: 403,
    message: "Check run status and conclusions can only be updated internally by GitHub Actions",
  },
  // peter-evans/create-pull-request#3979.
  "no pull requests by workflows": {
    call: /^POST \/repos\/[^/]+\/[^/]+\/pulls$/,
    status: 403,
    message: "GitHub Actions is not permitted to create or approve pull requests.",
  },
};

/** What GitHub answers to a call that the repository's settings forbid to a workflow's token; null: it may. */
export function rejectRestricted(
  call: string,
  permissions: Readonly<Record<string, string>>,
  restrictions: ReadonlySet<Restriction>,
): { readonly status: number; readonly message: string } | null {
  const needed = NEEDED_TO_READ.find(([pattern]) => pattern.test(call))?.[1];
  if (restrictions.has("private") && needed && !needed.some((name) => permissions[name])) {
    return { status: 403, message: "Resource not accessible by integration" };
  }
  const found = [...restrictions].flatMap((one) => (one === "private" ? [] : FORBIDDEN[one]));
  return found.find((one) => one.call.test(call)) ?? null;
}
