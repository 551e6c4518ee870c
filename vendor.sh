#!/usr/bin/env bash
# Fetches the few files the pages carry, subsets the fonts, writes their checksums:  ./vendor.sh
# Needs npm, node and sha256sum. What it fetches is pinned here; where from is npm's own setting.
set -euo pipefail
here=$(cd -P -- "$(dirname -- "${BASH_SOURCE[0]}")" && pwd)
to=$here/tutti-app/src/main/resources/static/vendor
map=$here/tutti-map/src/main/resources/tutti/map/typesetting
htmx=2.0.11 newsreader=5.3.0 sans=5.3.1 subset=2.9.0

work=$(mktemp -d)
trap 'rm -rf -- "$work"' EXIT
cd "$work"

unpack() { # PACKAGE VERSION FOLDER
  mkdir "$3"
  tar -xzf "$(npm pack --silent "$1@$2")" -C "$3" --strip-components=1
}
unpack htmx.org $htmx htmx
unpack @fontsource/newsreader $newsreader newsreader
unpack @fontsource/source-sans-3 $sans sans
npm install --silent --no-save --no-audit --no-fund "subset-font@$subset"

cat > subset.mjs <<'JS'
import {readFileSync, writeFileSync} from 'node:fs';
import subsetFont from 'subset-font';
const span = (a, b) => Array.from({length: b - a + 1}, (_, i) => String.fromCodePoint(a + i)).join('');
const western = span(0x20, 0x7e) + span(0xa0, 0xff) + 'ıŒœŠšŽžŸ–—‘’“”„…·•×−€™';
const [from, to] = process.argv.slice(2);
const targetFormat = to.endsWith('.ttf') ? 'sfnt' : 'woff2';
writeFileSync(to, await subsetFont(readFileSync(from), western, {targetFormat}));
JS

rm -rf -- "$to"
mkdir -p "$to/htmx-$htmx" "$to/newsreader-$newsreader" "$to/source-sans-3-$sans"
cp htmx/dist/htmx.min.js htmx/LICENSE "$to/htmx-$htmx/"
cp newsreader/LICENSE "$to/newsreader-$newsreader/OFL.txt"
cp sans/LICENSE "$to/source-sans-3-$sans/OFL.txt"
node subset.mjs newsreader/files/newsreader-latin-400-normal.woff2 "$to/newsreader-$newsreader/400.woff2"
node subset.mjs newsreader/files/newsreader-latin-400-italic.woff2 "$to/newsreader-$newsreader/400-italic.woff2"
node subset.mjs sans/files/source-sans-3-latin-400-normal.woff2 "$to/source-sans-3-$sans/400.woff2"
node subset.mjs sans/files/source-sans-3-latin-600-normal.woff2 "$to/source-sans-3-$sans/600.woff2"
# Java reads no woff2: the same faces, by which maps are measured and which their files carry.
node subset.mjs newsreader/files/newsreader-latin-400-normal.woff2 "$map/newsreader-400.ttf"
node subset.mjs sans/files/source-sans-3-latin-400-normal.woff2 "$map/source-sans-3-400.ttf"
node subset.mjs sans/files/source-sans-3-latin-600-normal.woff2 "$map/source-sans-3-600.ttf"
cp newsreader/LICENSE "$map/newsreader-OFL.txt"
cp sans/LICENSE "$map/source-sans-3-OFL.txt"

cd "$to"
find . -type f ! -name SHA256SUMS | LC_ALL=C sort | xargs sha256sum > SHA256SUMS
