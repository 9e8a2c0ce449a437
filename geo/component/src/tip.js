// The line beside the pointer or the keyboard's place: above it where there is room, never outside the stage.
/** @import { Spot } from "./types" */

/** @param {HTMLElement} tip @param {HTMLElement} stage @param {string} words @param {Spot} spot */
export function showTip(tip, stage, words, [x, y]) {
  if (tip.textContent !== words) tip.textContent = words;
  tip.classList.add("shown");
  const left = Math.max(4, Math.min(x - tip.offsetWidth / 2, stage.clientWidth - tip.offsetWidth - 4));
  const above = y - tip.offsetHeight - 16;
  tip.style.transform = `translate(${Math.round(left)}px, ${Math.round(above > 2 ? above : y + 22)}px)`;
}

/** @param {HTMLElement} tip */
export function hideTip(tip) {
  tip.classList.remove("shown");
}
