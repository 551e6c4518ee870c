// The map under a reader's hands. Without it a page reads, filters and links.

const one = (query, root = document) => root.querySelector(query);
const all = (query, root = document) => [...root.querySelectorAll(query)];
const on = (place, kinds, act) =>
  kinds.split(' ').forEach(kind => place.addEventListener(kind, act, {passive: false}));
const make = (tag, traits) => Object.assign(document.createElement(tag), traits);
const still = matchMedia('(prefers-reduced-motion: reduce)');

/* What the drawings say: arrows and names of parties by id, and the elements that draw them. */

let arrows, parties, customer, drawings;

function read() {
  drawings = all('#drawn svg').map(svg =>
    ({svg, arrows: all('[data-arrow]', svg), parties: all('[data-party]', svg)}));
  parties = new Map(drawings[0].parties.map(({dataset}) => [dataset.party, dataset.name]));
  arrows = new Map(drawings[0].arrows.map(link => [link.dataset.arrow, arrow(link)]));
  customer = one('.cu', drawings[0].svg)?.dataset.party;
}

function arrow(link) {
  const {arrow: id, from, to, state, side, ends} = link.dataset;
  const said = link.getAttribute('aria-label');
  const word = state.replaceAll('-', ' ');
  const start = `${parties.get(from)} to ${parties.get(to)}: `.length;
  const gives = said.slice(start, said.lastIndexOf(`. ${word[0].toUpperCase()}${word.slice(1)}`));
  return {id, from, to, state, side, said, gives, ends: ends.split(' ')};
}

const seen = () => drawings.find(({svg}) => svg.getClientRects().length) ?? drawings[0];

/* What stands out: what is pointed at, else sought, else let through by the filter. */

let pointed = null, sought = null, filtered = null;

function light() {
  const lit = pointed ?? sought ?? filtered;
  drawings.forEach(drawing => {
    drawing.arrows.forEach(({classList, dataset: {arrow: id}}) =>
      classList.toggle('dim', lit !== null && !lit.arrows.has(id)));
    drawing.parties.forEach(({classList, dataset: {party: id}}) =>
      classList.toggle('dim', lit !== null && id !== customer && !lit.parties.has(id)));
  });
}

function withEnds(ids) {
  const ends = new Set();
  ids.forEach(id => ends.add(arrows.get(id).from).add(arrows.get(id).to));
  return {arrows: new Set(ids), parties: ends};
}

/* The shortest chain of arrows from one party to another; empty when there is none. */
function way(start, end) {
  const came = new Map([[start, null]]);
  for (const party of came.keys()) {
    for (const next of arrows.values()) {
      if (next.from === party && !came.has(next.to)) came.set(next.to, next);
    }
  }
  const steps = [];
  for (let step = came.get(end); step; step = came.get(step.from)) steps.unshift(step.id);
  return steps;
}

function follow(id) {
  const {from, to, said} = arrows.get(id);
  pointed = withEnds([...way(customer, from), id, ...way(to, customer)]);
  say(said);
}

function gather(party) {
  const mine = [...arrows.values()].filter(({from, to}) => (from === party) !== (to === party));
  const gives = mine.filter(({from}) => from === party).length;
  pointed = withEnds(mine.map(({id}) => id));
  pointed.parties.add(party);
  say(`${parties.get(party)} gives ${gives} and gets ${mine.length - gives}.`);
}

const say = words => { one('#said').textContent = words; };

function point(target) {
  if (one('.moving')) return;
  const link = target?.closest?.('#drawn [data-arrow], #drawn [data-party]');
  if (link?.dataset.arrow) follow(link.dataset.arrow);
  else if (link) gather(link.dataset.party);
  else leave();
  light();
}

function leave() {
  if (pointed) say('');
  pointed = null;
}

let at = -1;

