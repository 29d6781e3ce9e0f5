/** A check of the self-test that failed, and what to do about it. */
export class SelfTestFault extends Error {
  override readonly name = "SelfTestFault";
  readonly advice: string;

  constructor(message: string, advice: string) {
    super(message);
    this.advice = advice;
  }
}
