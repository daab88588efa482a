#!/usr/bin/env bash
# SPDX-License-Identifier: Apache-2.0
# SPDX-FileCopyrightText: The Assent authors
#
# Checks a bundle or a receipt of Assent without Assent: bash, openssl 3, od, sha256sum (zstd only for packed bundles).
#
#   verify-bundle.sh bundle  FILE.assent  KEY [DICTIONARY]      (else it looks for it beside itself)
#   verify-bundle.sh receipt FILE.assent-receipt SECRETARIAT-KEY
#
# KEY is the one-line form of a public key (name+id+base64) that you have from somewhere else than the file.
# Exit code 0: everything holds. 1: something does not, or could not be checked. 2: usage.
set -euo pipefail
export LC_ALL=C

say() { printf '%s\n' "$*"; }
no() { printf 'NOT VERIFIED: %s\n' "$*" >&2; exit 1; }
work=$(mktemp -d) && trap 'rm -rf "$work"' EXIT

hex_of() { od -An -v -tx1 "$@" | tr -d ' \n'; }
bytes_of_hex() { local hex=$1 out='' i; for ((i = 0; i < ${#hex}; i += 2)); do out+="\\x${hex:i:2}"; done; printf '%b' "$out"; }
sha_hex() { bytes_of_hex "$1" | sha256sum | cut -c1-64; }
node() { sha_hex "01$1$2"; }
hex_of_base64() { printf '%s' "$1" | openssl base64 -d -A | hex_of; }
base64_of_hex() { bytes_of_hex "$1" | openssl base64 -A; }

read_key() { # sets origin, key, log_id, key_id
  local name id
  origin=${1%%+*} id=${1#*+} && key=$(hex_of_base64 "${id#*+}") id=${id%%+*}
  [ ${#key} = 66 ] && [ "${key:0:2}" = 01 ] || no "the key is not complete"
  key=${key:2}
  name=$(printf '%s\n' "$origin" | hex_of)
  log_id=$(sha_hex "$name$key") && log_id=${log_id:0:32}
  key_id=$(sha_hex "${name}01$key") && key_id=${key_id:0:8}
  [ "$id" = "$key_id" ] || no "the key's name and number do not belong together"
  say "key: $origin, code $(spoken_code "$key")"
}

spoken_code() { # sixteen letters of the SHA-256 of a key, to be compared aloud (FORMAT 8.2)
  local hash letters=0123456789ABCDEFGHJKMNPQRSTVWXYZ half shift code=''
  hash=$(sha_hex "$1")
  for half in $((16#${hash:0:10})) $((16#${hash:10:10})); do
    for shift in 35 30 25 20 15 10 5 0; do code+=${letters:half >> shift & 31:1}; done
  done
  printf '%s' "${code:0:4}-${code:4:4}-${code:8:4}-${code:12:4}"
}

dictionary_of() { # number: the word list with this number, in this folder or in the program's
  local found here
  here=$(dirname "$0")
  for found in "$here"/"$(printf '%04d' "$1")"-*.zdict "$here"/../dictionaries/"$(printf '%04d' "$1")"-*.zdict; do
    [ ! -f "$found" ] || { printf '%s' "$found"; return; }
  done
}

check_signature() { # text file, signature in hex
  bytes_of_hex "302a300506032b6570032100$key" >"$work/key.der"
  bytes_of_hex "$2" >"$work/signature"
  openssl pkeyutl -verify -pubin -keyform DER -inkey "$work/key.der" -rawin -in "$1" -sigfile "$work/signature" >/dev/null 2>&1
}

append() { # leaf: the stack of full subtrees, RFC 6962
  local hash=$1 n=$2
  while ((n & 1)); do hash=$(node "${peaks[-1]}" "$hash"); unset 'peaks[-1]'; n=$((n >> 1)); done
  peaks+=("$hash")
}

root_of_peaks() {
  local i hash=${peaks[-1]}
  for ((i = ${#peaks[@]} - 2; i >= 0; i--)); do hash=$(node "${peaks[i]}" "$hash"); done
  printf '%s' "$hash"
}

climb() { # leaf index size proof...: the root that the proof leads to (RFC 9162 2.1.3.2)
  local hash=$1 fn=$2 sn=$(($3 - 1)) step; shift 3
  ((fn <= sn)) || return 0 # nothing leads anywhere: the caller says what is not proved
  for step in "$@"; do
    ((sn > 0)) && [ ${#step} = 64 ] || return 0
    if ((fn & 1)) || ((fn == sn)); then
      hash=$(node "$step" "$hash")
      while ! ((fn & 1)) && ((fn)); do fn=$((fn >> 1)) sn=$((sn >> 1)); done
    else
      hash=$(node "$hash" "$step")
    fi
    fn=$((fn >> 1)) sn=$((sn >> 1))
  done
  ((sn == 0)) || return 0
  printf '%s' "$hash"
}

verify_bundle() {
  local file=$1 dictionary=${2:-} header from to stored packed_length raw_length root signature hex at=0 n=0 first length
  local start=0 whole
  whole=$(($(wc -c <"$file")))
  while :; do # one file may carry the logs of many, and attached files: find the log of this key
    header=$(hex_of -j "$start" -N 156 "$file")
    case ${header:0:16} in
      8941534e0d0a1a0a) length=156 ;;
      894153460d0a1a0a) length=60 ;; *) no "this is not a bundle with a log" ;;
    esac
    [ ${#header} -ge $((2 * length)) ] || no "the file stops early"
    [ "${header:16:2}" = 01 ] || no "another version of the format"
    [ $length = 156 ] && [ "${header:24:32}" = "$log_id" ] && break
    start=$((start + length + 16#${header:96:8}))
    ((start < whole)) || no "there is no log of $origin in this file"
  done
  [ "${header:104:8}" = "$key_id" ] || no "another key id than that of $origin"
  from=$((16#${header:56:16})) to=$((16#${header:72:16})) raw_length=$((16#${header:88:8})) packed_length=$((16#${header:96:8}))
  stored=$((16#${header:18:2} & 1)) root=${header:120:64} signature=${header:184:128}
  printf '%s\n%s\n%s\n' "$origin" "$to" "$(base64_of_hex "$root")" >"$work/checkpoint"
  check_signature "$work/checkpoint" "$signature" || no "the head is not signed by $origin, or was changed"
  say "signature: $origin signed a log of $to entries with root $root"
  ((whole >= start + 156 + packed_length)) || no "the file stops early"
  ((from == 0)) || no "the signature holds, but the entries begin at $from: ask for the log from its beginning to check them"
  { tail -c +$((start + 157)) "$file" || true; } | head -c "$packed_length" >"$work/payload"
  if ((stored)); then cp "$work/payload" "$work/raw"; else
    command -v zstd >/dev/null || no "the bundle is packed and there is no zstd here: ask for a stored one"
    if ((16#${header:20:4})); then
      [ -n "$dictionary" ] || dictionary=$(dictionary_of $((16#${header:20:4})))
      [ -n "$dictionary" ] || no "packed with dictionary $((16#${header:20:4})): name its file as the last argument"
      zstd -q -d --memory=128MB -D "$dictionary" -c "$work/payload" >"$work/raw" || no "the payload cannot be unpacked"
    else zstd -q -d --memory=128MB -c "$work/payload" >"$work/raw" || no "the payload cannot be unpacked"; fi
  fi
  hex=$(hex_of "$work/raw")
  [ $((${#hex} / 2)) = "$raw_length" ] || no "the payload has another length than announced"
  peaks=()
  while ((at < ${#hex})); do
    first=$((16#${hex:at:2})) at=$((at + 2))
    if ((first >= 64 && first < 88)); then length=$((first - 64))
    elif ((first == 88)); then length=$((16#${hex:at:2})) at=$((at + 2))
    elif ((first == 89)); then length=$((16#${hex:at:4})) at=$((at + 4))
    elif ((first == 90)); then length=$((16#${hex:at:8})) at=$((at + 8))
    else no "entry $n is not framed as a byte string"; fi
    ((at + 2 * length <= ${#hex})) || no "entry $n stops early"
    append "$(sha_hex "00${hex:at:2*length}")" $n
    at=$((at + 2 * length)) n=$((n + 1))
  done
  [ $n = $to ] || no "$n entries where $to are announced"
  [ "$(root_of_peaks)" = "$root" ] || no "the entries are not those that $origin signed"
  say "entries: all $n are those that were signed, complete and in order"
}

verify_receipt() {
  local file=$1 line hex size root index entry taken taken_index take_log cbor_size takes named=0 part=fields
  local -a path=() proof=()
  while IFS= read -r line; do
    case "$part:$line" in
      fields:c2sp.org/tlog-proof@v1) part=proof ;;
      fields:log\ *) take_log=${line#log } ;; fields:index\ *) index=${line#index } ;;
      fields:entry\ *) entry=$(hex_of_base64 "${line#entry }") ;; fields:size\ *) size=${line#size } ;;
      fields:root\ *) root=$(hex_of_base64 "${line#root }") ;; fields:path\ *) path+=("$(hex_of_base64 "${line#path }")") ;;
      fields:taken\ *) taken=$(hex_of_base64 "${line#taken }") ;;
      proof:index\ *) taken_index=${line#index } ;; proof:) part=note; : >"$work/checkpoint" ;;
      proof:*) proof+=("$(hex_of_base64 "$line")") ;;
      note:) part=signatures ;; note:*) printf '%s\n' "$line" >>"$work/checkpoint" ;;
      signatures:"— $origin "*) hex=$(hex_of_base64 "${line##* }"); [ "${hex:0:8}" != "$key_id" ] || signature=${hex:8} ;;
    esac
  done <"$file"
  [ "$(head -n1 "$file")" = "assent receipt v1" ] && [ -n "${taken_index:-}" ] || no "this is not a complete receipt"
  # a hash is whole or none: an empty one would agree with a proof that leads nowhere
  [[ ${take_log:-} =~ ^[0-9a-f]{32}$ && ${entry:-} =~ ^[0-9a-f]{64}$ && ${root:-} =~ ^[0-9a-f]{64}$ ]] \
    || no "a line of the receipt is not complete"
  for hex in "$index" "$size" "$taken_index"; do [[ $hex =~ ^(0|[1-9][0-9]{0,15})$ ]] || no "a number is missing"; done
  # 1 the checkpoint is the secretariat's
  [ -n "${signature:-}" ] && check_signature "$work/checkpoint" "$signature" || no "the checkpoint is not signed by $origin"
  [ "$(sed -n 1p "$work/checkpoint")" = "$origin" ] || no "the checkpoint is of another log"
  say "signature: $origin signed this checkpoint"
  # 2 the TAKEN entry is under it
  [ "$(climb "$(sha_hex "00$taken")" "$taken_index" "$(sed -n 2p "$work/checkpoint")" ${proof[@]+"${proof[@]}"})" \
    = "$(hex_of_base64 "$(sed -n 3p "$work/checkpoint")")" ] || no "the secretariat's line is not in its log"
  # 3 it is a TAKEN entry (kind 33) and names this log, size and root: in CBOR 83 50 log size 5820 root, one after the other
  if ((size < 24)); then cbor_size=$(printf '%02x' "$size"); elif ((size < 256)); then cbor_size=$(printf '18%02x' "$size")
  elif ((size < 65536)); then cbor_size=$(printf '19%04x' "$size"); else cbor_size=$(printf '1a%08x' "$size"); fi
  [[ $taken =~ ^a3001821011b[0-9a-f]{16}02a16574616b6573([89][0-7]|8[89a-f]|98..|99....)(.*)$ ]] || no "the secretariat's line is of another kind"
  takes=${BASH_REMATCH[2]}
  while [[ $takes =~ ^8350([0-9a-f]{32})([01][0-9a-f]|18..|19....|1a.{8})5820([0-9a-f]{64}) ]]; do
    [ "${BASH_REMATCH[0]}" != "8350${take_log}${cbor_size}5820${root}" ] || named=1
    takes=${takes:${#BASH_REMATCH[0]}}
  done
  ((named)) || no "the secretariat's line says something else"
  # 4 the entry is under that root
  [ "$(climb "$entry" "$index" "$size" ${path[@]+"${path[@]}"})" = "$root" ] || no "the entry is not among those received"
  say "receipt: the secretariat holds entry $index (of $size) of log $take_log"
}

[ $# -ge 3 ] || { sed -n '5,13s/^# \{0,1\}//p' "$0" >&2; exit 2; }
read_key "$3"
case $1 in
  bundle) verify_bundle "$2" "${4:-}" ;;
  receipt) verify_receipt "$2" ;;
  *) sed -n '5,13s/^# \{0,1\}//p' "$0" >&2; exit 2 ;;
esac
say "VERIFIED"
