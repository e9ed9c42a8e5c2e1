# shellcheck shell=sh
# Sourced by packaging/test: the daemons that tests/lab runs in namespaces of their own.

lab_packages="bind9 bind9-dnsutils busybox-static conntrack docker.io iproute2 iptables libnginx-mod-stream nftables
nginx-light|nginx procps ufw util-linux"
lab_programs="busybox conntrack dig dockerd docker ip iptables named nft nginx nsenter sysctl ufw unshare"

# Puts programs of no effect in the place of those by which packages start and enable what they bring, for as long as the
# packages are installed: apt gives its own path to the scripts of packages.
make_quiet_tools() {
    quiet=$(mktemp -d)
    for name in deb-systemd-helper deb-systemd-invoke invoke-rc.d systemctl update-rc.d; do
        printf '#!/bin/sh\nexit 0\n' >"$quiet/$name"
        chmod +x "$quiet/$name"
    done
    chmod 755 "$quiet"
    echo "$quiet"
}

# Installs the daemons without starting or enabling one. Fails where one is still missing.
require_lab() {
    missing=
    for package in $lab_packages; do
        is_installed "$package" || missing="$missing $package"
    done
    if [ -n "$missing" ] && command -v apt-get >/dev/null; then
        as_root=
        [ "$(id -u)" -eq 0 ] || as_root=sudo
        quiet=$(make_quiet_tools)
        echo "Installing, without starting anything:$missing" >&2
        $as_root apt-get update -qq
        names=
        for package in $missing; do
            names="$names $(name_of "$package")"
        done
        # shellcheck disable=SC2086 # the list is meant to be split
        $as_root env DEBIAN_FRONTEND=noninteractive apt-get install -y -qq --no-install-recommends \
            -o "DPkg::Path=$quiet:/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin" $names >/dev/null
        rm -rf "$quiet"
    fi
    left_out=
    for name in $lab_programs; do
        PATH="$PATH:/usr/sbin:/sbin" command -v "$name" >/dev/null || left_out="$left_out $name"
    done
    if [ -n "$left_out" ]; then
        echo "The lab needs what is not here:$left_out" >&2
        return 1
    fi
    # A test that would be skipped fails instead.
    export PORTOLAN_LAB=required
}
