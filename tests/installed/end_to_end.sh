#!/bin/sh
# The desktop under a user's hands, on a screen of its own: see end_to_end.py. Runs the package that is unpacked below
# PORTOLAN_PREFIX (/ when it is installed), or else what is built in PORTOLAN_BUILD_DIR.
# Ends with 77, which counts as skipped, where something that it needs is missing.
set -eu
here=$(cd "$(dirname "$0")" && pwd)

for program in xvfb-run xdotool openbox dbus-run-session git; do
    command -v "$program" >/dev/null || { echo "skipped: $program is missing"; exit 77; }
done
python=/usr/bin/python3
"$python" -c 'import gi; gi.require_version("Atspi", "2.0")' 2>/dev/null ||
    { echo "skipped: python3-gi or gir1.2-atspi-2.0 is missing"; exit 77; }
[ -e /usr/share/dbus-1/services/org.a11y.Bus.service ] || { echo "skipped: at-spi2-core is missing"; exit 77; }

if [ -n "${PORTOLAN_PREFIX:-}" ]; then
    portolan=$PORTOLAN_PREFIX/usr/bin/portolan
    portolanctl=$PORTOLAN_PREFIX/usr/bin/portolanctl
else
    portolan=$PORTOLAN_BUILD_DIR/app/desktop/portolan
    portolanctl=$PORTOLAN_BUILD_DIR/app/cli/portolanctl
fi

work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
# Nothing of the user who runs this: no settings, no language, no session.
env -i PATH="$PATH" HOME="$work" LANG=C.UTF-8 XDG_RUNTIME_DIR="$work" GIT_CONFIG_NOSYSTEM=1 PYTHONDONTWRITEBYTECODE=1 \
    ${PORTOLAN_PATIENCE:+PORTOLAN_PATIENCE="$PORTOLAN_PATIENCE"} \
    QT_QPA_PLATFORM=xcb QT_LINUX_ACCESSIBILITY_ALWAYS_ON=1 \
    xvfb-run -a -s "-screen 0 1600x1000x24" dbus-run-session -- \
    sh -c 'openbox >/dev/null 2>&1 & exec "$@"' sh "$python" "$here/end_to_end.py" "$portolan" "$portolanctl" "$work" \
    2>"$work/errors" || { status=$?; grep -v '^dbus-daemon' "$work/errors" >&2; exit "$status"; }