function seek() {
  const words = one('#seek').value.trim().toLowerCase();
  const has = text => text.toLowerCase().includes(words);
  at = -1;
  sought = null;
  if (words) {
    const named = [...parties].filter(([, name]) => has(name)).map(([id]) => id);
    sought = withEnds([...arrows.values()].filter(({gives}) => has(gives)).map(({id}) => id));
    sought.named = new Set(named);
    named.forEach(id => sought.parties.add(id));
  }
  const count = sought && sought.arrows.size + sought.named.size;
  one('#found').textContent = !sought ? '' : count === 1 ? '1 match' : `${count || 'no'} matches`;
  light();
}

function next(step) {
  const {arrows: lines, parties: boxes} = seen();
  const found = [
    ...boxes.filter(({dataset}) => sought?.named.has(dataset.party)),
    ...lines.filter(({dataset}) => sought?.arrows.has(dataset.arrow))];
  at = (at + step + found.length) % found.length;
  found[at]?.focus();
}

const asked = () => ({
  states: all('.key [aria-pressed=true]').map(({dataset}) => dataset.state),
  side: one('#side').value,
  party: one('#party').value,
});

function filter() {
  const {states, side, party} = asked();
  const fits = arrow =>
    (!states.length || states.includes(arrow.state)) &&
    (!side || arrow.side === side) &&
    (!party || arrow.ends.includes(party));
  const any = states.length || side || party;
  const fit = [...arrows.values()].filter(fits).map(({id}) => id);
  filtered = any ? withEnds(fit) : null;
  tell(any ? `${fit.length} of ${arrows.size} ${arrows.size === 1 ? 'arrow' : 'arrows'}. ` : '');
  light();
}

function tell(words) {
  one('#fit').textContent = words;
  if (words) one('#fit').append(make('a', {href: here(false), textContent: 'Show all'}));
  history.replaceState(null, '', here(true));
  all('[data-as]').forEach(link => { link.href = here(true, link.dataset.as); });
}

/* This page or another way to show it, with what is kept of the moment and the filter. */
function here(kept, way) {
  const query = new URLSearchParams(way === 'seen' ? {as: way} : {});
  all('#filter input[type=hidden]:not([name=state])')
    .filter(({name}) => name !== 'as' || !way).forEach(i => query.append(i.name, i.value));
  if (kept) {
    const {states, side, party} = asked();
    states.forEach(state => query.append('state', state));
    if (side) query.set('side', side);
    if (party) query.set('party', party);
  }
  return `/${way === 'table' ? 'arrows' : ''}${query.size ? '?' : ''}${query}`;
}

function toggle(button) {
  button.setAttribute('aria-pressed', button.getAttribute('aria-pressed') !== 'true');
  filter();
}

/* Pan and zoom: of its whole box each drawing shows a part. */

const CLOSEST = 8, STEP = 1.5, NUDGE = 0.1, GLIDE = 160;
const boxes = new WeakMap();
let frame = 0;

function box(svg) {
  if (!boxes.has(svg)) {
    const {x, y, width, height} = svg.viewBox.baseVal;
    boxes.set(svg, {whole: [x, y, width, height], part: [x, y, width, height]});
  }
  return boxes.get(svg);
}

const between = (least, value, most) => Math.min(Math.max(value, least), Math.max(least, most));

/* Shows a part, as wide as asked and never beyond the sheet. */
function show(svg, x, y, width) {
  const {whole} = box(svg);
  const w = between(whole[2] / CLOSEST, width, whole[2]);
  const h = w * whole[3] / whole[2];
  box(svg).part = [
    between(whole[0], x, whole[0] + whole[2] - w),
    between(whole[1], y, whole[1] + whole[3] - h), w, h];
  svg.classList.toggle('near', w < whole[2]);
  cancelAnimationFrame(frame);
  frame = requestAnimationFrame(() => svg.setAttribute('viewBox', box(svg).part.join(' ')));
}

