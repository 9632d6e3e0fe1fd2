/* The shortlist: codes of projects, kept in this browser alone and carried by the link.
   Comfort, never a condition: without this file, or where the browser keeps nothing, the list is
   held in its address and made by plain forms. */

const KEY = "shortlist";
const MOST = 50;
const CODE = /^[A-Z0-9][A-Z0-9_-]{0,39}$/;

const cleaned = (codes) => [...new Set(codes)].filter((code) => CODE.test(code)).slice(0, MOST);

/* The kept codes; null where the browser does not let us keep any. */
const kept = () => {
  let text;
  try {
    text = window.localStorage.getItem(KEY);
  } catch {
    return null;
  }
  try {
    const codes = JSON.parse(text ?? "[]");
    return Array.isArray(codes) ? cleaned(codes.map(String)) : [];
  } catch {
    return [];
  }
};

const keep = (codes) => {
  try {
    window.localStorage.setItem(KEY, JSON.stringify(cleaned(codes)));
  } catch {
    /* full or forbidden: what is shown below says what is kept */
  }
  show();
};

const showButtons = (codes) => {
  for (const button of document.querySelectorAll("[data-shortlist]")) {
    const isKept = codes.includes(button.dataset.shortlist);
    button.hidden = false;
    button.setAttribute("aria-pressed", String(isKept));
    button.disabled = !isKept && codes.length >= MOST;
  }
};

const showLinks = (codes) => {
  for (const link of document.querySelectorAll("[data-shortlist-link]")) {
    link.search = codes.length ? `?codes=${codes.join(",")}` : "";
    link.hidden = codes.length === 0;
    for (const count of link.querySelectorAll("[data-shortlist-count]")) {
      count.textContent = String(codes.length);
    }
  }
};

const offer = () => document.querySelector("[data-shortlist-offer]");
const listed = () => cleaned((offer()?.dataset.shortlistOffer ?? "").split(","));
const isSame = (one, other) => one.join() === other.join();

/* On the page of a list: is it the one that this browser keeps? */
const showOffer = (codes) => {
  const box = offer();
  if (!box) return;
  const page = listed();
  const states = new Set();
  if (page.length && isSame(page, codes)) states.add("same");
  else if (page.length) states.add("other");
  if (states.has("other") && codes.length) states.add("both");
  if (!page.length && codes.length) states.add("none");
  box.hidden = states.size === 0;
  for (const part of box.querySelectorAll("[data-when]")) {
    part.hidden = !part.dataset.when.split(" ").some((state) => states.has(state));
  }
};

const show = () => {
  const codes = kept();
  if (codes === null) return;
  showButtons(codes);
  showLinks(codes);
  showOffer(codes);
};

const toggle = (code) => {
  const codes = kept() ?? [];
  keep(codes.includes(code) ? codes.filter((one) => one !== code) : [...codes, code]);
};

/* Who takes a project off the kept list by its page takes it off the kept list. */
const removeFromPage = (code) => {
  const codes = kept();
  if (codes && isSame(codes, listed())) keep(codes.filter((one) => one !== code));
};

document.addEventListener("click", (event) => {
  const pressed = (selector) => event.target.closest(selector);
  const button = pressed("[data-shortlist]");
  const removal = pressed("[data-shortlist-remove]");
  if (button) toggle(button.dataset.shortlist);
  if (removal) removeFromPage(removal.dataset.shortlistRemove);
  if (pressed("[data-shortlist-keep]")) {
    keep(listed());
    offer().focus();
  }
  if (pressed("[data-shortlist-add]")) {
    keep([...(kept() ?? []), ...listed()]);
    window.location.assign(offer().querySelector("[data-shortlist-link]").href);
  }
});

/* The list changes in another tab, behind the back button, or where htmx brought new rows. */
window.addEventListener("storage", show);
window.addEventListener("pageshow", show);
document.addEventListener("htmx:afterSettle", show);
show();
