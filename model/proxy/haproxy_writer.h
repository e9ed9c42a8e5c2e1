#pragma once

#include "model/proxy/configuration.h"

namespace portolan::proxy {

/// A whole haproxy.cfg, for HAProxy 2.4 and later. Certificates are the PEM files of \a certificates, chain
/// and key in one; ACME challenges go to a client of certbot's kind on port 8402 of the node. UDP streams are
/// told of in a comment, since HAProxy passes none. Source: HAProxy, Configuration Manual.
std::string haproxyConfiguration(const Configuration &configuration,
                                 const std::string &certificates = "/etc/haproxy/certs/");

} // namespace portolan::proxy
