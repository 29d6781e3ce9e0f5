import packageJson from "../../package.json" with { type: "json" };

/** Version of gcbench itself. */
export const VERSION: string = packageJson.version;

/** `owner/name` of gcbench's own repository, from package.json. */
export const REPOSITORY: string = packageJson.repository.url.replace(
  /^git\+https:\/\/github\.com\/(.+)\.git$/,
  "$1",
);
