declare module "jsfive" {
  /** A netCDF-4 variable: its shape, type and values. */
  export interface Dataset {
    readonly shape: readonly number[];
    readonly dtype: unknown;
    readonly value: NodeJS.ArrayBufferView | readonly unknown[];
    /** @throws jsfive does not support the fill value's format */
    readonly fillvalue: unknown;
    /** @throws jsfive does not support the type of an attribute */
    readonly attrs: Readonly<Record<string, unknown>>;
  }
  export class File {
    constructor(content: ArrayBuffer, name: string);
    readonly keys: readonly string[];
    get(key: string): Dataset;
  }
}
