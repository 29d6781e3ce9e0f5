/** `--> NAME : true` for a group of fields, or `101 NAME : on` for an extension. */
const SWITCH = /^(\s*(?:-->|\d+)\s+([\w.-]+)\s*:\s*)(true|false|on|off)\b/;
const END = /^#+\s*END SECTION EXTENSION SWITCHES/;

/**
 * HEMCO_Config.rc of HEMCO 3.x with switches off. A switch that is off already stays.
 *
 * @param names as EMISSIONS or SeaFlux
 * @returns unknown: names that the file does not have
 */
export function withSwitchedOff(
  config: string,
  names: readonly string[],
): { readonly config: string; readonly unknown: readonly string[] } {
  const found = new Set<string>();
  const lines = config.split("\n");
  const end = lines.findIndex((line) => END.test(line));
  const changed = lines.map((line, index) => {
    const [matched = "", before = "", name = "", state = ""] = SWITCH.exec(line) ?? [];
    if (!names.includes(name) || (end >= 0 && index > end)) return line;
    found.add(name);
    const off = state === "on" || state === "off" ? "off" : "false";
    return before + off + line.slice(matched.length);
  });
  return { config: changed.join("\n"), unknown: names.filter((name) => !found.has(name)) };
}
