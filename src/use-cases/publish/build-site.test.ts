import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { beforeEach, describe, expect, it } from "vitest";
import { unpairedRun } from "../../../test/support/published-runs.ts";
import { sampleRun } from "../../../test/support/sample-report.ts";
import { unpairedRunFile } from "../../core/documents/unpaired-run.ts";
import { toJson } from "../../core/format/json.ts";
import { inputFiles } from "../../wiring/input-files.ts";
import { outputFiles } from "../../wiring/output-files.ts";
import { reportSearch } from "../../wiring/report-search.ts";
import { writeReport } from "../report/write-report.ts";
import { buildSite, type SiteRequest } from "./build-site.ts";

let folder: string;
let reports: string;
let out: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "gcbench-site-"));
  [reports, out] = [join(folder, "reports"), join(folder, "reports/site")];
  mkdirSync(reports);
});

async function addReport(run: string, factor = 1.1, name = `local/${run}`): Promise<void> {
  const { comparison, records } = sampleRun({ run, factor });
  await writeReport(join(reports, name), comparison, records, outputFiles);
}

const build = (change: Partial<SiteRequest> = {}) =>
  buildSite(
    { reports, store: null, out, siteUrl: null, regressions: null, unpaired: [], ...change },
    { search: reportSearch, input: inputFiles, output: outputFiles },
  );

