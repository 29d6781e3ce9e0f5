import type { Forge } from "../../ports/forge.ts";

/** People who may spend the account's money and accept a regression: those who may change the code. */
const WRITE_PERMISSIONS = ["admin", "maintain", "write"];

export async function mayWrite(login: string, forge: Forge): Promise<boolean> {
  return WRITE_PERMISSIONS.includes(await forge.permissionOf(login));
}
