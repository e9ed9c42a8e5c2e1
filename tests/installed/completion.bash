#!/bin/bash
# What bash offers for portolanctl: completion.bash BUILD_FOLDER. Ends with 77, which counts as skipped, without bash-completion.
set -eu
build=$1
script=/usr/share/bash-completion/bash_completion
[ -r "$script" ] || { echo "skipped: bash-completion is missing"; exit 77; }
PATH=$build/app/cli:$PATH
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"
mkdir folder
printf 'portolan: 1\nenvironments:\n  production:\n  development:\nnodes:\n  gateway:\n' >site.portolan.yaml
touch other.txt

set +eu # it is made for interactive shells
# shellcheck disable=SC1090 # there on every machine that has it
. "$script"
# shellcheck disable=SC1091 # made by the build
. "$build/packaging/portolanctl.bash"
failed=0

# offers LINE WORD...: exactly these words complete the line, whose last word is the one begun.
offers() {
    local line=$1
    shift
    COMP_LINE="portolanctl $line"
    COMP_POINT=${#COMP_LINE}
    read -ra COMP_WORDS <<<"$COMP_LINE"
    [[ $line == *' ' || -z $line ]] && COMP_WORDS+=("")
    COMP_CWORD=$((${#COMP_WORDS[@]} - 1))
    COMPREPLY=()
    _portolanctl 2>/dev/null
    local found wanted
    found=$(printf '%s\n' "${COMPREPLY[@]}" | sort | tr '\n' ' ')
    wanted=$(printf '%s\n' "$@" | sort | tr '\n' ' ')
    if [ "$found" != "$wanted" ]; then
        echo "FAILED: portolanctl $line offers $found, not $wanted"
        failed=1
    fi
}

offers 'zo' zone-check
offers 'import' import import-firewall
offers 'check ' site.portolan.yaml folder
offers 'check site.portolan.yaml --fo' --format
offers 'check site.portolan.yaml --format ' github json sarif text
offers 'check site.portolan.yaml --environment ' production development
offers 'export site.portolan.yaml --node ' gateway
offers 'export site.portolan.yaml --to ' folder
offers 'export site.portolan.yaml --only d' dns docs
offers 'resolve -f o' other.txt
offers 'explain bind-a' bind-all
offers 'catalogue mumb' mumble
exit $failed
