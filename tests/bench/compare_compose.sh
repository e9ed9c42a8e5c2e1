#!/bin/bash
# compare_compose.sh BUILD COMPOSE [ROUNDS]: `portolanctl resolve` beside a Compose v2 binary's `config` on the same generated
# projects, whole processes that print the model, in turns. Prints the median of each, in milliseconds, the peak of memory, in
# MiB, and how many times as much Compose takes. The largest project takes Compose long, and has three rounds.
set -eu
build=$1
compose=$2
rounds=${3:-11}
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT

ours() { "$build/app/cli/portolanctl" resolve -f "$file"; }
theirs() { "$compose" -f "$file" config; }

microseconds() {
    local begin=${EPOCHREALTIME/[.,]/}
    "$@" >"$folder/model" 2>/dev/null
    echo $((${EPOCHREALTIME/[.,]/} - begin))
}
median() {
    sort -n "$1" | sed -n "$((($(wc -l <"$1") + 1) / 2))p"
}
# The peak of memory of a command, in KiB.
peak() {
    /usr/bin/time -f %M -o "$folder/peak" "$@" >"$folder/model" 2>/dev/null
    cat "$folder/peak"
}

printf '%8s %16s %12s %7s %17s %13s %7s\n' services 'portolanctl, ms' 'Compose, ms' ratio 'portolanctl, MiB' 'Compose, MiB' ratio
for services in 20 200 2000 10000; do
    file=$folder/compose-$services.yaml
    "$build/tests/generator/portolan_generate" compose "$services" >"$file"
    : >"$folder/ours"
    : >"$folder/theirs"
    for ((round = 0; round < (services < 10000 ? rounds : 3); ++round)); do
        microseconds ours >>"$folder/ours"
        microseconds theirs >>"$folder/theirs"
    done
    awk -v services="$services" -v ours="$(median "$folder/ours")" -v theirs="$(median "$folder/theirs")" \
        -v our_peak="$(peak "$build/app/cli/portolanctl" resolve -f "$file")" -v their_peak="$(peak "$compose" -f "$file" config)" \
        'BEGIN { printf "%8d %16.1f %12.1f %7.1f %17.1f %13.1f %7.1f\n", services, ours / 1000, theirs / 1000, theirs / ours,
                 our_peak / 1024, their_peak / 1024, their_peak / our_peak }'
done
