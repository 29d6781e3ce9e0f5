import { readdir, readFile } from "node:fs/promises";
import { basename } from "node:path";
import {
  type Document,
  type ErrorCode,
  isAlias,
  isMap,
  isScalar,
  isSeq,
  LineCounter,
  type Node,
  parseDocument,
  visit,
} from "yaml";
import { z } from "zod";
import { describeFileProblem, type FileProblem, UsageError } from "../../core/errors.ts";
import { didYouMean } from "../../core/format/did-you-mean.ts";
import { describePathError } from "../../core/format/path-error.ts";
import { closestBranch, isMisspelling } from "./closest-branch.ts";
import { describeIssue, nameOf, type WrittenValue, writtenValue } from "./schema-problem.ts";

type Path = readonly PropertyKey[];

/** Syntax errors in plain words. For others the parser's message is plain enough. */
const SYNTAX_ERRORS: Readonly<Partial<Record<ErrorCode, string>>> = {
  BLOCK_AS_IMPLICIT_KEY:
    'a second ": " in one line: put the value in quotes, or in a line of its own',
  BLOCK_IN_FLOW: 'a ": " too many inside { } or [ ]: put the value in quotes',
  DUPLICATE_KEY: "the same key appears twice in a mapping",
  MULTIPLE_DOCS: "a second document starts here, but only one is allowed",
  TAB_AS_INDENT: "a tab indents this line: use spaces",
};

/** Names of the YAML files in a directory, without their extension; none if it does not exist. */
export async function namesIn(directory: string): Promise<readonly string[]> {
  const names = await readdir(directory).catch(() => []);
  return names.filter((name) => name.endsWith(".yml")).map((name) => basename(name, ".yml"));
}

/** A YAML file that knows the position of every value. */
export class YamlFile {
  readonly path: string;
  readonly #document: Document;
  readonly #lines: LineCounter;

  private constructor(path: string, document: Document, lines: LineCounter) {
    this.path = path;
    this.#document = document;
    this.#lines = lines;
  }

  /**
   * @returns null if the file does not exist
   * @throws {UsageError} the file is unreadable, for example a directory
   */
  static async read(path: string): Promise<YamlFile | null> {
    let text: string;
    try {
      text = await readFile(path, "utf8");
    } catch (error) {
      if (error instanceof Error && "code" in error && error.code === "ENOENT") return null;
      throw new UsageError(`${path} ${describePathError(path, error)}.`, { cause: error });
    }
    return YamlFile.of(path, text);
  }

  /** Parses text from elsewhere, for example a commit. @param path path for messages */
  static of(path: string, text: string): YamlFile {
    const lines = new LineCounter();
    return new YamlFile(
      path,
      parseDocument(text, { lineCounter: lines, prettyErrors: false, logLevel: "error" }),
      lines,
    );
  }

