/**
 * Header messages of an HDF5 file. Source: HDF5 File Format Specification, version 3, section IV.A.2. Numbers are
 * little-endian; addresses and lengths take 8 bytes.
 */

export type NumberType = "float" | "double" | "int";

export const ELEMENT_BYTES: Readonly<Record<NumberType, number>> = { float: 4, double: 8, int: 4 };
/** Undefined address, and the maximum size of an unlimited dimension. */
export const UNDEFINED = 0xffff_ffff_ffff_ffffn;

const MESSAGE = {
  dataspace: 0x01,
  linkInfo: 0x02,
  datatype: 0x03,
  fillValue: 0x05,
  link: 0x06,
  layout: 0x08,
  groupInfo: 0x0a,
  filters: 0x0b,
  attribute: 0x0c,
} as const;

const FILTER = { deflate: 1, shuffle: 2 } as const;
/** A filter may be skipped for a chunk that it cannot reduce. */
const IS_OPTIONAL = 1;
const HEADER_PREFIX_BYTES = 16;
const MAX_MESSAGE_BYTES = 0xffff;

export const u8 = (...values: number[]): Buffer => Buffer.from(values);
export const u16 = (value: number): Buffer => numberBytes(2, (to) => to.writeUInt16LE(value));
export const u32 = (value: number): Buffer => numberBytes(4, (to) => to.writeUInt32LE(value));
export const u64 = (value: number | bigint): Buffer =>
  numberBytes(8, (to) => to.writeBigUInt64LE(BigInt(value)));

function numberBytes(size: number, write: (to: Buffer) => void): Buffer {
  const bytes = Buffer.alloc(size);
  write(bytes);
  return bytes;
}

export function padTo8(bytes: Buffer): Buffer {
  const rest = bytes.length % 8;
  return rest === 0 ? bytes : Buffer.concat([bytes, Buffer.alloc(8 - rest)]);
}

function message(type: number, content: Buffer): Buffer {
  const data = padTo8(content);
  if (data.length > MAX_MESSAGE_BYTES) {
    throw new RangeError(`An HDF5 message has at most ${MAX_MESSAGE_BYTES} bytes.`);
  }
  return Buffer.concat([u16(type), u16(data.length), u8(0, 0, 0, 0), data]);
}

/** Object header of version 1. */
export function objectHeader(messages: readonly Buffer[]): Buffer {
  const content = Buffer.concat(messages);
  const prefix = Buffer.concat([u8(1, 0), u16(messages.length), u32(1), u32(content.length)]);
  return Buffer.concat([prefix, Buffer.alloc(HEADER_PREFIX_BYTES - prefix.length), content]);
}

/** @param isUnlimited the first dimension may grow */
export function dataspace(shape: readonly number[], isUnlimited: boolean): Buffer {
  const maximum = shape.map((size, axis) => u64(isUnlimited && axis === 0 ? UNDEFINED : size));
  return Buffer.concat([
    u8(1, shape.length, isUnlimited ? 1 : 0, 0, 0, 0, 0, 0),
    ...shape.map((size) => u64(size)),
    ...(isUnlimited ? maximum : []),
  ]);
}

export function numberDatatype(type: NumberType): Buffer {
  if (type === "int") return Buffer.concat([u8(0x10, 0x08, 0, 0), u32(4), u16(0), u16(32)]);
  const isDouble = type === "double";
  const bits = isDouble ? 64 : 32;
  const [exponentAt, exponentBits, bias] = isDouble ? [52, 11, 1023] : [23, 8, 127];
  return Buffer.concat([
    u8(0x11, 0x20, bits - 1, 0),
    u32(bits / 8),
    u16(0),
    u16(bits),
    u8(exponentAt, exponentBits, 0, exponentAt),
    u32(bias),
  ]);
}

export const numberType = (type: NumberType): Buffer =>
  message(MESSAGE.datatype, numberDatatype(type));

