import { expect, it } from "vitest";
import { chooseCores, firstOfCores } from "./processors.ts";

/** Two sockets of two cores with two threads each, numbered as Linux does on Intel servers. */
const processors = firstOfCores(
  Array.from({ length: 8 }, (_, number) => ({
    number,
    socket: String(Math.floor(number / 2) % 2),
    core: String(number % 2),
  })),
);

it("chooseCores gives each thread its own physical core while there are enough", () => {
  expect(chooseCores(2, processors)).toEqual([0, 1]);
  expect(chooseCores(4, processors)).toEqual([0, 1, 2, 3]);
});

it("chooseCores uses second threads of cores for more threads than cores", () => {
  expect(chooseCores(6, processors)).toEqual([0, 1, 2, 3, 4, 5]);
  expect(chooseCores(8, processors)).toEqual([0, 1, 2, 3, 4, 5, 6, 7]);
});

it("firstOfCores recognizes cores whose threads have adjacent numbers", () => {
  const neighbours = firstOfCores(
    Array.from({ length: 4 }, (_, number) => ({
      number,
      socket: "0",
      core: String(Math.floor(number / 2)),
    })),
  );
  expect(chooseCores(2, neighbours)).toEqual([0, 2]);
  expect(chooseCores(3, neighbours)).toEqual([0, 1, 2]);
});

it("chooseCores returns none for more threads than processors", () => {
  expect(chooseCores(9, processors)).toEqual([]);
  expect(chooseCores(1, [])).toEqual([]);
});
