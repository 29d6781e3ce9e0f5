import { readFileSync } from "node:fs";
import { join } from "node:path";
import { parseDocument } from "yaml";
import type { AwsEmulator } from "./aws-emulator/emulator.ts";

export type Role = "DeployRole" | "RunRole" | "JobRole";

interface Statement {
  readonly Action: string | readonly string[];
  /** As written: what !Sub would put in is not. */
  readonly Resource: string | readonly string[];
}

interface Template {
  readonly Resources: Readonly<
    Record<
      string,
      {
        readonly Properties: {
          readonly Policies?: readonly {
            readonly PolicyDocument: {
              readonly Statement: readonly Statement[];
            };
          }[];
        };
      }
    >
  >;
}

const file = join(import.meta.dirname, "../../infrastructure/bootstrap.yml");
const template = parseDocument(readFileSync(file, "utf8"), {
  logLevel: "silent",
}).toJS() as Template;

/** What IAM calls otherwise than the API: services, and actions whose right has another name. */
const SERVICES: Readonly<Record<string, string>> = {
  resourcegroupstaggingapi: "tag",
  tagging: "tag",
  "service-quotas": "servicequotas",
};
const RIGHTS: Readonly<Record<string, string>> = {
  "s3:HeadObject": "s3:GetObject",
  "s3:ListObjectsV2": "s3:ListBucket",
  "s3:HeadBucket": "s3:ListBucket",
};
/** Needs no right. */
const FREE = "sts:GetCallerIdentity";

/** Actions that a role of the account's stack may do, on whatever resource. */
export function rightsOf(role: Role): readonly string[] {
  return statementsOf(role).flatMap(({ Action }) => Action);
}

/** Whether a role may write a key of the project's bucket. */
export function mayWrite(role: Role, key: string): boolean {
  return statementsOf(role)
    .filter(({ Action }) => [Action].flat().includes("s3:PutObject"))
    .flatMap(({ Resource }) => Resource)
    .some((pattern) => isLike(pattern, `\${Bucket.Arn}/${key}`));
}

/** As IAM compares: a star stands for any characters, slashes among them. */
function isLike(pattern: string, text: string): boolean {
  const parts = pattern.split("*").map((part) => part.replace(/[\\^$.|?+()[\]{}]/g, "\\$&"));
  return new RegExp(`^${parts.join(".*")}$`).test(text);
}

function statementsOf(role: Role): readonly Statement[] {
  const policies = template.Resources[role]?.Properties.Policies ?? [];
  return policies.flatMap(({ PolicyDocument }) => PolicyDocument.Statement);
}

/** What the emulator was asked for since its calls were reset, and a role may not do. */
export async function deniedTo(
  role: Role,
  emulator: AwsEmulator,
  principal?: "client" | "job",
): Promise<readonly string[]> {
  const rights = rightsOf(role);
  const called = Object.keys(await emulator.calls(principal)).map((call) => {
    const [service = "", action = ""] = call.split(".");
    const name = `${SERVICES[service] ?? service}:${action}`;
    return RIGHTS[name] ?? name;
  });
  if (rights.length === 0 || called.length === 0) throw new Error("there is nothing to compare");
  return called.filter((action) => action !== FREE && !rights.includes(action));
}
