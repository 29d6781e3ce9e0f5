/** A failed check of the self-test, with advice. */
export class SelfTestError extends Error {
  override readonly name = "SelfTestError";
  readonly advice: string;

  constructor(message: string, advice: string) {
    super(message);
    this.advice = advice;
  }
}
