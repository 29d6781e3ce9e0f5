/** A check of the self-test that failed, and what to do about it. */
export class SelfTestError extends Error {
  override readonly name = "SelfTestError";
  readonly advice: string;

  constructor(message: string, advice: string) {
    super(message);
    this.advice = advice;
  }
}
