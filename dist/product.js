// src/core/product.ts
/** Version of gcbench itself. */
const VERSION = "0.1.0";
export { VERSION as t };
