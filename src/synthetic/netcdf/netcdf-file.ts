import {
  chunkedLayout,
  compression,
  dataspaceMessage,
  dimensionList,
  dimensionScale,
  ELEMENT_BYTES,
  emptyLayout,
  fillValue,
  groupLinks,
  type NumberType,
  numberType,
  objectHeader,
  padTo8,
  textAttribute,
  UNDEFINED,
  u8,
  u16,
  u32,
  u64,
} from "./hdf5-messages.ts";

/*
 * netCDF-4 file: an HDF5 file with dimension scales. It is compressed as the real input files are, which netCDF classic
 * cannot be.
 */

export interface NetcdfDimension {
  readonly name: string;
  readonly size: number;
  readonly isUnlimited: boolean;
}

export interface NetcdfVariable {
  readonly name: string;
  readonly type: NumberType;
  /** Names of dimensions, slowest first. */
  readonly dimensions: readonly string[];
  readonly attributes: Readonly<Record<string, string>>;
  /** Values, shuffled and deflated: a chunk for each record, or a single chunk without an unlimited dimension. */
  readonly chunks: readonly Uint8Array[];
}

export interface NetcdfFile {
  readonly attributes: Readonly<Record<string, string>>;
  readonly dimensions: readonly NetcdfDimension[];
  /** A variable with a dimension's name holds its coordinates. */
  readonly variables: readonly NetcdfVariable[];
}

export const DEFLATE_LEVEL = 1;
/** Chunks in one node of the index, with the default rank of HDF5. */
export const MAX_RECORDS = 64;
const MIN_HEAP_BYTES = 4096;
const SUPERBLOCK_BYTES = 96;
/** The netCDF library recognises a dimension without a variable by this name, with the size in 10 columns. */
const NO_VARIABLE = "This is a netCDF dimension but not a netCDF variable.";

/** Parts of a file and their addresses. */
class Parts {
  readonly #parts: Uint8Array[] = [];
  size = SUPERBLOCK_BYTES;

  /** @returns address of the part */
  add(bytes: Uint8Array): number {
    const address = this.size;
    const rest = bytes.length % 8;
    this.#parts.push(bytes);
    if (rest > 0) this.#parts.push(Buffer.alloc(8 - rest));
    this.size += bytes.length + (rest > 0 ? 8 - rest : 0);
    return address;
  }

