import { randomUUID } from "node:crypto";
import { mkdtempSync, readFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import type { validate } from "@actions/languageservice";
import { rolldown } from "rolldown";
import { TextDocument } from "vscode-languageserver-textdocument";
import { parse } from "yaml";
import { yamlBlocks } from "./workflow-check.ts";

/** Bundled, because GitHub's validator imports JSON without the attribute that Node demands. */
async function loadValidator(): Promise<typeof validate> {
  const bundle = await rolldown({ input: "@actions/languageservice", platform: "node" });
  const dir = mkdtempSync(join(tmpdir(), "gcbench-validator-"));
  const { output } = await bundle.write({ dir, entryFileNames: "[name].mjs" });
  const module: { validate: typeof validate } = await import(
    pathToFileURL(join(dir, output[0].fileName)).href
  );
  return module.validate;
}

export type FindProblems = (text: string, path: string) => Promise<readonly string[]>;

/**
 * GitHub's own validator of workflows and actions, as its editors run it.
 *
 * @param root where files that a workflow calls are looked up
 */
export async function openGitHubValidator(root: string): Promise<FindProblems> {
  const validateFile = await loadValidator();
  const fileProvider = {
    getFileContent: (reference: { readonly path?: string }) => {
      const name = reference.path ?? "";
      return Promise.resolve({ name, content: readFileSync(join(root, name), "utf8") });
    },
  };
  return async (text, path) => {
    // The validator remembers what it parsed by the address, so each text has its own.
    const address = `file:///${randomUUID()}/${path}`;
    const document = TextDocument.create(address, "yaml", 1, text);
    const found = await validateFile(document, { fileProvider });
    return found.map(({ message, range }) => `line ${range.start.line + 1}: ${message}`);
  };
}

/** The examples of workflows on a page, each as a whole workflow: a list of steps is put into one. */
export function exampleWorkflows(markdown: string): readonly string[] {
  return yamlBlocks(markdown).flatMap((text) => {
    const value: unknown = parse(text);
    if (Array.isArray(value)) return text.includes("uses:") ? [workflowOfSteps(text)] : [];
    return typeof value === "object" && value !== null && "jobs" in value ? [text] : [];
  });
}

function workflowOfSteps(text: string): string {
  const indented = text.replaceAll(/^(?=.)/gm, "      ");
  return `on: push\njobs:\n  job:\n    runs-on: ubuntu-24.04\n    steps:\n${indented}`;
}
