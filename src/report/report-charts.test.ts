import { describe, expect, it } from "vitest";
import {
  comparisonOf,
  measure,
  measured,
  parseXml,
  text,
  withTrials,
} from "../../test/support/report-samples.ts";
import { samplePlan } from "../../test/support/samples.ts";
import { renderReport } from "./report-files.ts";

describe("charts of a report", () => {
  const comparison = measured();
  const files = renderReport(comparison);

  it.each(["trials.svg", "change.svg", "timers.svg"])(
    "%s is valid XML with a title and a description",
    (name) => {
      const [svg, title, description] = parseXml(text(files, name));
      expect(svg?.attributes).toMatchObject({ xmlns: "http://www.w3.org/2000/svg", role: "img" });
      expect(title).toMatchObject({ name: "title" });
      expect(title?.text).not.toBe("");
      expect(description).toMatchObject({ name: "desc" });
      expect(description?.text).toMatch(/\d (?:s|%|min)/);
    },
  );

  it.each(["trials.svg", "change.svg", "timers.svg"])(
    "%s has colours for light and dark mode",
    (name) => {
      const style = parseXml(text(files, name)).find((element) => element.name === "style")?.text;
      const [light = "", dark = ""] =
        style?.split("@media screen and (prefers-color-scheme:dark)") ?? [];
      const colours = (part: string) =>
        [...part.matchAll(/(--[a-z]+):#/g)].map(([, name_]) => name_);
      expect(colours(light).length).toBeGreaterThan(5);
      expect(colours(dark)).toEqual(colours(light));
    },
  );

  it("have a point for every trial and block", () => {
    const circles = (name: string) =>
      parseXml(text(files, name)).filter((element) => element.name === "circle").length;
    expect(circles("trials.svg")).toBe(12);
    expect(circles("change.svg")).toBe(3);
  });

  it("draw empty bars for timers that took no time", () => {
    const plan = samplePlan();
    const timers = [{ name: "Photolysis", parent: null, seconds: 0 }];
    const still = comparisonOf(
      plan,
      withTrials(measure(plan), () => ({ timers })),
    );
    const bars = parseXml(text(renderReport(still), "timers.svg")).filter(
      ({ name, attributes }) => name === "rect" && attributes["height"] === "10",
    );
    expect(bars.map(({ attributes }) => attributes["width"])).toEqual(["1", "1"]);
  });
});
