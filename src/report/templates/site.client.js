// Sorts and filters tables, and compares any two versions. Without it, all rows stand in their usual order.
(() => {
  const MIN_ROWS_TO_FILTER = 12;

  function makeSortable(table) {
    const [body] = table.tBodies;
    const rows = [...body.rows];
    const heads = [...table.tHead.rows[0].cells];
    const keyOf = (row, column) => {
      const { textContent, dataset } = row.cells[column];
      if (dataset.value === "") return null;
      const number = Number.parseFloat(
        dataset.value ?? textContent.replace("−", "-").replace(/[^\d.+-]/g, ""),
      );
      const isNumeric = heads[column].classList.contains("n") || dataset.value !== undefined;
      return isNumeric ? (Number.isNaN(number) ? null : number) : textContent.toLowerCase();
    };
    heads.forEach((head, column) => {
      const button = document.createElement("button");
      button.type = "button";
      button.append(...head.childNodes);
      head.append(button);
      button.addEventListener("click", () => {
        const isDescending = head.ariaSort === "ascending";
        for (const other of heads) other.removeAttribute("aria-sort");
        head.ariaSort = isDescending ? "descending" : "ascending";
        const sorted = rows.toSorted((one, other) => {
          const [a, b] = [keyOf(one, column), keyOf(other, column)];
          if (a === null || b === null) return Number(a === null) - Number(b === null);
          const order = a < b ? -1 : a > b ? 1 : 0;
          return isDescending ? -order : order;
        });
        body.append(...sorted);
      });
    });
    if (rows.length < MIN_ROWS_TO_FILTER) return;
    const input = document.createElement("input");
    input.type = "search";
    input.placeholder = "Filter rows";
    input.ariaLabel = "Filter rows";
    input.addEventListener("input", () => {
      const wanted = input.value.trim().toLowerCase();
      for (const row of rows) row.hidden = !row.textContent.toLowerCase().includes(wanted);
    });
    const controls = document.createElement("p");
    controls.className = "controls";
    controls.append(input);
    table.parentElement.before(controls);
  }

  /**
   * Estimate and standard error of the logarithm of version b minus version a: weighted least squares over all contrasts,
   * by Gaussian elimination with version a as the reference.
   */
  function estimate(contrasts, size, [a, b]) {
    const rows = Array.from({ length: size }, () => new Float64Array(size + 2));
    for (const [from, to, change, weight] of contrasts) {
      rows[from][from] += weight;
      rows[to][to] += weight;
      rows[from][to] -= weight;
      rows[to][from] -= weight;
      rows[from][size] -= weight * change;
      rows[to][size] += weight * change;
    }
    rows[a].fill(0);
    for (const row of rows) row[a] = 0;
    rows[a][a] = 1;
    rows[b][size + 1] = 1;
    // The matrix is positive definite, so no pivot is needed.
    for (let pivot = 0; pivot < size; pivot++) {
      for (let row = 0; row < size; row++) {
        const factor = rows[row][pivot] / rows[pivot][pivot];
        if (row === pivot || factor === 0) continue;
        for (let column = pivot; column < size + 2; column++)
          rows[row][column] -= factor * rows[pivot][column];
      }
    }
    const own = rows[b][b];
    return { change: rows[b][size] / own, error: Math.sqrt(rows[b][size + 1] / own) };
  }

  const percent = (log) => {
    const value = 100 * Math.expm1(log);
    const text = Math.abs(value).toFixed(Math.abs(value) < 1 ? 2 : 1);
    return `${Number(text) === 0 ? "" : value > 0 ? "+" : "−"}${text}`;
  };

  /** `+3.1 % (95 % interval +2.2 to +4.0 %). ` */
  function describeChange({ contrasts, quantile }, size, pair) {
    const { change, error } = estimate(contrasts, size, pair);
    const margin = quantile * error;
    const [low, high] = [percent(change - margin), percent(change + margin)];
    const strong = document.createElement("strong");
    strong.textContent = `${percent(change)} %`;
    strong.className = change > margin ? "tone-worse" : change < -margin ? "tone-better" : "";
    return [strong, ` (95 % interval ${low} to ${high} %). `];
  }

  function makePairs(section) {
    const data = JSON.parse(document.getElementById("pair-data").textContent);
    const { versions, reference, wall, memory, reports } = data;
    const ofMemory = document.getElementById("pair-memory");
    const [baseline, candidate] = ["pair-a", "pair-b"].map((id) => document.getElementById(id));
    const result = document.getElementById("pair-result");
    for (const select of [baseline, candidate]) {
      select.append(...versions.map((name, index) => new Option(name, index)).reverse());
    }
    function update() {
      const [a, b] = [Number(baseline.value), Number(candidate.value)];
      ofMemory.replaceChildren();
      if (a === b) {
        result.textContent = "Choose two versions.";
        return;
      }
      const names = `of ${versions[b]} relative to ${versions[a]}: `;
      const size = versions.length;
      result.replaceChildren(`Wall time ${names}`, ...describeChange(wall, size, [a, b]));
      if (memory) ofMemory.append(`Peak memory ${names}`, ...describeChange(memory, size, [a, b]));
      const report = reports[`${Math.min(a, b)}-${Math.max(a, b)}`];
      if (report === undefined) {
        result.append("No run compared them directly: the estimate goes through other versions.");
        return;
      }
      const link = document.createElement("a");
      link.href = report;
      link.textContent = "Report of the newest direct comparison";
      result.append(link);
    }
    baseline.value = reference;
    candidate.value = reference === versions.length - 1 ? 0 : versions.length - 1;
    for (const select of [baseline, candidate]) select.addEventListener("change", update);
    section.hidden = false;
    update();
  }

  document.querySelectorAll("table.sortable").forEach(makeSortable);
  const section = document.getElementById("pair");
  if (section) makePairs(section);
})();
