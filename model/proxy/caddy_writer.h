#pragma once

#include "model/proxy/configuration.h"

namespace portolan::proxy {

/// A whole Caddyfile. Streams stand in its global options, which need a Caddy that is built with the module
/// caddy-l4; hosts do without. Certificates are Caddy's own business, and so is the redirect from port 80.
/// Source: Caddy, Caddyfile concepts, reverse_proxy; mholt/caddy-l4, docs.
std::string caddyfile(const Configuration &configuration);

} // namespace portolan::proxy
