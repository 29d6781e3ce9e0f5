import { data, Evaluator, Lexer, Parser } from "@actions/expressions";

/** Contexts of an expression by name: github, inputs, needs. */
export type Contexts = Readonly<Record<string, unknown>>;

/** The text of a value in a workflow, with its expressions evaluated by GitHub's own evaluator. */
export function evaluateText(text: string, contexts: Contexts): string {
  return text.replaceAll(/\$\{\{(.*?)\}\}/gs, (_, expression: string) =>
    evaluate(expression, contexts).coerceString(),
  );
}

/** Whether the expression of an `if` is true. Status functions have the given value. */
export function evaluateCondition(
  text: string,
  contexts: Contexts,
  status: Readonly<Record<"always" | "cancelled", boolean>>,
): boolean {
  const expression = /^\$\{\{(.*)\}\}$/s.exec(text.trim())?.[1] ?? text;
  const value = evaluate(
    Object.entries(status).reduce(
      (before, [name, is]) => before.replaceAll(`${name}()`, String(is)),
      expression,
    ),
    contexts,
  );
  return value.coerceString() !== "" && value.coerceString() !== "false" && value.number() !== 0;
}

function evaluate(expression: string, contexts: Contexts): data.ExpressionData {
  const { tokens } = new Lexer(expression.trim()).lex();
  const tree = new Parser(tokens, Object.keys(contexts), []).parse();
  const context: unknown = JSON.parse(JSON.stringify(contexts), data.reviver);
  if (!(context instanceof data.Dictionary)) throw new Error("contexts must be an object");
  return new Evaluator(tree, context).evaluate();
}
