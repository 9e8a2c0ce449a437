// The headings of a page of many screens, as a list at its side that leads to each.
import { dress, sheetBeside } from "./dress.js";

const STYLE = await sheetBeside(import.meta.url, "contents.css");
const FEWEST = 3; // headings that are worth a list
const SCREENS = 2;
const PAUSE = 300; // a page is drawn in many small steps

const headingsOf = (main) =>
  [...main.querySelectorAll("h3")].filter((one) => one.getClientRects().length > 0 && one.textContent.trim());

export default function ({ parentElement }) {
  dress(parentElement, STYLE);
  const main = document.querySelector("[data-testid=stMain]");
  const nav = parentElement.querySelector("nav");
  const [opener, list] = nav.children;
  if (!main) return undefined;

  const open = (is) => {
    list.hidden = !is;
    opener.ariaExpanded = String(is);
  };
  const lead = (heading) => {
    open(false);
    heading.tabIndex = -1;
    heading.focus({ preventScroll: true });
    heading.scrollIntoView({ block: "start" });
  };
  const fill = () => {
    const headings = headingsOf(main);
    nav.hidden = headings.length < FEWEST || main.scrollHeight < SCREENS * main.clientHeight;
    list.replaceChildren(
      ...headings.map((heading) => {
        const item = document.createElement("li");
        const button = item.appendChild(document.createElement("button"));
        button.type = "button";
        button.textContent = heading.textContent.trim();
        button.onclick = () => lead(heading);
        return item;
      }),
    );
  };
  const leave = (event) => {
    if (event.key !== "Escape" || list.hidden) return;
    open(false);
    opener.focus();
  };

  let waits = 0;
  const later = () => {
    clearTimeout(waits);
    waits = setTimeout(fill, PAUSE);
  };
  opener.onclick = () => {
    fill();
    open(list.hidden);
  };
  nav.onkeydown = leave;
  const watch = new MutationObserver(later);
  watch.observe(main, { childList: true, subtree: true });
  later();
  return () => {
    watch.disconnect();
    clearTimeout(waits);
  };
}
