#pragma once

#include "model/proxy/configuration.h"

namespace portolan::proxy {

/// Where the proxy finds what the plan says nothing about.
struct ProxyPaths {
    std::string certificates = "/etc/letsencrypt/live";  ///< holds HOST/fullchain.pem and HOST/privkey.pem
    std::string acmeChallenges = "/var/www/letsencrypt"; ///< the web root of ACME's http-01 challenges
};

/// The stream servers, to be included inside `stream { }`. Source: nginx, ngx_stream_core_module,
/// ngx_stream_proxy_module.
std::string streamConfiguration(const Configuration &configuration);

/// The hosts, to be included inside `http { }`. Source: nginx, ngx_http_core_module, ngx_http_proxy_module.
std::string httpConfiguration(const Configuration &configuration, const ProxyPaths &paths = {});

} // namespace portolan::proxy
