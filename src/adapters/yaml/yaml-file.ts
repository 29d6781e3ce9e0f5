import { readFile } from "node:fs/promises";
import leven from "leven";
import {
  type Document,
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
import { type FileProblem, UsageError } from "../../core/errors.ts";
import { didYouMean } from "../../core/format/did-you-mean.ts";

type Path = readonly PropertyKey[];

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
      const reason = error instanceof Error ? error.message : String(error);
      throw new UsageError(`Cannot read ${path} as a file: ${reason}`, { cause: error });
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
    problems.push(...parsed.error.issues.flatMap((issue) => this.#toErrors(issue, [], schema)));
    return null;
  }

  /** Syntax errors, and YAML that has no value. */
  #syntaxErrors(): readonly FileProblem[] {
    const { errors, warnings, contents } = this.#document;
    const at = (offset: number | undefined, message: string): FileProblem => ({
      file: this.path,
      ...this.#position(offset),
      message,
    });
    const problems = [...errors, ...warnings].map(({ message, code, pos }) =>
      at(
        pos[0],
        code === "MULTIPLE_DOCS"
          ? "a second document starts here, but only one is allowed"
          : message,
      ),
    );
    if (problems.length > 0) return problems;
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

  /** A problem at a path's value, or at the nearest existing value. */
  problem(path: Path, message: string, hint?: string): FileProblem {
    return {
      file: this.path,
      ...this.#position(this.#offset(path)),
      message,
      ...(hint === undefined ? {} : { hint }),
    };
  }

  #toErrors(issue: z.core.$ZodIssue, parents: Path, schema: z.ZodType): readonly FileProblem[] {
    const path = [...parents, ...issue.path];
    if (issue.code === "invalid_union" && issue.errors.length > 0) {
      return closest(issue.errors).flatMap((inner) => this.#toErrors(inner, path, schema));
    }
    if (issue.code === "unrecognized_keys") {
      const known = knownKeys(schema, path);
      return issue.keys.map((key) =>
        this.problem([...path, key], `unknown key "${key}"`, didYouMean(key, known)),
      );
    }
    const value = this.#document.getIn(path);
    const name = path.length > 0 ? `${path.join(".")}: ` : "";
    if (issue.code === "invalid_type" && value === undefined && path.length > 0) {
      return [this.problem(path, `${name}is missing`)];
    }
    return [this.problem(path, `${name}${issue.message}`, hintFor(issue, value))];
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

function hintFor(issue: z.core.$ZodIssue, value: unknown): string | undefined {
  if (issue.code === "invalid_type" && issue.expected === "string") {
    return isScalarValue(value) ? `put it in quotes: "${value}"` : undefined;
  }
  const isChoice = issue.code === "invalid_value" || issue.code === "invalid_union";
  if (!isChoice || typeof value !== "string") return undefined;
  return didYouMean(value, choicesOf(issue));
}

function choicesOf(issue: z.core.$ZodIssueInvalidValue | z.core.$ZodIssueInvalidUnion) {
  if (issue.code === "invalid_value") return issue.values.map(String);
  return issue.inclusive === false ? [] : (issue.options ?? []).map(String);
}

function isScalarValue(value: unknown): value is number | boolean {
  return typeof value === "number" || typeof value === "boolean";
}

/**
 * The branch of a union that the user meant: the type matches, unknown keys are not keys of another branch, and it has the
 * fewest problems.
 */
function closest(branches: readonly z.core.$ZodIssue[][]): readonly z.core.$ZodIssue[] {
  const isOtherType = (issues: readonly z.core.$ZodIssue[]) =>
    issues.some(({ code, path }) => code === "invalid_type" && path.length === 0);
  const meant = branches.filter((issues) => !isOtherType(issues));
  /** Number of keys that this branch does not know but another branch does. */
  const foreign = (issues: readonly z.core.$ZodIssue[]) =>
    unknownKeys(issues).filter((key) => meant.some((other) => !unknownKeys(other).includes(key)))
      .length;
  const weight = (issues: readonly z.core.$ZodIssue[]) => {
    const unknown = issues.flatMap((issue) =>
      issue.code === "unrecognized_keys" ? issue.keys : [],
    );
    const others = issues.filter(({ code }) => code !== "unrecognized_keys");
    // A missing key with a similar unknown key is a misspelling and counts once.
    const misspelt = others.filter(({ path }) =>
      unknown.some((key) => leven(key, String(path.at(-1))) <= 2),
    );
    return unknown.length + others.length - misspelt.length;
  };
  const [best] = (meant.length > 0 ? meant : branches).toSorted(
    (a, b) => foreign(a) - foreign(b) || weight(a) - weight(b),
  );
  return best ?? [];
}

/** Keys of the value itself that a branch does not know. */
function unknownKeys(issues: readonly z.core.$ZodIssue[]): readonly string[] {
  return issues.flatMap((issue) =>
    issue.code === "unrecognized_keys" && issue.path.length === 0 ? issue.keys : [],
  );
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
