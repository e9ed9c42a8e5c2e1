# Sourced by the entry points: what they need of the machine. Debian 12 and Ubuntu 24.04 or newer are installed to; on any
# other system the packages are only named. Nothing here starts or enables a service, and no package listed brings one.

build_packages="g++ cmake ninja-build ccache pkg-config git qt6-base-dev qt6-l10n-tools qt6-svg-dev|libqt6svg6-dev libgl-dev libyaml-dev
libgraphviz-dev libgit2-dev libcli11-dev nlohmann-json3-dev libexpected-dev libfmt-dev libidn2-dev fonts-dejavu-core"
# Programs that read what we export, and what the comparison with the corpus is written in.
test_packages="bind9-utils python3 python3-yaml openssl bash-completion man-db"
# A screen, a pointer and the tools of assistive technology, for the test that uses the desktop as a person does.
screen_packages="xvfb xauth xdotool openbox dbus-daemon at-spi2-core python3-gi gir1.2-atspi-2.0"
bench_packages="libbenchmark-dev time"
# What makes Debian packages, and what says whether they are good ones.
deb_packages="dpkg-dev fakeroot file gzip librsvg2-bin"
deb_test_packages="appstream desktop-file-utils lintian"

# The systems do not agree on the name of every package: `a|b` means whichever there is.
is_installed() {
    for name in $(echo "$1" | tr '|' ' '); do
        dpkg-query -W -f='${Status}' "$name" 2>/dev/null | grep -q '^install ok installed' && return 0
    done
    return 1
}

# The first of the names that this system has.
name_of() {
    for name in $(echo "$1" | tr '|' ' '); do
        apt-cache show "$name" >/dev/null 2>&1 && { echo "$name"; return 0; }
    done
    echo "$name"
}

# require_packages PACKAGE...: installs those that are missing.
require_packages() {
    if ! command -v apt-get >/dev/null; then
        echo "This is no Debian or Ubuntu: make sure that what these packages hold is there: $*" >&2
        return 0
    fi
    missing=
    for package in "$@"; do
        is_installed "$package" || missing="$missing $package"
    done
    [ -n "$missing" ] || return 0
    as_root=
    if [ "$(id -u)" -ne 0 ]; then
        command -v sudo >/dev/null || { echo "Missing:$missing. Install them as root, or install sudo." >&2; return 1; }
        as_root=sudo
    fi
    echo "Installing:$missing" >&2
    $as_root apt-get update -qq
    names=
    for package in $missing; do
        names="$names $(name_of "$package")"
    done
    # shellcheck disable=SC2086 # the list is meant to be split
    $as_root env DEBIAN_FRONTEND=noninteractive apt-get install -y -qq --no-install-recommends $names >/dev/null
}

# build PRESET TARGET...: configures and builds; no target means everything.
build() {
    preset=$1
    shift
    cmake --preset "$preset" >"build-$preset.log" 2>&1 || { cat "build-$preset.log" >&2; rm -f "build-$preset.log"; return 1; }
    rm -f "build-$preset.log"
    # shellcheck disable=SC2086 # no target is no argument
    cmake --build --preset "$preset" ${1:+--target "$@"}
}
