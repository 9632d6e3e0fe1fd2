/* Comfort, never a condition: every page works without this file. */

/* A list of choices sends its form when it changes; without scripts the form shows its button. */
document.addEventListener("change", (event) => {
  const form = event.target.closest("form[data-sends-itself]");
  if (form && event.target.matches("select")) form.requestSubmit();
});

/* A small menu closes when something else is pressed, or by Escape. */
const closeMenus = (except) => {
  for (const menu of document.querySelectorAll("details.menu-button[open]")) {
    if (menu !== except) menu.open = false;
  }
};
document.addEventListener("click", (event) => closeMenus(event.target.closest("details.menu-button")));
document.addEventListener("keydown", (event) => {
  if (event.key !== "Escape") return;
  const menu = event.target.closest("details.menu-button[open]");
  closeMenus(null);
  if (menu) menu.querySelector("summary").focus();
});

/* Where filters changed the list, the search box shows the words that are still asked for. */
document.addEventListener("htmx:afterSettle", () => {
  const box = document.querySelector("#search input[name=q]");
  if (!box || box === document.activeElement) return;
  box.value = new URLSearchParams(window.location.search).get("q") ?? "";
});

/* An address that stands on the page as text is copied by a button; else it is marked to copy. */
const copy = async (text) => {
  try {
    await navigator.clipboard.writeText(text.textContent);
    return true;
  } catch {
    window.getSelection().selectAllChildren(text);
    return false;
  }
};
for (const button of document.querySelectorAll("[data-copy]")) button.hidden = false;
document.addEventListener("click", async (event) => {
  const button = event.target.closest("[data-copy]");
  if (!button) return;
  const box = button.parentElement;
  const done = box.querySelector("[data-copy-done]");
  const isCopied = await copy(box.querySelector("[data-copied-from]"));
  done.textContent = isCopied ? done.dataset.copyDone : "";
});

/* Where the server drew a picture that can become a map, its script is fetched; nowhere else. */
const drawMaps = () => {
  for (const place of document.querySelectorAll("[data-map]:not([data-drawn])")) {
    place.dataset.drawn = "";
    import(place.dataset.map)
      .then((map) => map.draw(place))
      .catch((fault) => console.warn("The map stays a picture.", fault));
  }
};
document.addEventListener("htmx:load", drawMaps);
drawMaps();
