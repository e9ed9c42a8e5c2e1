#!/bin/bash
# compare_zones.sh BUILD [ROUNDS]: `portolanctl zone-check` beside nsd-checkzone, named-checkzone and kzonecheck, those of
# them that are installed, on the same generated zones: whole processes, in turns. Prints the median of each in milliseconds,
# and how many times as long as Portolan it takes: the median of the rounds' ratios, so that what else the machine does counts
# for both. All of them must accept the zone.
set -eu
build=$1
rounds=${2:-11}
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
PATH=$PATH:/usr/sbin
zone=$folder/zone

make_zone() {
    awk -v groups=$(($1 / 5)) 'BEGIN {
        print "$TTL 3600\n@ IN SOA ns1 hostmaster 1 7200 900 1209600 3600\n@ IN NS ns1\nns1 IN A 203.0.113.1"
        for (i = 0; i < groups; ++i) {
            address = "203.0." int(i / 256) % 256 "." i % 256
            print "svc" i " IN A " address "\nhost" i " 300 IN A " address
            printf "svc%d IN AAAA 2001:db8::%x\n", i, i % 65536
            print "_xmpp-client._tcp.svc" i " 3600 IN SRV 5 0 5222 svc" i "\nwww" i " IN CNAME svc" i
        }
    }' >"$zone"
}
portolanctl() { "$build/app/cli/portolanctl" zone-check "$zone" --origin example.org; }
nsd-checkzone() { command nsd-checkzone example.org "$zone"; }
named-checkzone() { command named-checkzone -q example.org "$zone"; }
kzonecheck() { command kzonecheck -o example.org "$zone"; }

microseconds() {
    local begin=${EPOCHREALTIME/[.,]/}
    "$@" >/dev/null 2>&1 || { echo "$1 does not accept the zone" >&2; exit 1; }
    echo $((${EPOCHREALTIME/[.,]/} - begin))
}
median() {
    sort -n "$1" | sed -n "$((($(wc -l <"$1") + 1) / 2))p"
}

peers=()
for peer in nsd-checkzone named-checkzone kzonecheck; do
    if type -P "$peer" >/dev/null; then peers+=("$peer"); fi
done
for records in 100 10000 100000; do
    make_zone "$records"
    rm -f "$folder"/times.* "$folder"/ratios.*
    for ((round = 0; round < rounds; ++round)); do
        ours=$(microseconds portolanctl)
        echo "$ours" >>"$folder/times.portolanctl"
        for peer in "${peers[@]}"; do
            theirs=$(microseconds "$peer")
            echo "$theirs" >>"$folder/times.$peer"
            echo $((theirs * 100 / ours)) >>"$folder/ratios.$peer"
        done
    done
    for program in portolanctl "${peers[@]}"; do
        ratio=100
        if [ "$program" != portolanctl ]; then ratio=$(median "$folder/ratios.$program"); fi
        awk -v records="$records" -v program="$program" -v time="$(median "$folder/times.$program")" -v ratio="$ratio" \
            'BEGIN { printf "%7d records  %-16s %9.1f ms %7.1f times\n", records, program, time / 1000, ratio / 100 }'
    done
done
