import packageJson from "../../package.json" with { type: "json" };

/** Version of gcbench itself. */
export const VERSION: string = packageJson.version;