/* Zooms about a point, the middle when none is given. */
function zoom(svg, by, spot) {
  const [x, y, w, h] = box(svg).part;
  const [px, py] = spot ?? [x + w / 2, y + h / 2];
  const width = between(box(svg).whole[2] / CLOSEST, w / by, box(svg).whole[2]);
  return [px - (px - x) * width / w, py - (py - y) * width / w, width];
}

function glide(svg, [x, y, width]) {
  const [x0, y0, w0] = box(svg).part;
  if (still.matches) return show(svg, x, y, width);
  const start = performance.now();
  const step = now => {
    const t = Math.min(1, (now - start) / GLIDE), s = t * (2 - t);
    show(svg, x0 + (x - x0) * s, y0 + (y - y0) * s, w0 + (width - w0) * s);
    if (t < 1) requestAnimationFrame(step);
  };
  requestAnimationFrame(step);
}

function turn(way) {
  const {svg} = seen();
  const {whole} = box(svg);
  glide(svg, way === 'fit' ? whole : zoom(svg, way === 'in' ? STEP : 1 / STEP));
}

function nudge(dx, dy) {
  const {svg} = seen();
  const [x, y, w, h] = box(svg).part;
  glide(svg, [x + dx * NUDGE * w, y + dy * NUDGE * h, w]);
}

function spot(svg, {clientX, clientY}) {
  const {left, top, width} = svg.getBoundingClientRect();
  const [x, y, w] = box(svg).part;
  return [x + (clientX - left) * w / width, y + (clientY - top) * w / width];
}

const down = new Map();

function press(event) {
  const svg = event.target.closest('svg');
  if (!svg || event.button || (event.target.closest('a') && event.pointerType === 'mouse')) return;
  down.set(event.pointerId, {x: event.clientX, y: event.clientY});
  if (event.pointerType === 'mouse') svg.setPointerCapture(event.pointerId);
}

function drag(event) {
  const was = down.get(event.pointerId);
  if (!was) return;
  const {svg} = seen();
  const other = [...down].find(([id]) => id !== event.pointerId)?.[1];
  const [x, y, w] = box(svg).part;
  const unit = w / svg.clientWidth;
  if (other) {
    const far = (p, q) => Math.hypot(p.x - q.x, p.y - q.y);
    const by = far({x: event.clientX, y: event.clientY}, other) / Math.max(1, far(was, other));
    show(svg, ...zoom(svg, by, spot(svg, {clientX: other.x, clientY: other.y})));
  } else {
    show(svg, x - (event.clientX - was.x) * unit, y - (event.clientY - was.y) * unit, w);
  }
  down.set(event.pointerId, {x: event.clientX, y: event.clientY});
}

const release = event => down.delete(event.pointerId);

function wheel(event) {
  const svg = event.target.closest('svg');
  if (!svg || !event.ctrlKey) return;
  event.preventDefault();
  show(svg, ...zoom(svg, Math.exp(-event.deltaY / 300), spot(svg, event)));
}

/* Nothing has the focus out of sight. */
function reveal({target}) {
  const svg = target.ownerSVGElement;
  if (!svg) return;
  const {x, y, width, height} = target.getBBox();
  const [left, top, w, h] = box(svg).part;
  if (x < left || y < top || x + width > left + w || y + height > top + h) {
    glide(svg, [x + (width - w) / 2, y + (height - h) / 2, w]);
  }
}

const KEYS = {
  ArrowLeft: [nudge, -1, 0],
  ArrowRight: [nudge, 1, 0],
  ArrowUp: [nudge, 0, -1],
  ArrowDown: [nudge, 0, 1],
  '+': [turn, 'in'],
  '-': [turn, 'out'],
  0: [turn, 'fit'],
};

function key(event) {
  if (event.ctrlKey || event.metaKey || event.altKey || !KEYS[event.key]) return;
  const [act, ...how] = KEYS[event.key];
  event.preventDefault();
  act(...how);
}

/* Back in time: the parts of another week's page take the place of these. */

const PARTS = ['.top nav', '.lede', '#drawn', '#fit', '.key', '.sheet aside', '.foot'];
let asking = new AbortController();

