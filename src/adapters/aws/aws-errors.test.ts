import { afterEach, expect, it, vi } from "vitest";
import { UsageError } from "../../core/errors.ts";
import { explainAwsError } from "./aws-errors.ts";

afterEach(() => vi.unstubAllEnvs());

function withoutCredentials(): unknown {
  const error = Object.assign(new Error("Could not load credentials from any providers"), {
    name: "CredentialsProviderError",
  });
  return explainAwsError(error, "sts:GetCallerIdentity");
}

it("describeAwsError names the repository's variables for an action without a role", () => {
  vi.stubEnv("GITHUB_ACTIONS", "true");
  vi.stubEnv("GCBENCH_ROLE_ARN", "");
  vi.stubEnv("GITHUB_SERVER_URL", "https://github.com");
  vi.stubEnv("GITHUB_REPOSITORY", "me/geos-chem");
  const explained = withoutCredentials();
  expect(explained).toBeInstanceOf(UsageError);
  expect(String(explained)).toContain("Input role is empty");
  expect(String(explained)).toContain("GCBENCH_DEPLOY_ROLE");
  expect(String(explained)).toContain("https://github.com/me/geos-chem/settings/variables/actions");
});

it("describeAwsError names the one variable of the action's role, and the command that sets it", () => {
  vi.stubEnv("GITHUB_ACTIONS", "true");
  vi.stubEnv("GCBENCH_ROLE_ARN", "");
  vi.stubEnv("GITHUB_REPOSITORY", "me/geos-chem");
  vi.stubEnv("GCBENCH_ROLE_VARIABLES", "GCBENCH_RUN_ROLE");
  const explained = String(withoutCredentials());
  expect(explained).toContain("gh variable set GCBENCH_RUN_ROLE --repo me/geos-chem --body ARN");
  expect(explained).not.toContain("GCBENCH_DEPLOY_ROLE");
});

it("describeAwsError explains how to sign in elsewhere", () => {
  vi.stubEnv("GITHUB_ACTIONS", "");
  expect(String(withoutCredentials())).toContain("aws sso login");
});
