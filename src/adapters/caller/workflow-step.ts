import { getInput, setOutput, setSecret } from "@actions/core";

/** Inputs and outputs of the workflow step that runs this action. */
export const workflowStep = {
  /** Text of an input; empty: it is not set. */
  input: (name: string): string => getInput(name),
  setOutput: (name: string, value: string | number | boolean): void => setOutput(name, value),
  /** Hides a text in the step's log. */
  mask: (secret: string): void => setSecret(secret),
};
