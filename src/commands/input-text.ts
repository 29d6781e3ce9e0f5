/** An input's name as options and actions have it: failOn is fail-on. */
export function kebab(key: string): string {
  return key.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);
}

/** Stricter than Number(), to which an empty text is 0: an unset variable of a script must not pass for one. */
export function parseNumber(text: string): number | null {
  return /^-?\d+(\.\d+)?(e[+-]?\d+)?$/i.test(text) ? Number(text) : null;
}
