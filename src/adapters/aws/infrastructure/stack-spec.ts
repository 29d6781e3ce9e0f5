import type { Capability } from "@aws-sdk/client-cloudformation";
import { digestOf } from "../../../core/documents/digest.ts";
import type { Stack } from "../../../ports/stacks.ts";
import { isCreated } from "./read-stacks.ts";

/** Specification of a stack. */
export interface StackSpec {
  readonly name: string;
  /** Template with a parameter and an output TemplateDigest. */
  readonly template: string;
  readonly parameters: Readonly<Record<string, string>>;
  /** Parameters with the deployed value if there is one, otherwise with these values. */
  readonly initial?: Readonly<Record<string, string>>;
  /** Lower limits of numeric parameters in `initial`. Larger deployed values are preserved. */
  readonly minimums?: Readonly<Record<string, number>>;
  readonly tags: Readonly<Record<string, string>>;
  readonly capabilities?: readonly Capability[];
}

/** Parameter and output with the template's digest. */
const DIGEST_PARAMETER = "TemplateDigest";

/** Whether a stack matches. Uses only the stack's description, so run roles without deploy permissions can check it too. */
export function matchesTemplate({ status, parameters, outputs }: Stack, spec: StackSpec): boolean {
  return (
    (isCreated(status) || status === "UPDATE_ROLLBACK_COMPLETE") &&
    outputs[DIGEST_PARAMETER] === digestOf(spec.template) &&
    Object.entries(spec.parameters).every(([key, value]) => parameters[key] === value) &&
    Object.entries(spec.minimums ?? {}).every(([key, value]) => Number(parameters[key]) >= value)
  );
}

/** Parameter values are sent explicitly instead of as previous values: all are known and none is secret. */
export function parametersOf(spec: StackSpec, stack: Stack | null) {
  const { parameters, initial = {}, minimums = {} } = spec;
  const before = Object.entries(stack?.parameters ?? {}).filter(([key]) => key in initial);
  const merged: Record<string, string> = { ...initial, ...Object.fromEntries(before) };
  for (const [key, value] of Object.entries(minimums)) {
    merged[key] = String(Math.max(Number(merged[key] ?? value), value));
  }
  const values = {
    ...merged,
    ...parameters,
    [DIGEST_PARAMETER]: digestOf(spec.template),
  };
  return Object.entries(values).map(([ParameterKey, ParameterValue]) => ({
    ParameterKey,
    ParameterValue,
  }));
}
