import { describe, expect, it } from "vitest";
import { FakeCaller } from "../../../test/support/fakes.ts";
import { sampleRun } from "../../../test/support/sample-report.ts";
import { type JoinedReports, joinReports } from "./join-reports.ts";
import { type PublishOptions, publishReport } from "./publish-report.ts";
import type { ReportData } from "./render-publication.ts";

function reportOf(factor: number): ReportData {
  const { comparison, records } = sampleRun({ factor });
  return { comparison, records: new Map(records.map((one) => [one.spec.block.id, one])) };
}

const OPTIONS: PublishOptions = {
  results: false,
  site: true,
  branch: "results",
  comment: true,
  check: true,
  alert: false,
  status: true,
  pullRequest: "7",
  sha: "a".repeat(40),
  failOn: "regression",
  source: "pull-request-runner",
  dryRun: true,
};

/** What would be published. */
const publish = ({ data, missing }: JoinedReports, options: Partial<PublishOptions> = {}) =>
  publishReport(
    data,
    { ...OPTIONS, ...options },
    {
      workflow: {
        repository: "octo/model",
        serverUrl: "https://github.com",
        apiUrl: "https://api.github.com",
        workflowUrl: null,
        pullRequest: null,
        sha: null,
        head: null,
      },
      openForge: () => Promise.reject(new Error("a dry run opens nothing")),
      openResults: () => {
        throw new Error("a dry run opens nothing");
      },
      readAnnotatedFile: () => Promise.reject(new Error("nothing is annotated")),
    },
    new FakeCaller(),
    { missing },
  );
const plain = (text: string | null) => (text ?? "").replaceAll("\u00a0", " ");

describe("reports of several machines", () => {
  it("become one comment that says which changes each machine could not see", async () => {
    const joined = joinReports([
      { machine: "amd", report: reportOf(1.1) },
      { machine: "arm", report: reportOf(1) },
    ]);
    const { rendered, found } = await publish(joined);
    const comment = plain(rendered.comment);
    expect(found).toBe(true);
    expect(comment).toContain("Of 2 comparisons: 1 slower, 1 no material change.");
    expect(comment).toMatch(
      /\*\*On shared runners: changes below \S+ % \\?\(amd\\?\) and \S+ % \\?\(arm\\?\) can't be seen\./,
    );
    expect(comment).not.toContain("No report from");
  });

  it("name a machine without a report, which fails check and status", async () => {
    const joined = joinReports([
      { machine: "amd", report: reportOf(1) },
      { machine: "arm", report: null },
    ]);
    const { rendered, found } = await publish(joined);
    expect(found).toBe(true);
    const comment = plain(rendered.comment);
    expect(comment).toContain("**⚠ No report from arm: the job failed or was cancelled.**");
    expect(comment).toMatch(/\*\*On a shared runner: changes below \S+ % can't be seen\.\*\*/);
    expect(rendered.check?.conclusion).toBe("failure");
    expect(rendered.status).toMatchObject({
      state: "failure",
      description: expect.stringMatching(/^no report from arm; no material change/),
    });
    const lenient = await publish(joined, { failOn: "never" });
    expect(lenient.rendered.status.state).toBe("success");
  });

  it("are each checked against their own records", async () => {
    const forged = { ...reportOf(1.1), comparison: reportOf(1).comparison };
    const joined = joinReports([
      { machine: "amd", report: reportOf(1) },
      { machine: "arm", report: forged },
    ]);
    await expect(publish(joined)).rejects.toThrow("The report is inconsistent");
  });

  it("are not committed as the results of one run", async () => {
    const joined = joinReports([{ machine: "amd", report: reportOf(1) }]);
    await expect(publish(joined, { results: true })).rejects.toThrow("Give --no-results");
  });

  it("need at least one", () => {
    expect(() => joinReports([{ machine: "amd", report: null }])).toThrow("None of amd");
  });
});
