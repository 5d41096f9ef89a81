#!/usr/bin/env bash
# Cleans RAW in parts, each by a process of its own into a folder of its own, and joins them into OUT:
#   docs/machines/parallel.sh RAW OUT [PARTS]
# Needs GNU parallel (Debian: apt-get install parallel). With the parts on other machines that see the same folders, give
# parallel its --sshlogin; else have each send its folder back (--return) or copy them together as below.
set -euo pipefail
raw=$(realpath "$1")
out=$(realpath "$2")
parts=${3:-4}
cd "$(dirname "$0")/../.."
shares=$(mktemp -d)
trap 'rm -r "$shares"' EXIT
seq "$parts" | parallel --will-cite --quote --halt now,fail=1 \
  npm run --silent clean -- "$raw" --part "{}/$parts" --cache "$shares/{}"
mkdir "$shares/all"
for part in $(seq "$parts"); do cp -r "$shares/$part/." "$shares/all"; done
npm run --silent clean -- "$raw" --out "$out" --cache "$shares/all"
