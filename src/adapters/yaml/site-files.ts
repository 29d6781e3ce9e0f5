import { join } from "node:path";
import { type Site, siteSchema } from "../../core/documents/site.ts";
import type { FileProblem } from "../../core/errors.ts";
import { namesIn, YamlFile } from "./yaml-file.ts";

/**
 * Reads the sites of a catalogue: one file a site, and no name of a platform twice.
 *
 * @param known taken: names of platforms that are no site's
 */
export async function readSites(
  catalogue: string | null,
  known: { readonly taken: readonly string[]; readonly problems: FileProblem[] },
): Promise<readonly Site[]> {
  if (catalogue === null) return [];
  const directory = join(catalogue, "sites");
  const owners = new Map(known.taken.map((name) => [name, "platforms.yml"]));
  const sites: Site[] = [];
  for (const name of await namesIn(directory)) {
    const file = await YamlFile.read(join(directory, `${name}.yml`));
    const site = file?.parse(siteSchema, known.problems);
    if (!file || !site) continue;
    if (site.name !== name) {
      const message = `the file is ${name}.yml, but its name is ${site.name}`;
      known.problems.push(file.problem(["name"], message));
    }
    for (const [index, platform] of site.platforms.entries()) {
      const owner = owners.get(platform.name);
      if (owner !== undefined) {
        const message = `${owner} already has a platform ${platform.name}`;
        known.problems.push(file.problem(["platforms", index, "name"], message));
      }
      owners.set(platform.name, `${name}.yml`);
    }
    sites.push(site);
  }
  return sites;
}
