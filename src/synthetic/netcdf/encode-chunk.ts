/** Values as a chunk stores them: bytes of equal significance together, which deflate compresses well. */
export function shuffleBytes(values: Float32Array | Float64Array | Int32Array): Uint8Array {
  const { BYTES_PER_ELEMENT: width, length } = values;
  const bytes = new Uint8Array(values.buffer, values.byteOffset, values.byteLength);
  const shuffled = new Uint8Array(bytes.length);
  for (let byte = 0; byte < width; byte++) {
    const begin = byte * length;
    for (let index = 0, from = byte; index < length; index++, from += width) {
      shuffled[begin + index] = bytes[from] as number;
    }
  }
  return shuffled;
}

const MANTISSA_BITS = 23;

/**
 * Rounds to a number of significant bits, as the providers of weather data do before they compress it.
 *
 * @param bits of the mantissa that stay, 1 to 23
 */
export function roundMantissa(values: Float32Array, bits: number): Float32Array {
  const drop = MANTISSA_BITS - bits;
  if (drop <= 0) return values;
  const integers = new Uint32Array(values.buffer, values.byteOffset, values.length);
  const half = 1 << (drop - 1);
  const mask = ~((1 << drop) - 1) >>> 0;
  for (let index = 0; index < integers.length; index++) {
    integers[index] = ((integers[index] as number) + half) & mask;
  }
  return values;
}
