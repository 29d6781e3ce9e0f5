// Sorts and filters the tables of timers. Without it they are in the model's order.
(() => {
  const section = document.getElementById("timers");
  if (!section) return;
  const byId = (id) => document.getElementById(id);
  const [filterInput, findingsInput, sortInput] = ["filter", "findings", "sort"].map(byId);
  const tables = [...section.querySelectorAll("table.timers")];
  const rows = tables.map((table) => [...table.tBodies[0].rows]);

  const MODEL_ORDER = { key: "", isDescending: false };
  const ORDERS = [
    [MODEL_ORDER, "model order"],
    [{ key: "name", isDescending: false }, "timer"],
    [{ key: "baseline", isDescending: true }, "baseline, longest first"],
    [{ key: "candidate", isDescending: true }, "candidate, longest first"],
    [{ key: "change", isDescending: true }, "change, slowest first"],
    [{ key: "change", isDescending: false }, "change, fastest first"],
    [{ key: "verdict", isDescending: true }, "verdict, findings first"],
  ];
  let order = MODEL_ORDER;

  /** Key by which a row is sorted; null: unknown, and last in any order. */
  function keyOf(row) {
    if (order.key === "name") return row.querySelector(".name").textContent.toLowerCase();
    if (order.key === "verdict") return row.classList.contains("finding") ? 1 : 0;
    const { value } = row.querySelector(`.${order.key}`).dataset;
    return value === "" ? null : Number(value);
  }

  function compare(one, other) {
    const [a, b] = [keyOf(one), keyOf(other)];
    if (a === null || b === null) return Number(a === null) - Number(b === null);
    const direction = order.isDescending ? -1 : 1;
    return a < b ? -direction : a > b ? direction : 0;
  }

  function isShown(row) {
    const name = row.querySelector(".name").textContent.toLowerCase();
    const isFound = name.includes(filterInput.value.trim().toLowerCase());
    return isFound && (!findingsInput.checked || row.classList.contains("finding"));
  }

  function update() {
    let [shown, total] = [0, 0];
    tables.forEach((table, index) => {
      // Sorting is stable, so equal rows stay in the model's order.
      const sorted = order.key === "" ? rows[index] : rows[index].toSorted(compare);
      table.tBodies[0].append(...sorted);
      table.classList.toggle("is-flat", order.key !== "");
      for (const row of sorted) {
        row.hidden = !isShown(row);
        shown += Number(!row.hidden);
        total += 1;
      }
      for (const head of table.tHead.querySelectorAll("th[data-key]")) {
        const isSorted = head.dataset.key === order.key;
        if (isSorted) head.ariaSort = order.isDescending ? "descending" : "ascending";
        else head.removeAttribute("aria-sort");
      }
    });
    const chosen = ORDERS.findIndex(
      ([{ key, isDescending }]) => key === order.key && isDescending === order.isDescending,
    );
    sortInput.selectedIndex = chosen;
    byId("shown").textContent = shown === total ? "" : `${shown} of ${total} timers`;
  }

  /** First click: the usual direction; second: the other one; third: model order again. */
  function sortBy(key) {
    const usual = key !== "name";
    if (order.key !== key) order = { key, isDescending: usual };
    else if (order.isDescending === usual) order = { key, isDescending: !usual };
    else order = MODEL_ORDER;
    update();
  }

  for (const head of section.querySelectorAll("th[data-key]")) {
    const button = document.createElement("button");
    button.type = "button";
    button.append(...head.childNodes);
    button.addEventListener("click", () => sortBy(head.dataset.key));
    head.append(button);
  }
  sortInput.replaceChildren(...ORDERS.map(([, name]) => new Option(name)));
  sortInput.addEventListener("change", () => {
    [order] = ORDERS[sortInput.selectedIndex];
    update();
  });
  filterInput.addEventListener("input", update);
  findingsInput.addEventListener("change", update);
  section.querySelector(".controls").hidden = false;
  update();
})();
