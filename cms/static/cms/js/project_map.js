/* The map in place of the picture: the province, a mark for each point, a number where several are
   near one another. Loaded by site.js once such a picture is on the page; if anything is missing the
   picture stays. Leaflet and its clusters come from our own address. */

const SITE = "site";
const calm = window.matchMedia("(prefers-reduced-motion: reduce)").matches;

const json = async (address) => {
  const answer = await fetch(address, { headers: { Accept: "application/json" } });
  if (!answer.ok) throw new Error(`${address} answered ${answer.status}`);
  return answer.json();
};

const stylesFrom = (address) =>
  new Promise((resolve, reject) => {
    const there = document.querySelector(`link[href="${address}"]`);
    if (there) return resolve();
    const link = Object.assign(document.createElement("link"), { rel: "stylesheet", href: address });
    link.addEventListener("load", resolve);
    link.addEventListener("error", reject);
    document.head.append(link);
  });

const element = (name, text = "", attributes = {}) => {
  const made = Object.assign(document.createElement(name), { textContent: text });
  for (const [attribute, value] of Object.entries(attributes)) made.setAttribute(attribute, value);
  return made;
};

/* One project in a popup: its name as a link, then status and how exact the point is, in words. */
const entry = (project, { page, words }) => {
  const item = element("li");
  const href = page.replace("CODE", project.code);
  item.append(element("a", project.name, { href, ...(project.language && { lang: project.language }) }));
  const facts = [project.code, words.status[project.status]];
  if (project.language) facts.push(words.language[project.language]);
  item.append(element("small", facts.join(" · ")), element("small", words.precision[project.precision]));
  return item;
};

const popupOf = (projects, data) => {
  const list = element("ul", "", { class: "map-popup" });
  list.append(...projects.map((project) => entry(project, data)));
  return list;
};

const markOf = (project, { words }) => {
  const dot = element("span", "", { class: "map-dot" });
  if (project.precision !== SITE) dot.dataset.approximate = "";
  const said = [project.code, project.name, words.status[project.status], words.precision[project.precision]];
  const icon = element("div");
  icon.append(dot, element("span", said.join(", "), { class: "unseen" }));
  return L.divIcon({ className: "map-marker", html: icon, iconSize: [32, 32] });
};

const numberOf = (cluster, { words }) => {
  const count = cluster.getChildCount();
  const icon = element("div");
  icon.append(element("span", count, { "aria-hidden": "true" }));
  icon.append(element("span", words.together.replace("{count}", count), { class: "unseen" }));
  const size = count < 10 ? 36 : 44;
  return L.divIcon({ className: "map-cluster", html: icon, iconSize: [size, size] });
};

const mapIn = (canvas, shape, place, words) => {
  const outline = L.geoJSON(shape, { interactive: false, style: { className: "map-province", weight: 2, fillOpacity: 1 } });
  const bounds = outline.getBounds();
  const { tiles, tilesAttribution } = place.dataset;
  const map = L.map(canvas, {
    attributionControl: Boolean(tiles),
    zoomControl: false,
    zoomSnap: tiles ? 1 : 0.25,
    maxZoom: 15,
    maxBounds: bounds.pad(0.2),
    maxBoundsViscosity: 1,
    scrollWheelZoom: false,
    zoomAnimation: !calm,
    fadeAnimation: !calm,
    markerZoomAnimation: !calm,
  });
  L.control.zoom({ zoomInTitle: words.zoom_in, zoomOutTitle: words.zoom_out }).addTo(map);
  if (tiles) {
    map.attributionControl.setPrefix(false);
    L.tileLayer(tiles, { attribution: tilesAttribution, maxZoom: 15 }).addTo(map);
    canvas.dataset.tiles = "";
  }
  outline.addTo(map);
  map.fitBounds(bounds, { animate: false });
  map.setMinZoom(Math.floor(map.getZoom())); // a fraction would lose single markers among clusters
  keepPageMoving(map, map.getZoom());
  return map;
};

/* The page scrolls under finger and wheel until the reader turns to the map; `whole` shows it all. */
const keepPageMoving = (map, whole) => {
  const settle = () => (map.getZoom() > whole ? map.dragging.enable() : map.dragging.disable());
  map.on("zoomend", settle);
  settle();
  map.on("focus", () => map.scrollWheelZoom.enable());
  map.on("blur", () => map.scrollWheelZoom.disable());
};

/* Markers of one point lie on one another however near one looks: a list says what is there. */
const isOnePoint = (cluster) => {
  const [first, ...others] = cluster.getAllChildMarkers().map((marker) => marker.getLatLng());
  return others.every((other) => other.equals(first, 1e-5));
};

