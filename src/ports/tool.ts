import type { z } from "zod";

/** A question that another program can ask gcbench. It changes nothing. */
export interface Tool<I extends z.ZodObject = z.ZodObject, O extends z.ZodObject = z.ZodObject> {
  readonly name: string;
  readonly title: string;
  /** What it answers and when to use it, for the program that chooses among tools. */
  readonly description: string;
  readonly inputs: I;
  readonly output: O;
  answer(inputs: z.infer<I>): Promise<z.input<O>>;
}

/** Keeps the types of inputs and output while a tool is written. */
export function tool<I extends z.ZodObject, O extends z.ZodObject>(definition: Tool<I, O>): Tool {
  return definition as unknown as Tool;
}
