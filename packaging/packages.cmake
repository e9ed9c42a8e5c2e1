# The Debian packages, made by packaging/deb: CPack packs each component of the installation.
set(CPACK_GENERATOR DEB)
set(CPACK_PACKAGE_NAME portolan)
set(CPACK_PACKAGE_DESCRIPTION_SUMMARY "") # each package has its own, the first line of its description
set(CPACK_COMPONENTS_ALL portolan portolanctl)
set(CPACK_DEB_COMPONENT_INSTALL ON)
set(CPACK_STRIP_FILES ON)
set(CPACK_PACKAGING_INSTALL_PREFIX /usr)
set(CPACK_INSTALL_DEFAULT_DIRECTORY_PERMISSIONS
    OWNER_READ OWNER_WRITE OWNER_EXECUTE GROUP_READ GROUP_EXECUTE WORLD_READ WORLD_EXECUTE)

set(CPACK_DEBIAN_FILE_NAME DEB-DEFAULT)
set(CPACK_DEBIAN_COMPRESSION_TYPE xz)
set(CPACK_DEBIAN_PACKAGE_SHLIBDEPS ON)
set(CPACK_DEBIAN_PACKAGE_CONTROL_STRICT_PERMISSION ON)
set(CPACK_DEBIAN_PACKAGE_MAINTAINER ${PORTOLAN_CONTACT})
set(CPACK_DEBIAN_PACKAGE_SECTION admin)
set(CPACK_DEBIAN_PACKAGE_PRIORITY optional)
if(NOT PORTOLAN_HOMEPAGE MATCHES "\\.invalid$")
    set(CPACK_DEBIAN_PACKAGE_HOMEPAGE ${PORTOLAN_HOMEPAGE})
endif()

# libgit2 is loaded when git is asked, which shlibs do not see.
pkg_check_modules(Libgit2 REQUIRED libgit2)
string(REGEX MATCH "^[0-9]+\\.[0-9]+" version ${Libgit2_VERSION})
set(git libgit2-${version})
set(CPACK_DEBIAN_PORTOLAN_PACKAGE_NAME portolan)
set(CPACK_DEBIAN_PORTOLAN_PACKAGE_RECOMMENDS "${git}, portolanctl, qt6-translations-l10n")
set(CPACK_DEBIAN_PORTOLAN_PACKAGE_SUGGESTS "git")
set(CPACK_COMPONENT_PORTOLAN_DESCRIPTION "topology designer for self-hosted Docker Compose
Portolan is a desktop chart of ports. It draws a self-hosted deployment
(services in Docker Compose, on a few machines joined by a private overlay
such as Tailscale), finds what conflicts in it while you draw, and writes
the files that run it: compose files, env files, DNS zones, firewall
scripts, the tailnet policy and proxy configuration.")
set(CPACK_DEBIAN_PORTOLANCTL_PACKAGE_NAME portolanctl)
set(CPACK_DEBIAN_PORTOLANCTL_PACKAGE_RECOMMENDS "${git}")
set(CPACK_DEBIAN_PORTOLANCTL_PACKAGE_SUGGESTS "portolan, git")
set(CPACK_COMPONENT_PORTOLANCTL_DESCRIPTION "check and write self-hosted Docker Compose deployments
The engine of Portolan without a screen, for scripts and continuous
integration. It reads a repository of compose files into a plan, finds
what conflicts in it, says who reaches what, and writes the files that
follow from the plan: compose files, env files, DNS zones, firewall
scripts, the tailnet policy and proxy configuration.")
include(CPack)
