#!/usr/bin/env bash
# The libraries that the app's core is built of, with version and licence, as the screen Innstillinger lists them.
# Without an argument it writes the list; with --check it fails when the list is out of date.
set -euo pipefail
cd "$(dirname "$0")/.."
list=crates/core/data/licences.txt

fresh() {
  cargo tree --package kundeapp-core --edges normal,no-proc-macro --target all --prefix none --locked --format $'{p}\t{l}' |
    grep -v '(/' | sed -E 's/ \(proc-macro\)//; s/ \(\*\)$//; s/^([^ ]+) v([^\t ]+)[^\t]*/\1\t\2/' | LC_ALL=C sort -u
}

if [ "${1:-}" = --check ]; then
  diff -u "$list" <(fresh) >&2 || { echo "licences: $list is out of date; run scripts/licences.sh" >&2; exit 1; }
else
  mkdir -p "$(dirname "$list")"
  fresh > "$list"
fi
