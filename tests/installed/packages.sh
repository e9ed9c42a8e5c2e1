#!/bin/sh
# Packs what is built as Debian packages, looks at what is in them, and uses the desktop from there: packages.sh BUILD_FOLDER
# The packages that are given away are those of packaging/deb; packaging/test-deb installs these on a clean system.
set -eu
here=$(cd "$(dirname "$0")" && pwd)
build=$1
for program in dpkg-shlibdeps fakeroot file rsvg-convert; do
    command -v "$program" >/dev/null || { echo "skipped: $program is missing"; exit 77; }
done

work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
umask 022
(cd "$build" && cpack --config CPackConfig.cmake -B "$work/packages") >"$work/log" 2>&1 || { cat "$work/log"; exit 1; }
"$here/../../packaging/test-deb" --files-only "$work/packages"

for package in "$work"/packages/*.deb; do
    dpkg-deb --extract "$package" "$work/unpacked"
done
"$work/unpacked/usr/bin/portolanctl" --version
status=0
PORTOLAN_PREFIX=$work/unpacked "$here/end_to_end.sh" || status=$?
# Without a screen the packages have still been looked at.
[ "$status" -eq 77 ] || exit "$status"
