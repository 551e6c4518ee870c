// Keys that every page has. Without it a page reads and links.

const one = query => document.querySelector(query);
const all = query => [...document.querySelectorAll(query)];
const rows = () => all('main tbody tr, main .fix>li, main .findings>li, main .rows>li')
  .map(row => row.querySelector('a[href]'))
  .filter(link => link && link.getClientRects().length);

const writes = place => place.closest?.('input,textarea,select,[contenteditable]');

let going = 0;

function go(key) {
  const link = one(`.top [data-key="${key}"]`);
  if (link) location.assign(link.href);
}

function move(by) {
  const links = rows();
  const at = links.indexOf(document.activeElement);
  links[at < 0 ? (by > 0 ? 0 : links.length - 1) : Math.min(Math.max(at + by, 0), links.length - 1)]
    ?.focus();
}

function find() {
  const field = all('#q, #sought').find(place => place.getClientRects().length);
  if (field) field.focus();
  else location.assign('/find');
}

/* An open fold is shut and gives its summary the focus; a field is left. */
function shut(place) {
  const fold = place.closest?.('details[open]') ?? one('header details[open]');
  if (fold) {
    fold.open = false;
    fold.querySelector('summary').focus();
  } else if (writes(place)) {
    place.blur();
  }
}

const acts = {
  '/': find,
  '?': () => location.assign('/help#keys'),
  j: () => move(1),
  k: () => move(-1),
  g: event => { going = event.timeStamp; },
};

addEventListener('keydown', event => {
  if (event.ctrlKey || event.metaKey || event.altKey || event.defaultPrevented) return;
  if (event.key === 'Escape') return shut(event.target);
  if (document.documentElement.dataset.keys === 'off' || writes(event.target)) return;
  const after = going && event.timeStamp - going < 1500;
  going = 0;
  const act = after ? () => go(event.key) : acts[event.key];
  if (!act) return;
  event.preventDefault();
  act(event);
});

/* A click beside an open menu shuts it. */
addEventListener('click', event =>
  all('header details[open]').forEach(menu => { if (!menu.contains(event.target)) menu.open = false; }));

/* What an address points at may lie in a fold that is shut. */
const unfold = () => {
  const place = document.getElementById(decodeURIComponent(location.hash.slice(1)));
  const fold = place?.closest('details');
  if (fold && !fold.open) { fold.open = true; place.scrollIntoView(); }
};
addEventListener('hashchange', unfold);
unfold();
