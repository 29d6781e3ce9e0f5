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

it("gives each thread a core of its own while there are any", () => {
  expect(chooseCores(2, processors)).toEqual([0, 1]);
  expect(chooseCores(4, processors)).toEqual([0, 1, 2, 3]);
});

it("takes second threads of a core where there are more threads than cores", () => {
  expect(chooseCores(6, processors)).toEqual([0, 1, 2, 3, 4, 5]);
  expect(chooseCores(8, processors)).toEqual([0, 1, 2, 3, 4, 5, 6, 7]);
});

it("finds the cores also where a core's threads are neighbours", () => {
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

it("chooses none where threads would have to share", () => {
  expect(chooseCores(9, processors)).toEqual([]);
  expect(chooseCores(1, [])).toEqual([]);
});