/* A page whose map is still being drawn says after how many seconds to ask again. */
async function ask(address, options) {
  const answer = await fetch(address, options);
  const page = new DOMParser().parseFromString(await answer.text(), 'text/html');
  const again = one('meta[http-equiv=refresh]', page);
  if (!answer.ok || !again || one('#drawn svg', page)) return {answer, page};
  await new Promise(then => setTimeout(then, 1000 * again.content));
  options.signal.throwIfAborted();
  return ask(answer.url, {signal: options.signal});
}

async function turnTo(address, options = {}) {
  asking.abort();
  asking = new AbortController();
  const {answer, page} = await ask(address, {...options, signal: asking.signal});
  if (!answer.ok || !one('#drawn svg', page)) {
    throw new Error(one('main .fault li, main h1', page)?.textContent ?? answer.statusText);
  }
  const parts = drawings.map(({svg}) => box(svg));
  PARTS.forEach(part => one(part).replaceChildren(...one(part, page).childNodes));
  read();
  drawings.forEach(({svg}, i) => keep(svg, parts[i]));
  filter();
}

function keep(svg, {whole, part}) {
  const now = box(svg).whole;
  const scale = now[2] / whole[2];
  if (part[2] < whole[2]) {
    const [x, y] = [0, 1].map(i => now[i] + (part[i] - whole[i]) * scale);
    show(svg, x, y, part[2] * scale);
  }
}

const date = () => one('#dates').options[one('#week').value];

function slide() {
  const {label} = date();
  one('#day').textContent = label;
  one('#week').setAttribute('aria-valuetext', label);
}

async function travel() {
  const {value, label} = date();
  all('#filter [name=at], #filter [name=known]').forEach(input => input.remove());
  if (value) one('#filter').append(make('input', {type: 'hidden', name: 'at', value}));
  try {
    await turnTo(here(true));
  } catch (error) {
    if (error.name !== 'AbortError') say(`The map of ${label} did not come: ${error.message}`);
  }
}

let moves;

async function moveBoxes(button) {
  moves ??= import(button.dataset.script).then(({pins}) => pins({one, say, spot, turnTo, here}));
  (await moves)(button);
}

async function weeks() {
  const answer = await fetch('/map/weeks');
  if (answer.ok) one('#blocks').innerHTML = await answer.text();
}

function clear(event) {
  if (event.key !== 'Escape') return;
  one('#seek').value = '';
  leave();
  seek();
}

function start() {
  const drawn = one('#drawn');
  document.documentElement.classList.add('with-scripts');
  drawn.tabIndex = 0;
  drawn.setAttribute('role', 'group');
  drawn.setAttribute('aria-label', 'Map: arrow keys move it, + and - zoom, 0 fits it');
  on(drawn, 'pointerover focusin', ({target}) => point(target));
  on(drawn, 'pointerleave focusout', () => point(null));
  on(drawn, 'focusin', reveal);
  on(drawn, 'pointerdown', press);
  on(drawn, 'pointermove', drag);
  on(drawn, 'pointerup pointercancel lostpointercapture', release);
  on(drawn, 'wheel', wheel);
  on(drawn, 'keydown', key);
  on(document, 'keydown', clear);
  on(one('#seek'), 'input', seek);
  on(one('#seek'), 'keydown', event => {
    if (event.key !== 'Enter') return;
    event.preventDefault();
    next(event.shiftKey ? -1 : 1);
  });
  on(one('#filter'), 'change', filter);
  on(one('#week'), 'input', slide);
  on(one('#week'), 'change', travel);
  on(document, 'click', event => {
    const button = event.target.closest('[data-zoom], .key [data-state], #move');
    if (!button) return;
    event.preventDefault();
    if (button.dataset.zoom) turn(button.dataset.zoom);
    else if (button.id) moveBoxes(button);
    else toggle(button);
  });
  read();
  filter();
  weeks();
}

if (one('#drawn svg')) start();
