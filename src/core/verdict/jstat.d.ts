declare module "jstat" {
  interface Distribution {
    cdf(x: number, ...parameters: number[]): number;
    inv(p: number, ...parameters: number[]): number;
  }
  const jstat: {
    readonly studentt: Distribution;
    readonly centralF: Distribution;
    readonly normal: Distribution;
    readonly chisquare: Distribution;
    readonly beta: Distribution;
    inv(matrix: readonly (readonly number[])[]): readonly (readonly number[])[];
  };
  export default jstat;
}
