#!/bin/bash
# compare_builds.sh OLD_BUILD NEW_BUILD [ROUNDS]: `resolve` and `import` of two builds on the same generated projects, whole
# processes in turns, so that a busy machine slows both. Prints medians in milliseconds: of the time that passes, and of the
# processor time of all threads together. A difference of less than a tenth says nothing.
set -eu
builds=("$1" "$2")
rounds=${3:-11}
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT

resolve() { "$1/app/cli/portolanctl" resolve -f "$folder/stack/compose.yaml"; }
import() { "$1/app/cli/portolanctl" import "$folder/stack"; }

# Wall and processor time of a command, in microseconds.
measure() {
    local begin=${EPOCHREALTIME/[.,]/} user system TIMEFORMAT='%3U %3S'
    read -r user system < <({ time "$@" >"$folder/model" 2>/dev/null; } 2>&1)
    echo $((${EPOCHREALTIME/[.,]/} - begin)) $((10#${user/[.,]/} * 1000 + 10#${system/[.,]/} * 1000))
}
median() {
    cut -d' ' -f"$2" "$1" | sort -n | sed -n "$((($(wc -l <"$1") + 1) / 2))p"
}

printf '%8s %8s %10s %10s %7s %12s %12s\n' command services 'old, ms' 'new, ms' ratio 'old, of CPU' 'new, of CPU'
mkdir "$folder/stack"
for services in 20 200 2000 10000; do
    "${builds[1]}/tests/generator/portolan_generate" compose "$services" >"$folder/stack/compose.yaml"
    for command in resolve import; do
        : >"$folder/0"
        : >"$folder/1"
        for ((round = 0; round < rounds; ++round)); do
            for which in 0 1; do
                measure "$command" "${builds[$which]}" >>"$folder/$which"
            done
        done
        awk -v command="$command" -v services="$services" -v old="$(median "$folder/0" 1)" -v new="$(median "$folder/1" 1)" \
            -v old_cpu="$(median "$folder/0" 2)" -v new_cpu="$(median "$folder/1" 2)" \
            'BEGIN { printf "%8s %8d %10.1f %10.1f %7.2f %12.1f %12.1f\n", command, services, old / 1000, new / 1000, old / new,
                     old_cpu / 1000, new_cpu / 1000 }'
    done
done
