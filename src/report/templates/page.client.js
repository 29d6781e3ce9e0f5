// Explorer of all trials. It runs in the reader's browser without a build step, network or server.
(() => {
  const cells = JSON.parse(document.getElementById("data").textContent);
  if (cells.length === 0) return;
  const byId = (id) => document.getElementById(id);
  const [cellInput, quantityInput, relativeInput] = ["cell", "quantity", "relative"].map(byId);
  const buttons = [...document.querySelectorAll("button.version")];
  const WALL = "Wall time";
  const MARGINS = { left: 64, right: 16, top: 16, bottom: 34 };
  const HEIGHT = 300;
  const RADIUS = 6;
  byId("explorer").hidden = false;

  const svg = (name, attributes, text) => {
    const created = document.createElementNS("http://www.w3.org/2000/svg", name);
    for (const [key, value] of Object.entries(attributes)) created.setAttribute(key, value);
    if (text !== undefined) created.textContent = text;
    return created;
  };
  const options = (select, names) =>
    select.replaceChildren(...names.map((name, index) => new Option(name, String(index))));
  const current = () => cells[Number(cellInput.value)];
  const quantity = () => quantityInput.selectedOptions[0].text;
  const secondsOf = (trial) => (quantity() === WALL ? trial.wallSeconds : trial.timers[quantity()]);
  const isExcluded = (trial) =>
    quantity() === WALL ? trial.isExcluded : trial.excludedFrom.includes(quantity());
  const describeSeconds = (seconds) =>
    `${seconds.toFixed(seconds < 1 ? 3 : seconds < 100 ? 2 : 1)} s`;

  /** Format of an axis whose ticks are a step apart: all have the same decimals. */
  function formatFor(step) {
    const isRelative = relativeInput.checked;
    const scale = isRelative ? 100 : 1;
    const digits = Math.max(0, -Math.floor(Math.log10(step * scale) + 1e-9));
    return (value) => {
      const text = Math.abs(value * scale).toFixed(digits);
      const sign = Number(text) === 0 ? "" : value < 0 ? "−" : isRelative ? "+" : "";
      return `${sign}${text} ${isRelative ? "%" : "s"}`;
    };
  }

  /** Round values in a range: multiples of 1, 2 or 5 times a power of ten. */
  function ticks(low, high) {
    const rough = (high - low) / 5;
    const power = 10 ** Math.floor(Math.log10(rough));
    const step = [1, 2, 5, 10]
      .map((factor) => factor * power)
      .find((candidate) => candidate >= rough);
    const first = Math.ceil(low / step);
    return Array.from(
      { length: Math.floor(high / step) - first + 1 },
      (_, index) => (first + index) * step,
    );
  }

  /** Cross of an excluded trial in its hollow circle. */
  function cross(x, y, tone, radius) {
    const half = radius * Math.SQRT1_2;
    return [1, -1].map((slope) =>
      svg("line", {
        class: `cross ${tone}`,
        x1: x - half,
        x2: x + half,
        y1: y - slope * half,
        y2: y + slope * half,
      }),
    );
  }

  function chooseCell() {
    const cell = current();
    options(quantityInput, [WALL, ...cell.timers]);
    for (const button of buttons) {
      const version = cell.versions[button.dataset.side];
      button.hidden = version === null;
      button.querySelector("span").textContent = version;
    }
    draw();
  }

  /** Points in order of time, optionally relative to the mean of the block's included trials. */
  function pointsOf(cell) {
    const trials = cell.trials
      .filter((trial) => secondsOf(trial) !== undefined)
      .sort((a, b) => (a.startedAt < b.startedAt ? -1 : 1));
    const means = new Map();
    for (const { block } of trials) {
      const included = trials
        .filter((trial) => trial.block === block && !isExcluded(trial))
        .map(secondsOf);
      means.set(block, included.reduce((sum, seconds) => sum + seconds, 0) / included.length);
    }
    return trials.map((trial, index) => {
      const seconds = secondsOf(trial);
      const value = relativeInput.checked ? seconds / means.get(trial.block) - 1 : seconds;
      return { trial, index, seconds, value };
    });
  }

  function draw() {
    const cell = current();
    const points = pointsOf(cell);
    const visible = buttons.filter((button) => button.getAttribute("aria-pressed") === "true");
    const sides = new Set(visible.map((button) => button.dataset.side));
    const values = points.map(({ value }) => value);
    const [min, max] = [Math.min(...values), Math.max(...values)];
    const margin = (max - min) * 0.12 || Math.abs(max) * 0.05 || 0.01;
    const { left, right, top, bottom } = MARGINS;
    // A unit is a pixel, so that text stays readable on narrow screens.
    const [width, height] = [Math.max(byId("plot").clientWidth, 280), HEIGHT];
    const x = (index) => left + ((index + 0.5) / points.length) * (width - left - right);
    const y = (value) =>
      height -
      bottom -
      ((value - min + margin) / (max - min + 2 * margin)) * (height - top - bottom);
    const plot = svg("svg", {
      viewBox: `0 0 ${width} ${height}`,
      role: "img",
      "aria-label": quantity(),
    });
    const step = (width - left - right) / points.length;
    points.forEach(({ trial, index }) => {
      const blocks = [...new Set(points.map((point) => point.trial.block))];
      if (blocks.indexOf(trial.block) % 2 === 0) return;
      plot.append(
        svg("rect", {
          class: "block",
          x: x(index) - step / 2,
          y: top,
          width: step,
          height: height - top - bottom,
        }),
      );
    });
    const levels = ticks(min - margin, max + margin);
    const format = formatFor(levels[1] - levels[0] || Math.abs(levels[0]) || 1);
    for (const value of levels) {
      plot.append(
        svg("line", { class: "grid", x1: left, x2: width - right, y1: y(value), y2: y(value) }),
        svg("text", { x: left - 8, y: y(value) + 4, "text-anchor": "end" }, format(value)),
      );
    }
    const hasExcluded = points.some(({ trial }) => isExcluded(trial));
    if (hasExcluded) {
      const ring = { class: "ring", x: left + 1, y: height - 19, width: 10, height: 10, rx: 5 };
      plot.append(svg("rect", ring), ...cross(left + 6, height - 14, "", 5));
    }
    plot.append(
      svg(
        "text",
        { class: "legend", x: left + (hasExcluded ? 18 : 0), y: height - 10 },
        hasExcluded
          ? "excluded; shaded: alternate blocks"
          : "in execution order; shaded: alternate blocks",
      ),
    );
    for (const { trial, index, seconds, value } of points) {
      if (!sides.has(trial.side)) continue;
      const version = cell.versions[trial.side];
      const text =
        `${version}: ${describeSeconds(seconds)} (${quantity()})${isExcluded(trial) ? ", excluded" : ""}, ` +
        `trial ${trial.position} of ${trial.block}, ` +
        `started ${trial.startedAt.slice(0, 19).replace("T", " ")} UTC, load ${trial.loadBefore ?? "?"} before, ` +
        `${trial.stealSeconds ?? "?"} s stolen, ${trial.otherCpuSeconds ?? "?"} s of other programs`;
      const tone = trial.side === "A" ? "a" : "b";
      const point = svg("circle", {
        class: `${tone}${isExcluded(trial) ? " excluded" : ""}`,
        cx: x(index),
        cy: y(value),
        r: RADIUS,
        tabindex: 0,
        "aria-label": text,
      });
      for (const event of ["mouseenter", "focus"]) {
        point.addEventListener(event, () => {
          byId("details").textContent = text;
        });
      }
      plot.append(point, ...(isExcluded(trial) ? cross(x(index), y(value), tone, RADIUS) : []));
    }
    byId("plot").replaceChildren(plot);
  }

  options(
    cellInput,
    cells.map(({ name }) => name),
  );
  cellInput.parentElement.hidden = cells.length === 1;
  cellInput.addEventListener("change", chooseCell);
  quantityInput.addEventListener("change", draw);
  relativeInput.addEventListener("change", draw);
  window.addEventListener("resize", draw);
  for (const button of buttons) {
    button.addEventListener("click", () => {
      button.setAttribute("aria-pressed", String(button.getAttribute("aria-pressed") !== "true"));
      draw();
    });
  }
  chooseCell();
})();
