import { SettingList } from "./setting-list.ts";

/** `KEY: value`, with anything but spaces in the key. */
const SETTING = /^([^\s:]+)\s*:(?!:)\s*(.*)$/;
/** `KEY::` begins a table in files of MAPL, `KEY%%` in ExtData.rc. */
const TABLE = /^([^\s:%]+)(::|%%)\s*$/;
/** Lists that begin at their key and end with `::`: collections, and fields of a collection. */
const LIST_END = "::";
const LIST_KEY = /^COLLECTIONS$|\.fields$/;

/**
 * Settings of a resource file: HISTORY.rc, HEMCO_Diagn.rc, and GCHP.rc, CAP.rc and ExtData.rc of GCHP. Each entry of a
 * list is a setting.
 */
export function resourceSettings(text: string): Record<string, string> {
  const settings = new SettingList();
  let list: { readonly name: string; readonly end: string } | null = null;
  for (const line of linesOf(text)) {
    const table = TABLE.exec(line);
    if (!list && line === LIST_END) continue; // Of an empty list.
    if (list && line.startsWith(list.end)) list = null;
    else if (list) addEntry(settings, list.name, line);
    else if (table) list = { name: table[1] ?? "", end: table[2] ?? "" };
    else {
      const [, key, value = ""] = SETTING.exec(line) ?? [];
      if (key === undefined) {
        addEntry(settings, "line", line);
      } else if (LIST_KEY.test(key)) {
        list = { name: key, end: LIST_END };
        if (value !== "") addEntry(settings, key, value);
      } else {
        settings.add(key, plain(value));
      }
    }
  }
  return settings.all();
}

function* linesOf(text: string): Generator<string> {
  for (const line of text.split(/\r?\n/)) {
    const content = line.replace(/(?:^|\s)[#!].*$/, "").trim();
    if (content !== "") yield content;
  }
}

/** The first word names an entry. */
function addEntry(settings: SettingList, list: string, line: string): void {
  const [, quoted, word, rest = ""] = /^(?:(['"].*?['"])|(\S+?)),?(?:\s+(.*))?$/.exec(line) ?? [];
  settings.add(`${list}: ${plain(quoted ?? word ?? line)}`, plain(rest) || "listed");
}

/** A value without quotes, the comma at its end and repeated spaces. */
function plain(value: string): string {
  return value.replace(/,\s*$/, "").replaceAll(/['"]/g, "").replaceAll(/\s+/g, " ").trim();
}
