import { writeFileSync } from "node:fs";
import { startBed } from "/work/main/test/bed/bed.ts";

const bed = await startBed({
  mode: (process.argv[2] ?? "process") as "process",
  port: 5698,
  onEvent: (e) => process.stdout.write(JSON.stringify(e) + "\n"),
});
writeFileSync(
  "/tmp/bed.env",
  Object.entries(bed.environment)
    .map(([k, v]) => `export ${k}=${v}`)
    .join("\n") + "\n",
);
console.log("up", bed.endpoint);
process.on("SIGTERM", () => bed.stop().then(() => process.exit(0)));
setInterval(() => {}, 1000);
