import { describe, expect, it } from "vitest";
import { fileTimes } from "./file-times.ts";

const daily = (count: number) => ({
  date: "{YYYY}-{MM}-{DD}",
  clock: "0000",
  firstMinute: 90,
  stepMinutes: 180,
  count,
});

describe("times of a file", () => {
  it("count from the start of its day", () => {
    const { units, times } = fileTimes(daily(2), { YYYY: "2020", MM: "02", DD: "29" });
    expect(units).toBe("minutes since 2020-02-29 00:00:00");
    expect(times).toEqual([
      { value: 90, hour: 1.5, day: 60, month: 2 },
      { value: 270, hour: 4.5, day: 60, month: 2 },
    ]);
  });

  it("begin at the time of day that a path names", () => {
    const restart = { ...daily(1), clock: "{hhmm}", firstMinute: 0 };
    const captures = { YYYY: "2019", MM: "07", DD: "15", hhmm: "0630" };
    expect(fileTimes(restart, captures).times[0]).toMatchObject({ value: 390, hour: 6.5 });
  });

  it("reach the last day of a leap year", () => {
    const { times } = fileTimes(daily(1), { YYYY: "2020", MM: "12", DD: "31" });
    expect(times[0]).toMatchObject({ day: 366, month: 12 });
  });

  it.each([
    ["2019", 59, 334],
    ["2020", 60, 335],
  ])("are the first days of the months of %s", (YYYY, march, december) => {
    const { units, times } = fileTimes({ monthsOf: "{YYYY}" }, { YYYY });
    expect(units).toBe(`days since ${YYYY}-01-01 00:00:00`);
    expect([times.length, times[2]?.value, times[11]?.value]).toEqual([12, march, december]);
  });

  it.each(["2019-13-01", "yesterday", "{YYYY}-01-01"])("refuse the date %s", (date) => {
    expect(() => fileTimes({ ...daily(1), date }, {})).toThrow(
      "is not a date in the form YYYY-MM-DD",
    );
  });
});
