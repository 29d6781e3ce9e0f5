import { minifySync } from "rolldown/utils";

const OF_PACKAGES = /^(sdk|vendor)/;

/** Makes the chunks that hold packages small, for dist/ is in git; our own stay as they can be read. */
export const minifyPackages = {
  name: "minify-packages",
  renderChunk(code: string, { name, fileName }: { name: string; fileName: string }) {
    if (!OF_PACKAGES.test(name)) return null;
    const { code: minified, errors } = minifySync(fileName, code, { module: true });
    const [error] = errors;
    if (error) throw new Error(`${fileName} can't be minified: ${error.message}`);
    return { code: minified, map: null };
  },
};