  /** Validates the whole file against a schema and adds all problems to `problems`. */
  parse<S extends z.ZodType>(schema: S, problems: FileProblem[]): z.infer<S> | null {
    const broken = this.#syntaxErrors();
    problems.push(...broken);
    if (broken.length > 0) return null;
    const parsed = schema.safeParse(this.#document.toJS());
    if (parsed.success) return parsed.data;
    const found = this.#toErrors(parsed.error.issues, [], schema);
    problems.push(...new Map(found.map((one) => [describeFileProblem(one), one])).values());
    return null;
  }

  /** Syntax errors, and YAML that has no value. */
  #syntaxErrors(): FileProblem[] {
    const { errors, warnings, contents } = this.#document;
    const at = (offset: number | undefined, message: string): FileProblem => ({
      file: this.path,
      ...this.#position(offset),
      message,
    });
    // Only the first: later ones follow from it.
    const [first] = [...errors, ...warnings].toSorted((a, b) => a.pos[0] - b.pos[0]);
    if (first) return [at(first.pos[0], SYNTAX_ERRORS[first.code] ?? first.message)];
    const problems: FileProblem[] = [];
    if (contents === null) return [at(0, "the file is empty")];
    const anchors = new Set<string>();
    visit(this.#document, {
      Node: (_, node) => {
        if (isAlias(node) && !anchors.has(node.source))
          problems.push(at(node.range?.[0], `anchor &${node.source} is not defined before this`));
        else if (!isAlias(node) && node.anchor) anchors.add(node.anchor);
      },
    });
    if (problems.length > 0) return problems;
    try {
      this.#document.toJS();
      return [];
    } catch (error) {
      return [at(0, error instanceof Error ? error.message : String(error))]; // For example circular aliases.
    }
  }

  /** The text of a value, as written. */
  textAt(path: Path): string {
    return this.#valueAt(path).text;
  }

  /** A problem at a path's value, or at the nearest existing value. */
  problem(path: Path, message: string, hint?: string): FileProblem {
    return {
      file: this.path,
      ...this.#position(this.#offset(path)),
      message,
      ...(hint === undefined ? {} : { hint }),
    };
  }

  /** One problem for each mistake: an unknown key that is a misspelt one is not missing too. */
  #toErrors(issues: readonly z.core.$ZodIssue[], parents: Path, schema: z.ZodType): FileProblem[] {
    const isMissing = ({ path }: z.core.$ZodIssue) =>
      this.#valueAt([...parents, ...path]).kind === "missing";
    return issues
      .filter((issue) => !(isMissing(issue) && isMisspelling(issue, issues)))
      .flatMap((issue) => this.#toProblems(issue, parents, schema));
  }

  #toProblems(issue: z.core.$ZodIssue, parents: Path, schema: z.ZodType): FileProblem[] {
    const path = [...parents, ...issue.path];
    const value = this.#valueAt(path);
    if (issue.code === "invalid_union" && issue.errors.length > 0 && value.kind !== "empty") {
      return this.#toErrors(closestBranch(issue.errors, value), path, schema);
    }
    if (issue.code === "invalid_key") {
      return issue.issues.map(({ message }) => this.problem(path, `${nameOf(path)}: ${message}`));
    }
    const keys = knownKeys(schema, path);
    if (issue.code === "unrecognized_keys") {
      return issue.keys.map((key) =>
        this.problem([...path, key], `unknown key "${key}"`, didYouMean(key, keys)),
      );
    }
    const { message, hint } = describeIssue(issue, nameOf(path), { value, keys });
    return [this.problem(path, message, hint)];
  }

  #valueAt(path: Path): WrittenValue {
    return writtenValue(this.#document, path);
  }

  #position(offset: number | undefined): { line: number; column: number } {
    const { line, col } = this.#lines.linePos(offset ?? 0);
    return { line: Math.max(1, line), column: Math.max(1, col) };
  }

  #offset(path: Path): number | undefined {
    let node: Node | null = this.#document.contents;
    let offset = node?.range?.[0];
    for (const key of path) {
      let next: Node | null = null;
      if (isMap(node)) {
        const pair = node.items.find((item) => isScalar(item.key) && item.key.value === key);
        if (isScalar(pair?.key)) offset = pair.key.range?.[0] ?? offset;
        next = (pair?.value as Node | null | undefined) ?? null;
      } else if (isSeq(node)) {
        next = (node.items[Number(key)] as Node | undefined) ?? null;
        offset = next?.range?.[0] ?? offset;
      }
      if (!next) break;
      node = next;
    }
    return offset;
  }
}

interface JsonSchema {
  readonly properties?: Readonly<Record<string, JsonSchema>>;
  readonly additionalProperties?: JsonSchema | boolean;
  readonly items?: JsonSchema;
  readonly anyOf?: readonly JsonSchema[];
  readonly oneOf?: readonly JsonSchema[];
  readonly allOf?: readonly JsonSchema[];
}

/** Keys that the schema allows at a path, over all branches of its unions. */
function knownKeys(schema: z.ZodType, path: Path): readonly string[] {
  let level = branchesOf(z.toJSONSchema(schema, { io: "input", reused: "inline" }) as JsonSchema);
  for (const key of path) {
    level = level.flatMap((part) => {
      const inner = typeof key === "number" ? part.items : part.properties?.[String(key)];
      const other =
        typeof part.additionalProperties === "object" ? part.additionalProperties : null;
      return inner ? branchesOf(inner) : other ? branchesOf(other) : [];
    });
  }
  return [...new Set(level.flatMap(({ properties }) => Object.keys(properties ?? {})))];
}

function branchesOf(schema: JsonSchema): readonly JsonSchema[] {
  const inner = [...(schema.anyOf ?? []), ...(schema.oneOf ?? []), ...(schema.allOf ?? [])];
  return inner.length > 0 ? [schema, ...inner.flatMap(branchesOf)] : [schema];
}
