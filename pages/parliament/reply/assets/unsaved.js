// Keeps what lies on the desk unsaved for this tab of the browser, and gives it back once to each session of the server: after
// a reload, a connection that was lost, or a restart of the server. No other tab or reader is given it, and no link holds it.
const KEPT = "reply desk, unsaved";

export default function ({ data, setTriggerValue }) {
  const store = window.sessionStorage;
  const kept = store.getItem(KEPT);
  if (window.deskGivenTo !== data.session) {
    window.deskGivenTo = data.session;
    if (kept && kept !== data.lying) {
      setTriggerValue("kept", kept);
      return;
    }
  }
  if (data.lying) store.setItem(KEPT, data.lying);
  else store.removeItem(KEPT);
}
