import { cpSync, mkdirSync } from "node:fs";
import { join } from "node:path";

const input = (name) => process.env[`INPUT_${name.toUpperCase()}`] ?? "";
const cache = join(process.env.STUB_ARTIFACTS ?? "", "cache");
mkdirSync(cache, { recursive: true });
cpSync(input("path"), join(cache, input("key")));
