declare module "jsfive" {
  /** A netCDF-4 variable, as far as its content goes. */
  export interface Dataset {
    readonly shape: readonly number[];
    readonly dtype: unknown;
    readonly value: NodeJS.ArrayBufferView | readonly unknown[];
    /** @throws it is of a form that jsfive does not know */
    readonly fillvalue: unknown;
  }
  export class File {
    constructor(content: ArrayBuffer, name: string);
    readonly keys: readonly string[];
    get(key: string): Dataset;
  }
}
