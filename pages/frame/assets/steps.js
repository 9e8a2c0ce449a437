// What only the browser knows: its history, its day, its width, and where the focus is.
//
// Every view that was shown is one step of the browser's history. Streamlit writes over the present step when a widget
// changes, and makes further steps while it settles the link of a page. Here the first change of the address after an act
// of the reader is a step, and what follows by itself belongs to that step. Back and Forward are no act: what the server
// then sets right stays in the step that was gone to.
//
// A page that stays open while the server's session changes under it has been drawn anew: its old buttons gave no file.
// It asks for that itself as soon as the connection is back: Streamlit draws it only where a run was cut short.
// A page that stays open over midnight in India asks for the new day; a narrow one gets its filters behind one button.
//
// What a button opens over the page stands at the very end of the document. Tab goes into it from its button, and on from
// there as though it stood behind it.
import { dress, sheetBeside } from "./dress.js";

const STYLE = await sheetBeside(import.meta.url, "steps.css");
const DAY = 24 * 60 * 60 * 1000;
const INDIA = 5.5 * 60 * 60 * 1000;
const MARGIN = 5000; // a browser's clock may be a little ahead of the server's
const dayInIndia = () => Math.floor((Date.now() - MARGIN + INDIA) / DAY);

const STOPS = "a[href], button, input, select, textarea, [tabindex]";
const canStop = (one) => one.tabIndex >= 0 && !one.disabled && one.getClientRects().length > 0;
// Of a row of buttons or radios that the arrow keys walk, one stands for all.
const standsFor = (one) => {
  const group = one.closest("[role=toolbar], [role=radiogroup]");
  const some = group ? [...group.querySelectorAll(STOPS)].filter(canStop) : [];
  return some.find((each) => each.checked || each.ariaChecked === "true") ?? some[0] ?? one;
};
const stopsIn = (part) =>
  [...part.querySelectorAll(STOPS)].filter((one) => canStop(one) && standsFor(one) === one);

function walk(event) {
  if (event.key !== "Tab") return;
  const part = [...document.querySelectorAll("[data-testid=stPopoverBody]")].at(-1); // one that closes is still there
  const opener = part && document.querySelector("[data-testid=stPopover] button[aria-expanded=true]");
  if (!opener) return;
  const stops = stopsIn(part);
  const at = stops.indexOf(standsFor(document.activeElement));
  if (document.activeElement === opener && !event.shiftKey && stops.length) stops[0].focus();
  else if (at === 0 && event.shiftKey) opener.focus();
  else if (at >= 0 && at === stops.length - 1 && !event.shiftKey) {
    opener.focus();
    event.stopImmediatePropagation(); // a row of buttons sends the focus to its own end first
    return; // and the key itself goes on from the button
  } else return;
  event.preventDefault();
}

export default function ({ data, parentElement, setStateValue, setTriggerValue }) {
  dress(parentElement, STYLE);
  const history = window.history;
  if (history.bySession && history.bySession !== data.session) setTriggerValue("lost", true);
  history.bySession = data.session;
  const narrow = window.matchMedia(`(max-width: ${data.narrow_up_to}px)`);
  history.sayWidth = () => {
    if (narrow.matches !== data.is_narrow) setStateValue("is_narrow", narrow.matches);
  };
  history.sayDay = () => {
    if (dayInIndia() === history.day) return;
    history.day = dayInIndia();
    setTriggerValue("day", true);
  };
  history.sayBack = () => setTriggerValue("back", true);
  history.sayWidth();
  if (history.isByStep) return;
  history.isByStep = true;
  history.day = dayInIndia();
  narrow.addEventListener("change", () => history.sayWidth());
  window.setInterval(() => history.sayDay(), 20000);
  const app = document.querySelector("[data-testid=stApp]");
  let isAway = false;
  const heed = () => {
    const wasAway = isAway;
    isAway = app.dataset.testConnectionState !== "CONNECTED";
    if (wasAway && !isAway) history.sayBack();
  };
  new MutationObserver(heed).observe(app, { attributeFilter: ["data-test-connection-state"] });
  const push = history.pushState.bind(history);
  const replace = history.replaceState.bind(history);
  let hasActed = false;
  const write = (state, unused, address) => {
    const isStep = hasActed && new URL(address, window.location.href).href !== window.location.href;
    (isStep ? push : replace)(state, unused, address);
    if (isStep) hasActed = false;
  };
  history.pushState = write;
  history.replaceState = write;
  const act = () => {
    hasActed = true;
  };
  window.addEventListener("pointerdown", act, true);
  window.addEventListener("keydown", act, true);
  window.addEventListener("keydown", walk, true);
  // A press without a pointer, as assistive technology gives it; and a choice in the browser's own list.
  window.addEventListener("click", (event) => event.detail === 0 && act(), true);
  window.addEventListener("change", (event) => event.target instanceof HTMLSelectElement && act(), true);
  // A choice on the map and its list, told from within its own tree however it was made.
  window.addEventListener("chosen", act, true);
  window.addEventListener("popstate", () => {
    hasActed = false;
  });
}
