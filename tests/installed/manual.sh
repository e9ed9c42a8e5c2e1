#!/bin/sh
# The manual pages name every option that the programs take, and are set without a warning: manual.sh BUILD_FOLDER
set -eu
build=$1
failed=0

# Each option of a program's help stands in its page.
covers() { # PAGE HELP
    named=$(sed 's/\\-/-/g' "$1")
    for option in $(printf '%s\n' "$2" | grep -o -- '--[a-z][a-z-]*' | sort -u); do
        case $option in --help-all | --qmljsdebugger) continue ;; esac
        case $named in *"$option"*) ;; *) echo "FAILED: $1 says nothing of $option"; failed=1 ;; esac
    done
}
covers "$build/packaging/portolan.1" "$(QT_QPA_PLATFORM=offscreen LANG=C.UTF-8 "$build/app/desktop/portolan" --help)"
for command in $("$build/app/cli/portolanctl" --help | sed -n '/^Subcommands:/,$ s/^  \([a-z-]*\) .*/\1/p'); do
    covers "$build/packaging/portolanctl.1" "$("$build/app/cli/portolanctl" "$command" --help)"
done

if command -v man >/dev/null && man --help 2>/dev/null | grep -q warnings; then
    for page in portolan portolanctl; do
        warnings=$(LC_ALL=C.UTF-8 MANWIDTH=80 man --warnings -E UTF-8 -l -Tutf8 -Z "$build/packaging/$page.1" 2>&1 >/dev/null)
        [ -z "$warnings" ] || { echo "FAILED: $page.1: $warnings"; failed=1; }
    done
else
    echo "left out: how the pages are set, without man"
fi
exit $failed