/** Every file below a folder, with its content. */
function contents(place: string): ReadonlyMap<string, string> {
  const names = readdirSync(place, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .sort();
  return new Map(names.map((name) => [name.slice(place.length), readFileSync(name, "utf8")]));
}

describe("buildSite", () => {
  it("copies reports with their records, and renders pages about them", async () => {
    await addReport("sample-a-1");
    await addReport("sample-a-2");
    const built = await build();
    expect(built).toMatchObject({ runs: 2, added: ["sample-a-1", "sample-a-2"], skipped: [] });
    const files = [...contents(out).keys()];
    for (const name of ["index.html", "report.md", "comparison.json", "summary.json"])
      expect(files).toContain(`/runs/sample-a-2/${name}`);
    const record = readdirSync(join(reports, "local/sample-a-2/records"))[0] ?? "";
    expect(contents(out).get(`/runs/sample-a-2/records/${record}`)).toBe(
      readFileSync(join(reports, "local/sample-a-2/records", record), "utf8"),
    );
    expect(files.filter((name) => name.startsWith("/site/short-"))).toHaveLength(1);
  });

  it("writes nothing if nothing is new, and the same bytes from the same reports", async () => {
    await addReport("sample-a-1");
    await build();
    const first = contents(out);
    expect(await build()).toMatchObject({ added: [], written: [] });
    const elsewhere = join(folder, "elsewhere");
    await build({ out: elsewhere });
    expect(contents(elsewhere)).toEqual(first);
  });

  it("replaces a report that was measured further, with its records", async () => {
    await addReport("sample-a-1", 1.1);
    await build();
    await addReport("sample-a-1", 1.3);
    expect(await build()).toMatchObject({ runs: 1, added: ["sample-a-1"] });
    const summary = JSON.parse(contents(out).get("/runs/sample-a-1/summary.json") ?? "");
    expect(summary.rows[0].change).toBeCloseTo(0.3, 2);
  });

  it("names incomplete and foreign folders, and shows the others", async () => {
    await addReport("sample-a-1");
    await addReport("sample-a-1", 1.2, "copy");
    for (const [name, file, text] of [
      ["half", "report.md", "# Half"],
      ["other", "comparison.json", '{"from": "another tool"}'],
      ["only-summary", "summary.json", "{}"],
    ] as const) {
      mkdirSync(join(reports, name));
      writeFileSync(join(reports, name, file), text);
    }
    const { runs, skipped } = await build();
    expect(runs).toBe(1);
    expect(skipped).toHaveLength(4);
    for (const [index, pattern] of [
      /half.comparison\.json does not exist/,
      /local.sample-a-1 is skipped, because .*copy is a report of run sample-a-1 too/,
      /only-summary.comparison\.json does not exist/,
      /other.comparison\.json is not a valid gcbench document/,
    ].entries()) {
      expect(skipped[index]).toMatch(pattern);
    }
  });

  it("names a run of the site that has no summary", async () => {
    await addReport("sample-a-1");
    await build();
    mkdirSync(join(out, "runs/interrupted-1"));
    const { runs, skipped } = await build();
    expect(runs).toBe(1);
    expect(skipped.join()).toContain("interrupted-1 has no summary.json.");
  });

  it("keeps the names and triggers of a results branch's folders", async () => {
    await addReport("sample-a-1");
    await build({ out: join(folder, "branch") });
    const path = join(folder, "branch/runs/sample-a-1/summary.json");
    const summary = JSON.parse(readFileSync(path, "utf8"));
    const runs = join(folder, "results/runs");
    mkdirSync(runs, { recursive: true });
    const { comparison, records } = sampleRun({ run: "sample-a-1" });
    await writeReport(join(runs, "nightly-7"), comparison, records, outputFiles);
    writeFileSync(
      join(runs, "nightly-7/summary.json"),
      JSON.stringify({ ...summary, pullRequest: 12 }),
    );
    const { added } = await build({ reports: join(folder, "results") });
    expect(added).toEqual(["nightly-7"]);
    expect(contents(out).get("/site/runs.html")).toContain("PR 12");
  });

  it("renders a checkout of a results branch in place", async () => {
    await addReport("sample-a-1");
    await build({ out: join(folder, "branch") });
    const before = contents(join(folder, "branch"));
    await build({ reports: join(folder, "branch"), out: join(folder, "branch") });
    expect(contents(join(folder, "branch"))).toEqual(before);
  });

  it("adds the runs of a store that have no report", async () => {
    await addReport("sample-a-1");
    const stored = (run: string) => {
      const { comparison, records } = sampleRun({ run });
      return { comparison, records: new Map(records.map((one) => [one.spec.block.id, one])) };
    };
    const read = async (run: string) => stored(run);
    const { added } = await build({ store: { runs: ["sample-a-1", "sample-b-1"], read } });
    expect(added).toEqual(["sample-a-1", "sample-b-1"]);
  });

  it("adds unpaired runs to those of the reports and of the site, and links their files", async () => {
    const [first, second, third] = [
      unpairedRun("14.1.0"),
      unpairedRun("14.2.0"),
      unpairedRun("14.3.0"),
    ];
    await addReport("sample-a-1");
    await build({ unpaired: [first] });
    mkdirSync(join(reports, "unpaired-runs"));
    writeFileSync(join(reports, "unpaired-runs", unpairedRunFile(second)), toJson(second));
    expect(await build({ unpaired: [third] })).toMatchObject({ runs: 1, unpaired: 3, added: [] });
    const page = contents(out).get("/site/unpaired__tt-3h.html") ?? "";
    for (const run of [first, second, third]) {
      const path = `unpaired-runs/${unpairedRunFile(run)}`;
      expect(JSON.parse(contents(out).get(`/${path}`) ?? "")).toEqual(run);
      expect(page).toContain(`<a href="../${path}">${run.version}</a>`);
    }
    expect(contents(out).get("/index.html")).toContain('href="site/unpaired__tt-3h.html"');
    expect(await build()).toMatchObject({ unpaired: 3, written: [] });
  });

  it("makes a site of unpaired runs alone, again too", async () => {
    await build({ unpaired: [unpairedRun("14.1.0")] });
    expect(await build()).toMatchObject({ runs: 0, unpaired: 1, written: [] });
  });

  it("names files of unpaired runs that can't be read, and shows the others", async () => {
    await addReport("sample-a-1");
    mkdirSync(join(out, "unpaired-runs"), { recursive: true });
    writeFileSync(join(out, "unpaired-runs/broken.json"), "{}");
    await build({ unpaired: [unpairedRun("14.1.0")] });
    expect(contents(out).get("/index.html")).toContain("These files can't be read: broken.json.");
    expect([...contents(out).keys()]).toContain("/site/unpaired__tt-3h.html");
  });

  it("deletes pages of histories that are gone", async () => {
    await addReport("sample-a-1");
    await build();
    writeFileSync(join(out, "site/old-history.html"), "");
    await build();
    expect(existsSync(join(out, "site/old-history.html"))).toBe(false);
  });

  it("throws UsageError without a report, names what it skipped, and writes nothing", async () => {
    mkdirSync(join(reports, "half"));
    writeFileSync(join(reports, "half/report.md"), "# Half");
    await expect(build()).rejects.toThrow(
      /^No report is in .*reports\. Name the folder of reports with --reports.*\n.*half.comparison\.json does not exist/,
    );
    expect(existsSync(join(out, "index.html"))).toBe(false);
  });

  it("throws UsageError if the output folder holds another site", async () => {
    mkdirSync(out);
    writeFileSync(join(out, "index.html"), "<p>mine</p>");
    await expect(build()).rejects.toThrow(/which is no site of gcbench and would be replaced/);
    expect(readFileSync(join(out, "index.html"), "utf8")).toBe("<p>mine</p>");
  });
});
