import { SettingList } from "./setting-list.ts";

/** Settings of a Fortran namelist file, as GCHP's input.nml: `group.name`. */
export function namelistSettings(text: string): Record<string, string> {
  const settings = new SettingList();
  let group = "";
  for (const raw of text.split(/\r?\n/)) {
    const line = raw.replace(/!.*$/, "").trim();
    const begins = /^&(\w+)/.exec(line)?.[1];
    const [, name, value = ""] = /^([\w%()]+)\s*=\s*(.*?),?$/.exec(line) ?? [];
    if (begins !== undefined) group = begins;
    else if (name !== undefined) settings.add(`${group}.${name}`, value.replaceAll(/\s+/g, " "));
  }
  return settings.all();
}
