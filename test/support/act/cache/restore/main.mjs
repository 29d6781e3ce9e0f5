import { appendFileSync, cpSync, existsSync, readdirSync } from "node:fs";
import { join } from "node:path";

const input = (name) => process.env[`INPUT_${name.toUpperCase()}`] ?? "";
const cache = join(process.env.STUB_ARTIFACTS ?? "", "cache");
const keys = existsSync(cache) ? readdirSync(cache) : [];
const exact = keys.find((key) => key === input("key"));
const found = exact ?? keys.find((key) => key.startsWith(input("restore-keys")));
if (found) cpSync(join(cache, found), input("path"), { recursive: true });
const outputs = `cache-hit=${exact !== undefined}\ncache-matched-key=${found ?? ""}\n`;
appendFileSync(process.env.GITHUB_OUTPUT ?? "", outputs);
