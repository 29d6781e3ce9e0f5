/** Files that the bundle contains as text: report templates, styles, page script, launcher source (C) and stack templates. */
const TEXT_FILES = /\.(hbs|css|c|yml|client\.js)$/;

/** Plugin for Rolldown and Vitest that imports such a file as text. */
export const textImports = {
  name: "text-imports",
  transform(code: string, id: string) {
    return TEXT_FILES.test(id)
      ? { code: `export default ${JSON.stringify(code)}`, map: null, moduleType: "js" as const }
      : null;
  },
};
