/** What the bundle carries as text: report templates, styles, the page's script, the launcher's C source, and the stacks' templates. */
const TEXT_FILES = /\.(hbs|css|c|yml|client\.js)$/;

/** Lets Rolldown and Vitest import such a file as its text. */
export const textImports = {
  name: "text-imports",
  transform(code: string, id: string) {
    return TEXT_FILES.test(id)
      ? { code: `export default ${JSON.stringify(code)}`, map: null, moduleType: "js" as const }
      : null;
  },
};
