import { SettingList } from "./setting-list.ts";

const SECTION = /^BEGIN SECTION\s+(.+?)\s*$/;
const SETTING = /^([^:]+?)\s*:\s+(.*)$/;
/** `(((NAME` begins lines that a switch includes, `)))NAME` ends them. */
const SWITCHED = /^\(\(\((.+)$/;
const EXTENSIONS = "EXTENSION SWITCHES";
const SETTINGS = "SETTINGS";
const SCALE_FACTORS = "SCALE FACTORS";

/**
 * Settings of HEMCO_Config.rc: its settings, the switches of extensions, and an entry for each field that it reads.
 * Source: HEMCO reference guide, "HEMCO configuration file".
 */
export function hemcoSettings(text: string): Record<string, string> {
  const settings = new SettingList();
  const switches: string[] = [];
  let section = "";
  for (const raw of text.split(/\r?\n/)) {
    const line = raw.replace(/#.*$/, "").trim().replaceAll(/\s+/g, " ");
    if (line === "") continue;
    const begins = SECTION.exec(line)?.[1];
    const switched = SWITCHED.exec(line)?.[1];
    if (begins !== undefined) section = begins;
    else if (line.startsWith("END SECTION")) section = "";
    else if (switched !== undefined) switches.push(switched);
    else if (line.startsWith(")))")) switches.pop();
    else addLine(settings, { line, section, switches });
  }
  return settings.all();
}

interface Line {
  readonly line: string;
  readonly section: string;
  readonly switches: readonly string[];
}

function addLine(settings: SettingList, { line, section, switches }: Line): void {
  const [, name = "", value = ""] = SETTING.exec(line) ?? [];
  if (section.startsWith(SETTINGS) && name !== "") {
    settings.add(name, value);
  } else if (section.startsWith(EXTENSIONS)) {
    const isSwitch = name.startsWith("-->");
    settings.add(isSwitch ? `switch ${name.slice(3).trim()}` : `extension ${name || line}`, value);
  } else {
    const [number = "", entry = "", ...columns] = line.split(" ");
    const kind = section.startsWith(SCALE_FACTORS) ? "scale" : "entry";
    const within = switches.length > 0 ? `${switches.join("/")}/` : "";
    settings.add(`${kind} ${within}${number} ${entry}`.trim(), columns.join(" "));
  }
}
