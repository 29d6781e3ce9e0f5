import { z } from "zod";
import { stripControls } from "../../core/format/control-characters.ts";

const claimsSchema = z.object({
  iss: z.string().optional(),
  sub: z.string().optional(),
  repository_id: z.string().optional(),
  job_workflow_ref: z.string().optional(),
});

/** The claims of a job's identity token that the roles compare, for an error message; null: not readable. */
export function describeClaims(token: string): string | null {
  try {
    const payload = Buffer.from(token.split(".")[1] ?? "", "base64url").toString("utf8");
    const claims = claimsSchema.parse(JSON.parse(payload));
    const named = Object.entries(claims).map(
      ([name, value]) => `${name} ${stripControls(value ?? "")}`,
    );
    return named.join(", ");
  } catch {
    return null;
  }
}
