/** Files that the bundle contains as text: report templates, styles, page script, launcher source (C) and stack templates. */
export const TEXT_FILES = /\.(hbs|css|c|yml|client\.js)$/;

/** A module whose default export is the text of such a file. */
export function textModule(text: string): string {
  return `export default ${JSON.stringify(text)}`;
}

/** Plugin for Rolldown that imports such a file as text. */
export const textImports = {
  name: "text-imports",
  transform(code: string, id: string) {
    return TEXT_FILES.test(id)
      ? { code: textModule(code), map: null, moduleType: "js" as const }
      : null;
  },
};
