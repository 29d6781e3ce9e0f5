import { formatCount } from "../../core/format/text.ts";
import type { Stack } from "../../ports/stacks.ts";
import { terminalTable } from "../text/terminal-table.ts";

/** A stack to delete, and the number of its jobs that have not ended. */
export interface StackRemoval {
  readonly stack: Stack;
  readonly jobs: number;
}

export function describeBusyStack({ stack, jobs }: StackRemoval): string {
  return `${stack.name}: ${formatCount(jobs, "job")} running, left alone.`;
}

/** What a removal would delete, and what stays. */
export function describeRemoval(platforms: readonly StackRemoval[], shared: Stack | null): string {
  const rows = platforms.map(({ stack, jobs }) => [
    stack.name,
    stack.status.toLowerCase().replaceAll("_", " "),
    jobs === 0 ? "none" : `${formatCount(jobs, "job")}, cancelled`,
  ]);
  const parts = [
    ...(rows.length > 0 ? [terminalTable(["stack", "state", "jobs running"], rows)] : []),
    ...(shared
      ? [
          `Stack ${shared.name}: its roles, log group, and image repository with all images are deleted. ` +
            `The bucket ${shared.outputs["BucketName"] ?? ""} stays, with the results in it.`,
          ...retainedProvider(shared).map(
            (arn) =>
              `GitHub's identity provider ${arn} stays too: others in the account may use it.`,
          ),
        ]
      : []),
  ];
  return parts.join("\n\n");
}

/** ARN of the identity provider that the stack made and leaves behind; empty: it made none. */
export function retainedProvider(shared: Stack | null): readonly string[] {
  const arn = shared?.outputs["OidcProviderArn"];
  return arn ? [arn] : [];
}

/** The stacks that were deleted, and how to delete what stays. */
export function describeRemoved({
  removed,
  definitions,
  bucket,
  providers,
}: {
  readonly removed: readonly string[];
  readonly definitions: readonly string[];
  readonly bucket: string | null;
  readonly providers: readonly string[];
}): string {
  return [
    `Removed: ${removed.join(", ")}, and ${formatCount(definitions.length, "job definition")}.`,
    ...(bucket
      ? [
          `The results are still in s3://${bucket}. To delete them: aws s3 rb --force s3://${bucket}`,
        ]
      : []),
    ...providers.map(
      (arn) =>
        `GitHub's identity provider is still there, and the next gcbench bootstrap uses it. Once no role of the account uses it: aws iam delete-open-id-connect-provider --open-id-connect-provider-arn ${arn}`,
    ),
  ].join("\n");
}
