#!/usr/bin/env node
// A Node that is too old for gcbench can read this file, so that it says so and not "SyntaxError". It is bundled as it is.
const [major, minor] = process.versions.node.split(".").map(Number);
if (major > 20 || (major === 20 && minor >= 19)) {
  void import("./command-line.js");
} else {
  console.error(
    `gcbench needs Node 20.19 or later, but ${process.execPath} is Node ${process.versions.node}. Install a newer Node, as from https://nodejs.org.`,
  );
  process.exitCode = 2;
}