  finish(rootHeader: number): readonly Uint8Array[] {
    return [superblock(rootHeader, this.size), ...this.#parts];
  }
}

/** Content of a netCDF-4 file, in parts. @throws {RangeError} the chunks do not fit the dimensions */
export function netcdfBytes(file: NetcdfFile): readonly Uint8Array[] {
  const parts = new Parts();
  const sizes = new Map(file.dimensions.map((dimension) => [dimension.name, dimension]));
  const coordinates = new Map(
    file.variables
      .filter(({ name, dimensions }) => dimensions.length === 1 && dimensions[0] === name)
      .map((variable) => [variable.name, variable]),
  );
  const scales = new Map(
    file.dimensions.map((dimension) => {
      const variable = coordinates.get(dimension.name);
      const header = variable
        ? [
            ...datasetMessages(variable, [dimension], parts),
            ...dimensionScale(dimension.name),
            ...textAttributes(variable.attributes),
          ]
        : scaleWithoutVariable(dimension);
      return [dimension.name, parts.add(objectHeader(header))] as const;
    }),
  );
  const heap = parts.size;
  parts.add(globalHeap([...scales.values()]));
  const heapIndex = new Map([...scales.keys()].map((name, index) => [name, index + 1]));
  const fields = file.variables
    .filter(({ name }) => !coordinates.has(name))
    .map((variable) => {
      const dimensions = variable.dimensions.map((name) => {
        const dimension = sizes.get(name);
        if (dimension) return dimension;
        throw new RangeError(`Variable ${variable.name} has an unknown dimension ${name}.`);
      });
      const entries = variable.dimensions.map((name) => ({
        heap,
        index: heapIndex.get(name) ?? 0,
      }));
      const header = [
        ...datasetMessages(variable, dimensions, parts),
        dimensionList(entries),
        ...textAttributes(variable.attributes),
      ];
      return { name: variable.name, address: parts.add(objectHeader(header)) };
    });
  const links = [...[...scales].map(([name, address]) => ({ name, address })), ...fields];
  const root = parts.add(objectHeader([...groupLinks(links), ...textAttributes(file.attributes)]));
  return parts.finish(root);
}

const textAttributes = (attributes: Readonly<Record<string, string>>): readonly Buffer[] =>
  Object.entries(attributes).map(([name, text]) => textAttribute(name, text));

function datasetMessages(
  { name, type, chunks }: NetcdfVariable,
  dimensions: readonly NetcdfDimension[],
  parts: Parts,
): readonly Buffer[] {
  const shape = dimensions.map(({ size }) => size);
  const isUnlimited = dimensions[0]?.isUnlimited === true;
  const expected = isUnlimited ? (shape[0] ?? 0) : 1;
  if (chunks.length !== expected || expected > MAX_RECORDS) {
    throw new RangeError(
      `Variable ${name} has ${chunks.length} chunks in place of ${expected}; a file holds at most ${MAX_RECORDS} records.`,
    );
  }
  const chunk = isUnlimited ? [1, ...shape.slice(1)] : shape;
  const stored = chunks.map((bytes) => ({ bytes: bytes.length, address: parts.add(bytes) }));
  const tree = parts.add(chunkIndex(stored, shape));
  const bytes = ELEMENT_BYTES[type];
  return [
    dataspaceMessage(shape, isUnlimited),
    numberType(type),
    fillValue(),
    chunkedLayout(chunk, bytes, tree),
    compression(bytes, DEFLATE_LEVEL),
  ];
}

function scaleWithoutVariable({ size }: NetcdfDimension): readonly Buffer[] {
  return [
    dataspaceMessage([size], false),
    numberType("float"),
    fillValue(),
    emptyLayout(size * ELEMENT_BYTES.float),
    ...dimensionScale(`${NO_VARIABLE}${String(size).padStart(10)}`),
  ];
}

/** B-tree of version 1 with a single leaf. */
function chunkIndex(
  chunks: readonly { readonly bytes: number; readonly address: number }[],
  shape: readonly number[],
): Buffer {
  const key = (bytes: number, first: number) =>
    Buffer.concat([u32(bytes), u32(0), u64(first), ...shape.map(() => u64(0))]);
  const keyBytes = 8 + 8 * (shape.length + 1);
  const nodeBytes = 24 + MAX_RECORDS * 8 + (MAX_RECORDS + 1) * keyBytes;
  const content = Buffer.concat([
    Buffer.from("TREE"),
    u8(1, 0),
    u16(chunks.length),
    u64(UNDEFINED),
    u64(UNDEFINED),
    ...chunks.flatMap(({ bytes, address }, index) => [key(bytes, index), u64(address)]),
    key(0, shape[0] ?? 0),
  ]);
  return Buffer.concat([content, Buffer.alloc(nodeBytes - content.length)]);
}

/** Heap of references to object headers. Entry n is the n-th header, from 1. */
function globalHeap(headers: readonly number[]): Buffer {
  const entries = headers.flatMap((address, index) => [
    u16(index + 1),
    u16(1),
    u32(0),
    u64(8),
    u64(address),
  ]);
  const used = 16 + Buffer.concat(entries).length;
  const size = Math.max(MIN_HEAP_BYTES, used + 16);
  const free = Buffer.concat([u16(0), u16(0), u32(0), u64(size - used)]);
  const content = Buffer.concat([Buffer.from("GCOL"), u8(1, 0, 0, 0), u64(size), ...entries, free]);
  return padTo8(Buffer.concat([content, Buffer.alloc(size - content.length)]));
}

/** Superblock of version 0. */
function superblock(rootHeader: number, fileBytes: number): Buffer {
  return Buffer.concat([
    Buffer.from("\x89HDF\r\n\x1a\n", "latin1"),
    u8(0, 0, 0, 0, 0, 8, 8, 0),
    u16(4),
    u16(16),
    u32(0),
    u64(0),
    u64(UNDEFINED),
    u64(fileBytes),
    u64(UNDEFINED),
    u64(0),
    u64(rootHeader),
    u32(0),
    u32(0),
    Buffer.alloc(16),
  ]);
}
