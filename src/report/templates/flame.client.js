// Draws each flame graph, and lets people zoom by mouse, finger and keyboard. Names are only ever set as text.
const ROW = { wide: 24, narrow: 32 };
const MIN_PERCENT = 0.15;
const STRONGEST = 50;

for (const section of document.querySelectorAll(".flame")) {
  const graphs = JSON.parse(document.getElementById("data").textContent);
  drawGraph(section, graphs[Number(section.dataset.index)]);
}

function drawGraph(section, bars) {
  const area = section.querySelector(".bars");
  const details = section.querySelector(".details");
  const search = section.querySelector("input");
  const whole = section.querySelector(".whole");
  const phone = matchMedia("(max-width: 600px)");
  const nodes = bars.map((bar, index) => ({
    ...bar,
    index,
    children: [],
    button: makeButton(bar),
  }));
  const roots = [];
  for (const node of nodes) (nodes[node.parent]?.children ?? roots).push(node);
  let view = "both";
  let zoomed = null;
  section.querySelector(".controls").hidden = false;

  function makeButton({ name, tint }) {
    const button = document.createElement("button");
    button.type = "button";
    button.tabIndex = -1;
    button.setAttribute("role", "treeitem");
    button.setAttribute("aria-selected", "false");
    button.textContent = name;
    button.style.setProperty("--tint", tint > 0 ? "var(--worse)" : "var(--better)");
    button.style.setProperty("--strength", `${Math.abs(tint) * STRONGEST}%`);
    area.append(button);
    return button;
  }

  const sizeOf = ({ a, b }) => (view === "a" ? a : view === "b" ? b : (a + b) / 2);

  function draw() {
    const row = phone.matches ? ROW.narrow : ROW.wide;
    for (const { button } of nodes) button.hidden = true;
    let rows = 0;
    const show = (node, depth, left, width, isCaller) => {
      rows = Math.max(rows, depth + 1);
      const { button } = node;
      button.hidden = width < MIN_PERCENT;
      button.classList.toggle("caller", isCaller);
      button.style.left = `${left}%`;
      button.style.width = `${width}%`;
      button.style.top = `${depth * row}px`;
      button.style.setProperty(
        "--strength",
        view === "both" ? `${Math.abs(node.tint) * STRONGEST}%` : "0%",
      );
    };
    const fill = (children, depth, left, scale) => {
      let x = left;
      for (const child of children) {
        const width = sizeOf(child) * scale;
        show(child, depth, x, width, false);
        fill(child.children, depth + 1, x, scale);
        x += width;
      }
    };
    const callers = [];
    for (let node = zoomed && nodes[zoomed.parent]; node; node = nodes[node.parent])
      callers.unshift(node);
    for (const [depth, node] of callers.entries()) show(node, depth, 0, 100, true);
    const top = zoomed ? [zoomed] : roots;
    const total = top.reduce((sum, node) => sum + sizeOf(node), 0);
    if (total > 0) fill(top, callers.length, 0, 100 / total);
    area.style.height = `${rows * row}px`;
    whole.disabled = zoomed === null;
    if (!nodes.some(({ button }) => button.tabIndex === 0 && !button.hidden))
      setCurrent(top[0], false);
  }

  function setCurrent(node, isFocused = true) {
    if (!node) return;
    for (const { button } of nodes) {
      button.tabIndex = -1;
      button.setAttribute("aria-selected", "false");
    }
    node.button.tabIndex = 0;
    if (!isFocused) return;
    node.button.setAttribute("aria-selected", "true");
    node.button.focus({ preventScroll: true });
    describe(node);
  }

  function describe({ name, text }) {
    const strong = document.createElement("strong");
    strong.textContent = name;
    details.replaceChildren(strong, document.createElement("br"), text);
  }

  function zoom(node) {
    zoomed = node;
    draw();
    setCurrent(node ?? roots[0]);
  }

  const shown = (list) => list.filter(({ button }) => !button.hidden);
  const siblings = (node) => shown(nodes[node.parent]?.children ?? roots);

  function move(node, key) {
    const own = siblings(node);
    const place = own.indexOf(node);
    switch (key) {
      case "ArrowUp":
        return nodes[node.parent];
      case "ArrowDown":
        return shown(node.children)[0];
      case "ArrowLeft":
        return own[place - 1];
      case "ArrowRight":
        return own[place + 1];
    }
  }

  for (const node of nodes) {
    node.button.addEventListener("click", () => {
      const isCurrent = node.button.getAttribute("aria-selected") === "true";
      // The first tap selects, so that a phone shows the times; the second zooms.
      if (phone.matches && !isCurrent) setCurrent(node);
      else zoom(node === zoomed ? (nodes[node.parent] ?? null) : node);
    });
    node.button.addEventListener("mouseenter", () => describe(node));
  }
  area.addEventListener("keydown", (event) => {
    const node = nodes.find(({ button }) => button === event.target);
    if (!node) return;
    const next = move(node, event.key);
    if (event.key.startsWith("Arrow")) event.preventDefault();
    if (next) setCurrent(next);
    if (event.key === "Escape") zoom(null);
  });
  for (const button of section.querySelectorAll("[data-view]")) {
    button.addEventListener("click", () => {
      view = button.dataset.view;
      for (const other of section.querySelectorAll("[data-view]"))
        other.setAttribute("aria-pressed", String(other === button));
      draw();
    });
  }
  whole.addEventListener("click", () => zoom(null));
  search.addEventListener("input", () => {
    const wanted = search.value.trim().toLowerCase();
    const found = nodes.filter(({ name }) => wanted !== "" && name.toLowerCase().includes(wanted));
    for (const node of nodes)
      node.button.classList.toggle("dim", wanted !== "" && !found.includes(node));
  });
  phone.addEventListener("change", draw);
  draw();
}
