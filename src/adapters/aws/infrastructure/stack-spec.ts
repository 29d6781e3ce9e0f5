import type { Capability } from "@aws-sdk/client-cloudformation";
import { digestOf } from "../../../core/documents/digest.ts";
import { isCreated, type Stack } from "./read-stacks.ts";

/** A stack as it should be. */
export interface StackSpec {
  readonly name: string;
  /** Has a parameter and an output TemplateDigest. */
  readonly template: string;
  readonly parameters: Readonly<Record<string, string>>;
  /** Parameters that keep the value they have in AWS; these values where they have none yet. */
  readonly initial?: Readonly<Record<string, string>>;
  /** Parameters of `initial` that are numbers, and must not be less; what is more in AWS stays. */
  readonly minimums?: Readonly<Record<string, number>>;
  readonly tags: Readonly<Record<string, string>>;
  readonly capabilities?: readonly Capability[];
}

/** Parameter and output of our templates. */
const DIGEST_PARAMETER = "TemplateDigest";

/** Told from what the stack says of itself: whoever may only run and not deploy can tell it too. */
export function matchesTemplate({ status, parameters, outputs }: Stack, spec: StackSpec): boolean {
  return (
    (isCreated(status) || status === "UPDATE_ROLLBACK_COMPLETE") &&
    outputs[DIGEST_PARAMETER] === digestOf(spec.template) &&
    Object.entries(spec.parameters).every(([key, value]) => parameters[key] === value) &&
    Object.entries(spec.minimums ?? {}).every(([key, value]) => Number(parameters[key]) >= value)
  );
}

/** Values are sent as they are, not as "the previous": all are known, none is secret. */
export function parametersOf(spec: StackSpec, stack: Stack | null) {
  const { parameters, initial = {}, minimums = {} } = spec;
  const before = Object.entries(stack?.parameters ?? {}).filter(([key]) => key in initial);
  const kept: Record<string, string> = { ...initial, ...Object.fromEntries(before) };
  for (const [key, value] of Object.entries(minimums)) {
    kept[key] = String(Math.max(Number(kept[key] ?? value), value));
  }
  const values = {
    ...kept,
    ...parameters,
    [DIGEST_PARAMETER]: digestOf(spec.template),
  };
  return Object.entries(values).map(([ParameterKey, ParameterValue]) => ({
    ParameterKey,
    ParameterValue,
  }));
}
