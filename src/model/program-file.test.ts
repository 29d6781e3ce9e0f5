import { expect, it } from "vitest";
import { elfHeader } from "../../test/support/elf-samples.ts";
import { readProgramFile } from "./program-file.ts";

const text = (content: string) => new TextEncoder().encode(content);

it.each([
  [elfHeader(62), "amd64", "amd64"],
  [elfHeader(183), "arm64", "arm64"],
  [elfHeader(40, { bits: 32 }), null, "32-bit arm"],
  // A 64-bit processor's program with 32-bit pointers is not supported either.
  [elfHeader(62, { bits: 32 }), null, "32-bit amd64"],
  [elfHeader(22, { isBigEndian: true }), null, "big-endian s390x"],
  [elfHeader(9999), null, "processor 9999 of the ELF registry"],
])("readProgramFile reads the architecture of an ELF file (%#)", (head, architecture, madeFor) => {
  expect(readProgramFile(head)).toEqual({ kind: "elf", architecture, madeFor, loader: null });
});

it.each([
  ["#!/bin/sh\nexit 0\n", "/bin/sh"],
  ["#! /usr/bin/env -S node --flag\n", "/usr/bin/env"],
  ["#!/bin/sh", "/bin/sh"],
])("readProgramFile finds the interpreter of %j", (content, interpreter) => {
  expect(readProgramFile(text(content))).toEqual({ kind: "script", interpreter });
});

it("readProgramFile classifies any other file as other", () => {
  for (const content of ["", "#!", "#!\n/bin/sh\n", "plain text", "\x7fELF"]) {
    expect(readProgramFile(text(content))).toEqual({ kind: "other" });
  }
});
