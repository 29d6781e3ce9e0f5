import { z } from "zod";

/** Variable that HEMCO reads from a file, as HEMCO_Config.rc names it. */
export const hemcoFieldSchema = z.strictObject({
  file: z.string().describe("Path below the data root; $YYYY and other tokens stand for its date."),
  variable: z.string(),
  time: z.string().describe("Years/months/days/hours in the file, as in 2010-2020/1-12/1/0."),
  hasLevels: z.boolean(),
  units: z.string(),
});
export type HemcoField = z.infer<typeof hemcoFieldSchema>;

/** What a run directory's configuration says about the content of its input files. */
export const runConfigurationSchema = z.strictObject({
  simulation: z.string(),
  resolution: z.string().describe("As in 4.0x5.0."),
  levels: z.number().int().positive(),
  start: z.string().describe("Start date as YYYYMMDD_hhmm."),
  species: z.array(z.string()).describe("Transported species, which the restart file holds."),
  fields: z.array(hemcoFieldSchema).describe("Of the listed files."),
});
export type RunConfiguration = z.infer<typeof runConfigurationSchema>;

/** Values of a file name's tokens, such as $YYYY; null: the path is not of this file. */
export function matchHemcoFile(
  { file }: Pick<HemcoField, "file">,
  path: string,
): { readonly year?: string; readonly month?: string } | null {
  const seen = new Set<string>();
  const source = file.replaceAll(/\$([A-Z0-9]+)|[^$]+|\$/g, (part, token?: string) => {
    if (token === undefined) return part.replaceAll(/[.*+?^${}()|[\]\\]/g, "\\$&");
    const group = { YYYY: "year", MM: "month" }[token];
    if (group === undefined) return "[^/]*?";
    if (seen.has(group)) return `\\k<${group}>`;
    seen.add(group);
    return `(?<${group}>${token === "YYYY" ? "\\d{4}" : "\\d\\d"})`;
  });
  const match = new RegExp(`^${source}$`).exec(path);
  return match && { ...match.groups };
}
