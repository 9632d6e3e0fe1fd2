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
