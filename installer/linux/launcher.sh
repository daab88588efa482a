#!/bin/sh
# SPDX-License-Identifier: Apache-2.0
# SPDX-FileCopyrightText: The Assent authors
# Starts the current version; counts the starts of a new one and goes back when it never says that it
# works (docs/UPDATES.md, 4). Called as assent or assent-window; the same lines as sync/update.starting.
name=$(basename "$0")
root=$(CDPATH= cd -- "$(dirname -- "$(readlink -f -- "$0")")" && pwd)
current= previous= serial=0 tries=-1
while read -r word value; do
  case $word in current) current=$value ;; previous) previous=$value ;; serial) serial=$value ;; tries) tries=$value ;; esac
done < "$root/versions.txt"
if [ "$tries" -ge 0 ]; then
  if [ "$tries" -ge 2 ] && [ -n "$previous" ] && [ -d "$root/app-$previous" ]; then
    current=$previous previous= tries=-1
  else
    tries=$((tries + 1))
  fi
  {
    printf 'current %s\nserial %s\ntries %s\n' "$current" "$serial" "$tries"
    [ -z "$previous" ] || printf 'previous %s\n' "$previous"
  } > "$root/versions.txt.new" && mv -f "$root/versions.txt.new" "$root/versions.txt"
fi
ASSENT_ROOT=$root
export ASSENT_ROOT
exec "$root/app-$current/$name" "$@"
