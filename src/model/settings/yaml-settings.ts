import { parse } from "yaml";

/**
 * Settings of a YAML file, as in geoschem_config.yml. A setting's name is its path, joined by dots. Each entry of a list
 * of words is a setting, so that an added species is one difference; a list of numbers is one value.
 *
 * @returns null: the file is not valid YAML
 */
export function yamlSettings(text: string): Record<string, string> | null {
  const settings: Record<string, string> = {};
  try {
    addSettings(settings, "", parse(text, { maxAliasCount: 100 }));
  } catch {
    return null;
  }
  return settings;
}

function addSettings(settings: Record<string, string>, path: string, value: unknown): void {
  if (Array.isArray(value)) {
    if (value.length > 0 && value.every((one) => typeof one === "string")) {
      for (const one of value) settings[`${path}: ${one}`] = "listed";
    } else {
      settings[path] = JSON.stringify(value);
    }
    return;
  }
  if (value !== null && typeof value === "object") {
    for (const [key, inner] of Object.entries(value)) {
      addSettings(settings, path === "" ? key : `${path}.${key}`, inner);
    }
    return;
  }
  settings[path] = String(value);
}
