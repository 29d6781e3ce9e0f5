import { expect, it } from "vitest";
import { timersOf } from "./routine-timers.ts";

const TIMERS = [
  "All chemistry",
  "Convection",
  "Unit conversions",
  "Dry deposition",
  "Wet deposition",
  "Photolysis",
  "=> Gas-phase chem",
];
const TREE = {
  names: ["main", "photolysis_mod::do_photolysis", "solve"],
  nodes: [
    [-1, 0, 0, 0],
    [0, 1, 0, 0],
    [1, 2, 1, 1],
  ] as [number, number, number, number][],
};

it.each([
  ["convect", ["Convection"]],
  ["convection_mod::do_convection", ["Convection"]],
  ["wet_deposit", ["Wet deposition"]],
  ["photolyse", ["Photolysis"]],
  ["gas_phase", ["=> Gas-phase chem"]],
  ["solve", ["Photolysis"]],
  ["chemistry_mod::do_chemistry", []],
  ["main", []],
])("timersOf names the timers of %s: %j", (routine, timers) => {
  expect(timersOf(routine, TIMERS, TREE)).toEqual(timers);
});
