import { expect, it } from "vitest";
import { withDiagnosticsAtEnd, withoutEntries, withRestartOnly } from "./diagnostics.ts";

const HISTORY = `# To enable a collection, remove the "#" in front of its name.
EXPID:  ./OutputDir/GEOSChem
COLLECTIONS: 'Restart',
             'Metrics',
             #'AerosolMass',
             'SpeciesConc',
::
  Restart.filename:           './Restarts/GEOSChem.Restart.%y4%m2%d2_%h2%n2z.nc4',
  Restart.frequency:          00000001 000000
  Restart.duration:           'End',
  Restart.mode:               'instantaneous'
  Restart.fields:             'SpeciesRst_?ALL?               ',
::
  SpeciesConc.frequency:      00000100 000000
  SpeciesConc.fields:         'SpeciesConc_?ALL?             ',
::
`;

/** Names of the enabled collections, as the model reads the list. */
function collections(history: string): readonly string[] {
  const [, list = ""] = /^COLLECTIONS:(.*?)^::/ms.exec(history) ?? [];
  const active = list.split("\n").filter((line) => !line.trim().startsWith("#"));
  return active.flatMap((line) => [...line.matchAll(/'(\w+)'/g)].map(([, name = ""]) => name));
}

it("withRestartOnly leaves the restart as the only collection, written at the end", () => {
  const history = withRestartOnly(HISTORY) ?? "";
  expect(collections(HISTORY)).toEqual(["Restart", "Metrics", "SpeciesConc"]);
  expect(collections(history)).toEqual(["Restart"]);
  expect(history).toContain("  Restart.frequency:          'End',\n");
  expect(history).toContain("  Restart.duration:           'End',\n");
  expect(history).toContain("  SpeciesConc.frequency:      00000100 000000\n");
  expect(history).toContain("#             'SpeciesConc',\n");
  expect(withRestartOnly(history)).toBe(history);
});

it("withRestartOnly enables a restart that is not first in the list, or commented out", () => {
  const other = HISTORY.replace("'Restart',", "'Budget',").replace("'Metrics'", "#'Restart'");
  const history = withRestartOnly(other) ?? "";
  expect(collections(other)).toEqual(["Budget", "SpeciesConc"]);
  expect(collections(history)).toEqual(["Restart"]);
  expect(history).toContain("# 'Budget',");
});

it("withRestartOnly returns null without a list of collections or a restart", () => {
  expect(withRestartOnly("EXPID: ./OutputDir\n")).toBeNull();
  expect(withRestartOnly(HISTORY.replace("Restart.fields", "Rst.fields"))).toBeNull();
});

it("withDiagnosticsAtEnd writes HEMCO's diagnostics at the end", () => {
  const config =
    "DiagnPrefix:                 ./OutputDir/HEMCO\nDiagnFreq:                   Monthly\n";
  expect(withDiagnosticsAtEnd(config)).toBe(config.replace("Monthly", "End"));
  expect(withDiagnosticsAtEnd("DiagnFreq: 00000000 010000  # hourly\n")).toBe("DiagnFreq: End\n");
  expect(withDiagnosticsAtEnd("ROOT: /data/HEMCO\n")).toBeNull();
});

it("withoutEntries disables all HEMCO diagnostics and preserves comments", () => {
  const list = "# Name   Spec\n\nEmisSF6  SF6  -1\n  EmisCO CO -1\n";
  expect(withoutEntries(list)).toBe("# Name   Spec\n\n#EmisSF6  SF6  -1\n#  EmisCO CO -1\n");
});