export const dataspaceMessage = (shape: readonly number[], isUnlimited: boolean): Buffer =>
  message(MESSAGE.dataspace, dataspace(shape, isUnlimited));

/** Default fill value. */
export const fillValue = (): Buffer =>
  message(MESSAGE.fillValue, Buffer.concat([u8(2, 3, 2, 1), u32(0)]));

export function chunkedLayout(
  chunk: readonly number[],
  elementBytes: number,
  tree: number,
): Buffer {
  const sizes = [...chunk, elementBytes].map(u32);
  return message(MESSAGE.layout, Buffer.concat([u8(3, 2, chunk.length + 1), u64(tree), ...sizes]));
}

/** Layout of a dataset without stored values. */
export const emptyLayout = (bytes: number): Buffer =>
  message(MESSAGE.layout, Buffer.concat([u8(3, 1), u64(UNDEFINED), u64(bytes)]));

/** Shuffle, then deflate. */
export function compression(elementBytes: number, level: number): Buffer {
  const filter = (id: number, value: number) =>
    Buffer.concat([u16(id), u16(0), u16(IS_OPTIONAL), u16(1), u32(value), u32(0)]);
  return message(
    MESSAGE.filters,
    Buffer.concat([
      u8(1, 2, 0, 0, 0, 0, 0, 0),
      filter(FILTER.shuffle, elementBytes),
      filter(FILTER.deflate, level),
    ]),
  );
}

function attribute(name: string, datatype: Buffer, space: Buffer, data: Buffer): Buffer {
  const nameBytes = Buffer.from(`${name}\0`, "latin1");
  return message(
    MESSAGE.attribute,
    Buffer.concat([
      u8(3, 0),
      u16(nameBytes.length),
      u16(datatype.length),
      u16(space.length),
      u8(0),
      nameBytes,
      datatype,
      space,
      data,
    ]),
  );
}

/** Text attribute of fixed length. The netCDF library reads it as characters, not as a string. */
export function textAttribute(name: string, text: string): Buffer {
  const data = Buffer.from(text === "" ? "\0" : text, "latin1");
  return attribute(
    name,
    Buffer.concat([u8(0x13, 0, 0, 0), u32(data.length)]),
    dataspace([], false),
    data,
  );
}

/** Attributes that make a dataset a dimension scale. @param label name, or netCDF's mark of a missing variable */
export const dimensionScale = (label: string): readonly Buffer[] => [
  textAttribute("CLASS", "DIMENSION_SCALE\0"),
  textAttribute("NAME", `${label}\0`),
];

/** Attribute that attaches one dimension scale to each dimension. @param entries in the global heap */
export function dimensionList(entries: readonly { heap: number; index: number }[]): Buffer {
  const reference = Buffer.concat([u8(0x17, 0, 0, 0), u32(8)]);
  return attribute(
    "DIMENSION_LIST",
    Buffer.concat([u8(0x19, 0, 0, 0), u32(16), reference]),
    dataspace([entries.length], false),
    Buffer.concat(entries.flatMap(({ heap, index }) => [u32(1), u64(heap), u32(index)])),
  );
}

/** Messages of a group that keeps its links in its header, in creation order. */
export function groupLinks(
  links: readonly { readonly name: string; readonly address: number }[],
): readonly Buffer[] {
  const info = Buffer.concat([u8(0, 1), u64(links.length), u64(UNDEFINED), u64(UNDEFINED)]);
  const link = ({ name, address }: (typeof links)[number], index: number) => {
    const nameBytes = Buffer.from(name, "latin1");
    return message(
      MESSAGE.link,
      Buffer.concat([u8(1, 4), u64(index), u8(nameBytes.length), nameBytes, u64(address)]),
    );
  };
  return [
    message(MESSAGE.linkInfo, info),
    message(MESSAGE.groupInfo, u8(0, 0)),
    ...links.map(link),
  ];
}
