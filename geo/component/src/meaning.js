// What a term means, beside the words that hold it: on hover and on focus, over whatever scrolls or cuts, away with Escape.
const GAP = 6;

/** @param {HTMLElement} target @param {string} meaning nothing where the words hold no term */
export function explain(target, meaning) {
  if (!meaning) return;
  const box = document.createElement("div");
  box.className = "meaning";
  box.popover = "manual";
  box.textContent = meaning;
  const hide = () => box.remove();
  const show = () => {
    if (box.isConnected) return;
    target.after(box);
    box.showPopover();
    const { left, bottom, top } = target.getBoundingClientRect();
    const below = bottom + GAP;
    const fits = below + box.offsetHeight < innerHeight;
    box.style.left = `${Math.max(GAP, Math.min(left, innerWidth - box.offsetWidth - GAP))}px`;
    box.style.top = `${fits ? below : Math.max(GAP, top - GAP - box.offsetHeight)}px`;
    // What scrolls takes the words away from under it.
    addEventListener("scroll", hide, { once: true, capture: true });
  };
  target.classList.add("term");
  // Read with the words by whoever listens; the box is for the eye.
  target.setAttribute("aria-description", meaning);
  target.addEventListener("pointerenter", show);
  target.addEventListener("focus", show);
  target.addEventListener("pointerleave", hide);
  target.addEventListener("blur", hide);
  target.addEventListener("keydown", ({ key }) => key === "Escape" && hide());
}
