#!/bin/sh
# compare_compose.sh BUILD COMPOSE [ROUNDS]: `portolanctl resolve` beside a Compose v2 binary's `config` on the same generated
# projects, whole processes, in turns. Prints the median of each, in milliseconds, and their ratio.
set -eu
build=$1
compose=$2
rounds=${3:-5}
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT

milliseconds() {
    begin=$(date +%s%N)
    "$@" >/dev/null 2>&1
    end=$(date +%s%N)
    echo $(((end - begin) / 1000))
}
median() {
    sort -n "$1" | sed -n "$(((rounds + 1) / 2))p"
}

printf '%10s %16s %16s %8s\n' services 'portolanctl, ms' 'Compose, ms' ratio
for services in 20 200 2000; do
    file=$folder/compose-$services.yaml
    "$build/tests/generator/portolan_generate" compose "$services" >"$file"
    : >"$folder/ours"
    : >"$folder/theirs"
    round=0
    while [ "$round" -lt "$rounds" ]; do
        milliseconds "$build/app/cli/portolanctl" resolve -f "$file" --format json >>"$folder/ours"
        milliseconds "$compose" -f "$file" config -q >>"$folder/theirs"
        round=$((round + 1))
    done
    awk -v services="$services" -v ours="$(median "$folder/ours")" -v theirs="$(median "$folder/theirs")" \
        'BEGIN { printf "%10d %16.1f %16.1f %8.1f\n", services, ours / 1000, theirs / 1000, theirs / ours }'
done
