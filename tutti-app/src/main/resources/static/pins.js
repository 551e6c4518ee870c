// Boxes on the map are dragged where somebody wishes them, by hand or with Shift and the arrow
// keys. Loaded by map.js when it is asked for.

const GRID = 8, FARTHEST = 20000;
const STEPS = {ArrowLeft: [-1, 0], ArrowRight: [1, 0], ArrowUp: [0, -1], ArrowDown: [0, 1]};
const HELP = 'Drag a box, or move it with Shift and the arrow keys and press Enter.';

const onGrid = value => Math.min(Math.max(0, Math.round(value / GRID) * GRID), FARTHEST);

/* What map.js lends: how to find elements, to say something, to fetch the map anew. */
export function pins({one, say, spot, turnTo, here}) {
  let on = false, held = null;

  /* A ghost of the party's box, which lies where the pointer or the keys brought it. */
  function lift(link) {
    const rect = one('rect', link);
    const ghost = rect.cloneNode();
    ghost.setAttribute('class', 'ghost');
    link.ownerSVGElement.append(ghost);
    const [x, y] = [rect.x.baseVal.value - 0.5, rect.y.baseVal.value - 0.5];
    held = {link, ghost, x, y, start: [x, y], from: null, moved: false};
  }

  function move(x, y) {
    held.x = onGrid(x);
    held.y = onGrid(y);
    held.moved = true;
    held.ghost.setAttribute('x', held.x + 0.5);
    held.ghost.setAttribute('y', held.y + 0.5);
    say(`${held.link.dataset.name} at ${held.x}, ${held.y}. Enter pins it here, Escape leaves it.`);
  }

  function leave() {
    held?.ghost.remove();
    held = null;
  }

  async function drop() {
    const {link: {dataset: {party, name}}, x, y, moved} = held;
    leave();
    const who = one('#pins [name=who]');
    if (!moved) return;
    if (!who.value) {
      who.focus();
      say(`Choose who you act as, then move ${name} again.`);
      return;
    }
    const form = new URLSearchParams(new FormData(one('#pins')));
    Object.entries({party, x, y, back: here(true), because: `${name} was moved on the map`})
      .forEach(([field, value]) => form.set(field, value));
    await send(form, party, `${name} is pinned at ${x}, ${y}.`);
  }

  async function send(form, party, done) {
    let says = done;
    try {
      await turnTo('/map/pins', {method: 'POST', body: form});
      await open();
    } catch (error) {
      says = error.message;
    }
    one(`.land [data-party="${CSS.escape(party)}"]`)?.focus();
    say(says);
  }

  /* The form with who acts and what is pinned, out of the page that shows it without scripts. */
  async function open() {
    const answer = await fetch('/map/pins');
    const page = new DOMParser().parseFromString(await answer.text(), 'text/html');
    one('#pinning').replaceChildren(one('#pins', page));
    one('#pins [name=back]').value = here(true);
  }

  async function toggle(button) {
    on = !on;
    button.setAttribute('aria-pressed', on);
    one('#drawn').classList.toggle('moving', on);
    leave();
    if (on) await open();
    else one('#pinning').replaceChildren();
    say(on ? HELP : '');
  }

  const box = ({target}) => (on ? target.closest('.land .pt:not(.cu)') : null);

  function press(event) {
    const link = box(event);
    if (!link || event.button) return;
    event.preventDefault();
    event.stopPropagation();
    leave();
    lift(link);
    held.from = spot(link.ownerSVGElement, event);
    link.focus();
    one('#drawn').setPointerCapture(event.pointerId);
  }

  function drag(event) {
    if (!held?.from) return;
    event.stopPropagation();
    const [x, y] = spot(held.link.ownerSVGElement, event);
    if (held.moved || Math.hypot(x - held.from[0], y - held.from[1]) >= GRID / 2) {
      move(held.start[0] + x - held.from[0], held.start[1] + y - held.from[1]);
    }
  }

  function release() {
    if (held?.from) drop();
  }

  function key(event) {
    const step = event.shiftKey && STEPS[event.key];
    if (step && box(event)) {
      if (!held) lift(box(event));
      move(held.x + step[0] * GRID, held.y + step[1] * GRID);
    } else if (held && event.key === 'Enter') drop();
    else if (held && event.key === 'Escape') leave();
    else return;
    event.preventDefault();
    event.stopPropagation();
  }

  const drawn = one('#drawn');
  const early = {capture: true};
  drawn.addEventListener('pointerdown', press, early);
  drawn.addEventListener('pointermove', drag, early);
  drawn.addEventListener('pointerup', release, early);
  drawn.addEventListener('pointercancel', leave, early);
  drawn.addEventListener('keydown', key, early);
  drawn.addEventListener('focusout', ({target}) => {
    if (held && !held.from && target === held.link) leave();
  });
  drawn.addEventListener('dragstart', event => on && event.preventDefault());
  drawn.addEventListener('click', event => {
    if (box(event) || (on && event.target === drawn)) event.preventDefault();
  }, early);
  return toggle;
}
