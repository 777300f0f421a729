// Makes the page's parts. Words become text, never markup.

const SVG = "http://www.w3.org/2000/svg";

/** An element: attributes, then its parts, each an element or words; what is null is left out. */
export function el(name, attributes = {}, ...parts) {
  const made = document.createElement(name);
  for (const [key, value] of Object.entries(attributes)) {
    if (key.startsWith("on")) {
      made.addEventListener(key.slice(2), value);
    } else if (value === true) {
      made.setAttribute(key, "");
    } else if (value !== false && value !== null && value !== undefined) {
      made.setAttribute(key, value);
    }
  }
  made.append(...parts.flat(3).filter(part => part !== null && part !== undefined));
  return made;
}

/** A picture of the store; what it means is said in words beside it. */
export function icon(name, kind = "icon") {
  const svg = document.createElementNS(SVG, "svg");
  svg.setAttribute("class", kind);
  svg.setAttribute("aria-hidden", "true");
  const use = document.createElementNS(SVG, "use");
  use.setAttribute("href", "#" + name);
  svg.append(use);
  return svg;
}

/** A number and its unit, which stay on one line; the unit is smaller. */
export function measure(text) {
  const gap = text.indexOf(" ");
  return gap < 0 ? el("span", { class: "value" }, text)
    : el("span", { class: "value" }, text.slice(0, gap), el("small", {}, "\u00a0" + text.slice(gap + 1)));
}

/** A shape of a picture that is drawn by figures. */
export function shape(name, attributes, ...parts) {
  const made = document.createElementNS(SVG, name);
  for (const [key, value] of Object.entries(attributes)) {
    made.setAttribute(key, value);
  }
  made.append(...parts);
  return made;
}

/**
 * Makes what is shown in a place like these parts. What stays the same is left alone, so that nothing is taken
 * from under a finger or a focus, and an element keeps what it does when it is pressed.
 */
export function show(place, ...parts) {
  const next = document.createElement("div");
  next.append(...parts.flat(3).filter(part => part !== null && part !== undefined));
  match(place, next);
}

function match(place, next) {
  const wanted = [...next.childNodes];
  while (place.childNodes.length > wanted.length) {
    place.lastChild.remove();
  }
  wanted.forEach((node, at) => {
    const is = place.childNodes[at];
    if (is === undefined) {
      place.append(node);
    } else if (!is.isEqualNode(node)) {
      fit(is, node);
    }
  });
}

function fit(is, node) {
  const alike = is.nodeType === node.nodeType && is.nodeName === node.nodeName && is.id === node.id
    && is.dataset?.key === node.dataset?.key;
  if (!alike) {
    is.replaceWith(node);
  } else if (is.nodeType === Node.TEXT_NODE) {
    is.data = node.data;
  } else {
    [...is.attributes].filter(one => !node.hasAttribute(one.name)).forEach(one => is.removeAttribute(one.name));
    [...node.attributes].filter(one => is.getAttribute(one.name) !== one.value)
      .forEach(one => is.setAttribute(one.name, one.value));
    match(is, node);
  }
}

export const at = id => document.getElementById(id);
