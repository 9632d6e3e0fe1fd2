/* Suggestions under a search box while one types: a combobox with a list of links, by the pattern
   of the WAI-ARIA authoring practices. Without this file the box is a plain form. */

const PAUSE_MS = 120;
const JAMO_ALONE = /[\u1100-\u11ff\u3131-\u318e]+/g; /* a syllable that is not finished yet */

class Suggestions {
  constructor(form) {
    this.address = form.dataset.suggestions;
    this.input = form.querySelector("input[name=q]");
    this.list = null;
    this.active = -1;
    this.asked = "";
    this.request = null;
    this.pause = 0;
    this.status = document.createElement("p");
    this.status.className = "unseen";
    this.status.setAttribute("role", "status");
    form.append(this.status);
    this.input.setAttribute("role", "combobox");
    this.input.setAttribute("aria-autocomplete", "list");
    this.input.setAttribute("aria-expanded", "false");
    this.input.addEventListener("input", () => this.plan());
    this.input.addEventListener("keydown", (event) => this.press(event));
    this.input.addEventListener("blur", () => this.close());
    form.addEventListener("submit", () => this.close());
  }

  get text() {
    return this.input.value.normalize("NFC").replace(JAMO_ALONE, "").trim();
  }

  get options() {
    return this.list ? [...this.list.querySelectorAll("[role=option]")] : [];
  }

  /* While a syllable is being composed the text stays the same, and nothing is asked. */
  plan() {
    const text = this.text;
    if (text === this.asked) return;
    clearTimeout(this.pause);
    if (!text) this.close();
    else this.pause = setTimeout(() => this.ask(), PAUSE_MS);
  }

  async ask() {
    this.request?.abort();
    const request = (this.request = new AbortController());
    this.asked = this.text;
    try {
      const address = `${this.address}?q=${encodeURIComponent(this.asked)}`;
      const answer = await fetch(address, { signal: request.signal });
      const html = answer.ok ? await answer.text() : "";
      if (!request.signal.aborted) this.show(html);
    } catch {
      if (!request.signal.aborted) this.close(); /* no network: the form still works */
    }
  }

  show(html) {
    this.hide();
    const template = document.createElement("template");
    template.innerHTML = html;
    const list = template.content.querySelector("[role=listbox]");
    if (!list || document.activeElement !== this.input) return;
    this.status.textContent = list.dataset.status;
    if (!list.querySelector("[role=option]")) return;
    list.id = "suggestions";
    list.addEventListener("mousedown", (event) => event.preventDefault()); /* the box keeps focus */
    this.input.after(list);
    this.list = list;
    this.input.setAttribute("aria-expanded", "true");
    this.input.setAttribute("aria-controls", list.id);
  }

  hide() {
    this.list?.remove();
    this.list = null;
    this.active = -1;
    this.status.textContent = "";
    this.input.setAttribute("aria-expanded", "false");
    this.input.removeAttribute("aria-controls");
    this.input.removeAttribute("aria-activedescendant");
  }

  close() {
    clearTimeout(this.pause);
    this.request?.abort();
    this.asked = "";
    this.hide();
  }

  press(event) {
    if (event.isComposing || event.keyCode === 229) return; /* the key belongs to the composition */
    if (event.key === "ArrowDown" || event.key === "ArrowUp") {
      event.preventDefault();
      if (this.list) this.move(event.key === "ArrowDown" ? 1 : -1);
      else if (this.text) this.ask();
    } else if (event.key === "Enter" && this.active >= 0) {
      event.preventDefault();
      this.options[this.active].click();
    } else if (event.key === "Escape" && this.list) {
      event.preventDefault(); /* the first Escape closes the list, the next one empties the box */
      this.close();
    } else if (event.key === "Tab") {
      this.close();
    }
  }

  move(step) {
    const options = this.options;
    options[this.active]?.setAttribute("aria-selected", "false");
    const from = this.active < 0 && step < 0 ? options.length : this.active;
    this.active = (from + step + options.length) % options.length;
    const option = options[this.active];
    option.setAttribute("aria-selected", "true");
    option.scrollIntoView({ block: "nearest" });
    this.input.setAttribute("aria-activedescendant", option.id);
  }
}

const connected = new WeakSet();
const connect = () => {
  for (const form of document.querySelectorAll("form[data-suggestions]")) {
    if (connected.has(form)) continue;
    connected.add(form);
    new Suggestions(form);
  }
};
connect();
document.addEventListener("htmx:historyRestore", connect);
