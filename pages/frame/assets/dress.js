// Style sheets of ours, fetched once as files beside their scripts.

// The sheet of this name; a script waits for it before it draws, so nothing is seen undressed.
export async function sheetBeside(script, name) {
  const answer = await fetch(new URL(name, script));
  if (!answer.ok) throw new Error(`${name}: ${answer.status}`);
  return new CSSStyleSheet().replace(await answer.text());
}

// Lets the sheet hold where the element stands: in its own tree, or in the whole document.
export function dress(element, sheet) {
  const tree = element.getRootNode();
  if (!tree.adoptedStyleSheets.includes(sheet)) tree.adoptedStyleSheets = [...tree.adoptedStyleSheets, sheet];
}