const show = (map, data, at, projects, opener) => {
  const popup = L.popup({ maxHeight: 260, maxWidth: 280, autoPanPadding: [12, 12] });
  popup.setLatLng(at).setContent(popupOf(projects, data)).openOn(map);
  const box = popup.getElement();
  box.setAttribute("role", "dialog");
  box.setAttribute("aria-label", projects.length > 1 ? data.words.here.replace("{count}", projects.length) : projects[0].name);
  const close = box.querySelector(".leaflet-popup-close-button");
  close.setAttribute("aria-label", data.words.close);
  box.querySelector(".map-popup a").focus({ preventScroll: true });
  box.addEventListener("keydown", (event) => event.key === "Escape" && map.closePopup(popup));
  popup.on("remove", () => {
    const focused = document.activeElement;
    if (focused && focused !== document.body && !box.contains(focused)) return;
    const back = opener();
    (back?.isConnected ? back : map.getContainer()).focus({ preventScroll: true });
  });
};

/* What a press does, Enter and the space bar do too; the key must not reach what is focused next. */
const onPress = (layer, kinds, act) =>
  layer.on(kinds, (event) => {
    const { key } = event.originalEvent;
    if (event.type.endsWith("keydown")) {
      if (key !== "Enter" && key !== " ") return;
      event.originalEvent.preventDefault();
    }
    act(event);
  });

const clustersOn = (map, data) => {
  const clusters = L.markerClusterGroup({
    animate: !calm,
    iconCreateFunction: (cluster) => numberOf(cluster, data),
    maxClusterRadius: 44,
    showCoverageOnHover: false,
    spiderfyOnMaxZoom: false,
    zoomToBoundsOnClick: false,
  });
  const markers = new Map();
  for (const project of data.projects) {
    const marker = L.marker(project.at, { icon: markOf(project, data), riseOnHover: true });
    marker.project = project;
    onPress(marker, "click keydown", () => show(map, data, marker.getLatLng(), [project], () => marker.getElement()));
    markers.set(project.code, marker);
  }
  clusters.addLayers([...markers.values()]);
  onPress(clusters, "clusterclick clusterkeydown", ({ layer: cluster }) => {
    if (!isOnePoint(cluster) && map.getZoom() < map.getMaxZoom()) {
      cluster.zoomToBounds({ padding: [20, 20] });
      map.getContainer().focus({ preventScroll: true });
      return;
    }
    const projects = cluster.getAllChildMarkers().map((marker) => marker.project);
    show(map, data, cluster.getLatLng(), projects, () => cluster.getElement());
  });
  return { clusters: clusters.addTo(map), markers };
};

/* The list beside: a row that is looked at lights its mark; its button brings the map to it. */
const joinList = (map, list, { clusters, markers }, data) => {
  const visible = (row) => {
    const marker = markers.get(row?.dataset.code);
    return marker && clusters.getVisibleParent(marker)?.getElement();
  };
  const light = (event) => {
    for (const lit of map.getContainer().querySelectorAll(".is-shown")) lit.classList.remove("is-shown");
    if (event.type === "mouseover" || event.type === "focusin") visible(event.target.closest("[data-code]"))?.classList.add("is-shown");
  };
  for (const kind of ["mouseover", "mouseleave", "focusin", "focusout"]) list.addEventListener(kind, light);
  for (const button of list.querySelectorAll(".map-show")) {
    const marker = markers.get(button.closest("[data-code]").dataset.code);
    if (!marker) continue;
    button.hidden = false;
    button.addEventListener("click", () => {
      map.getContainer().scrollIntoView({ block: "nearest", behavior: calm ? "auto" : "smooth" });
      map.setView(marker.getLatLng(), Math.max(map.getZoom(), map.getMinZoom() + 2), { animate: false });
      show(map, data, marker.getLatLng(), [marker.project], () => button);
    });
  }
};

/* Draw the map in a frame; the picture goes only when the map is there. */
export const draw = async (place) => {
  const { points, outline, leaflet, clusters, styles, label } = place.dataset;
  const scripts = import(leaflet).then(() => import(clusters));
  const [data, shape] = await Promise.all([json(points), json(outline), scripts, stylesFrom(styles)]);
  if (!place.isConnected) return;
  const picture = place.querySelector("svg");
  const canvas = element("div", "", { class: "map-canvas", role: "region", "aria-label": label });
  picture.before(canvas);
  picture.remove();
  const map = mapIn(canvas, shape, place, data.words);
  joinList(map, place.closest(".project-map").querySelector(".map-list"), clustersOn(map, data), data);
  const release = () => {
    if (canvas.isConnected) return;
    document.removeEventListener("htmx:afterSettle", release);
    map.remove();
  };
  document.addEventListener("htmx:afterSettle", release);
};
