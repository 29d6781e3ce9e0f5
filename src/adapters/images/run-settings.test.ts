import { expect, it } from "vitest";
import { digestOf } from "../../core/documents/digest.ts";
import type { RunSettings } from "../../core/documents/run-settings.ts";
import { imageRunSettings, runSettingsLabels } from "./run-settings.ts";

const SHA = `sha256:${"a".repeat(64)}`;

function imageWith(settings: RunSettings, labels = runSettingsLabels(settings)) {
  const versions = [
    {
      name: "v1",
      definition: SHA,
      executable: { path: "/x", sha256: SHA, architecture: "amd64", needs: [] },
      toolchain: { compiler: null, flags: null },
      runDirectories: [
        {
          workload: "w",
          definition: SHA,
          path: "/r",
          configuration: SHA,
          inputs: SHA,
          settings: digestOf(settings),
        },
      ],
    },
  ];
  return { named: "image", labels: { "gcbench.versions": JSON.stringify(versions), ...labels } };
}

/** Text that does not compress, so that its labels have several parts. */
const large: RunSettings = {
  "HEMCO_Config.rc": {
    digest: SHA,
    settings: Object.fromEntries(
      Array.from({ length: 3000 }, (_, index) => [`entry ${index}`, digestOf(index)]),
    ),
  },
};

it("imageRunSettings returns what runSettingsLabels packed, in labels that fit into a recipe", () => {
  const labels = runSettingsLabels(large);
  expect(Object.keys(labels).length).toBeGreaterThan(1);
  for (const [name, value] of Object.entries(labels)) {
    expect(name.length + value.length).toBeLessThan(2 ** 16);
  }
  expect(imageRunSettings(imageWith(large))).toEqual([
    { workload: "w", version: "v1", settings: large },
  ]);
});

it("imageRunSettings refuses an image without a part of its settings", () => {
  const labels = Object.fromEntries(Object.entries(runSettingsLabels(large)).slice(0, 1));
  expect(() => imageRunSettings(imageWith(large, labels))).toThrow(
    /Image image lacks settings of a run directory .* Rebuild the image/,
  );
});
