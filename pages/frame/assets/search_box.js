// The box of the search: offers names while one is typed, and gives the server what was picked or typed.
//
// The names come when the box is first used, and stay while the records that they are of stay the same. They are filtered
// here, so that nothing is asked of the server at a key. The box is the combobox of the ARIA Authoring Practices with a
// list: the focus stays in the field, and the option in question is named by aria-activedescendant.
import { dress, sheetBeside } from "./dress.js";

const STYLE = await sheetBeside(import.meta.url, "search_box.css");
const MOST = 12;
const kept = { of: null, names: [] };

export default function ({ data, parentElement, setTriggerValue }) {
  if (data.names) Object.assign(kept, { of: data.of, names: data.names });
  const box = parentElement.querySelector("input");
  const list = parentElement.querySelector("ul");
  const say = (key, value) => setTriggerValue(key, value);
  if (box.isHeard) {
    Object.assign(box, { say, of: data.of });
    if (data.names) box.offer();
    return;
  }
  dress(parentElement, STYLE);
  let at = -1;

  const options = () => [...list.children];
  const close = () => {
    list.hidden = true;
    at = -1;
    box.setAttribute("aria-expanded", "false");
    box.removeAttribute("aria-activedescendant");
  };
  const mark = (to) => {
    at = to;
    options().forEach((one, place) => one.setAttribute("aria-selected", String(place === at)));
    if (at < 0) return box.removeAttribute("aria-activedescendant");
    box.setAttribute("aria-activedescendant", options()[at].id);
    options()[at].scrollIntoView({ block: "nearest" });
  };
  const find = (text) => {
    if (!text.trim()) return;
    close();
    box.value = "";
    box.say("found", { n: Date.now(), text: text.trim() }); // a choice made before it may be told after it
  };
  const offer = () => {
    const typed = box.value.trim().toLocaleLowerCase();
    const fitting = typed ? kept.names.filter((one) => one.toLocaleLowerCase().includes(typed)) : [];
    list.replaceChildren(
      ...fitting.slice(0, MOST).map((name, place) => {
        const one = document.createElement("li");
        one.id = `found-${place}`;
        one.role = "option";
        one.textContent = name;
        return one;
      }),
    );
    if (!fitting.length || parentElement.activeElement !== box) return close();
    list.hidden = false;
    box.setAttribute("aria-expanded", "true");
    mark(-1);
  };
  const want = () => {
    if (kept.of !== box.of) box.say("wanted", true);
  };

  Object.assign(box, { isHeard: true, say, of: data.of, offer });
  box.addEventListener("focus", want);
  box.addEventListener("input", offer);
  box.addEventListener("blur", close);
  box.addEventListener("keydown", (event) => {
    const last = options().length - 1;
    if (event.key === "Enter") find(at < 0 ? box.value : options()[at].textContent);
    else if (event.key === "Escape" && !list.hidden) close();
    else if (event.key === "Escape") box.value = "";
    else if (event.key === "ArrowDown" && list.hidden) return offer();
    else if (event.key === "ArrowDown") mark(at === last ? -1 : at + 1);
    else if (event.key === "ArrowUp" && !list.hidden) mark(at < 0 ? last : at - 1);
    else return;
    event.preventDefault();
    event.stopPropagation();
  });
  // Not click: the field loses the focus at the press, and with it the list.
  list.addEventListener("pointerdown", (event) => {
    event.preventDefault();
    const one = event.target.closest("li");
    if (one) find(one.textContent);
  });
}
