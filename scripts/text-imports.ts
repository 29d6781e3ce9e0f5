/** What the bundle carries as text: report templates, styles, the page's script, and the launcher's C source. */
const TEXT_FILES = /\.(hbs|css|c|client\.js)$/;

/** Lets Rolldown and Vitest import such a file as its text. */
export const textImports = {
  name: "text-imports",
  transform(code: string, id: string) {
    return TEXT_FILES.test(id)
      ? { code: `export default ${JSON.stringify(code)}`, map: null, moduleType: "js" as const }
      : null;
  },
};
