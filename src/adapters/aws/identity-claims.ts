import { z } from "zod";
import { stripControls } from "../../core/format/control-characters.ts";
import { shortened } from "../../core/format/text.ts";

/** Claims that a role's trust policy can check (docs.github.com, "OpenID Connect reference"). None is a secret. */
const TRUST_CLAIMS = ["iss", "sub", "job_workflow_ref", "repository_id"] as const;

/** Maximum length of a claim in a message. */
const MAX_CLAIM_LENGTH = 300;

const claimsSchema = z.record(z.string(), z.unknown());

/** Claims of a job's OIDC token that a trust policy can check, as `name: value`. The token itself is never shown. */
export function describeClaims(token: string): readonly string[] {
  const claims = readClaims(token);
  return TRUST_CLAIMS.map((name) => {
    const value = claims[name];
    const text = typeof value === "string" || typeof value === "number" ? String(value) : "none";
    return `${name}: ${shortened(stripControls(text), MAX_CLAIM_LENGTH)}`;
  });
}

/** Payload of a JSON Web Token; empty for any other text. */
function readClaims(token: string): Readonly<Record<string, unknown>> {
  try {
    const payload = Buffer.from(token.split(".")[1] ?? "", "base64url").toString("utf8");
    return claimsSchema.parse(JSON.parse(payload));
  } catch {
    return {};
  }
}
