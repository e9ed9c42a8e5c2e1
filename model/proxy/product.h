#pragma once

#include "model/plan/plan.h"

namespace portolan::proxy {

/// What a proxy is told in. Whatever is not known is told in nginx's words, which most admins read.
enum class Product : std::uint8_t { Nginx, NginxProxyManager, Caddy, HaProxy };

/// The product that a proxy service runs, by its image, title or name.
Product productOf(const plan::Service &service);

/// The port of a product's page for administration; 0 where it has none of its own. Source: the images'
/// documentation: jc21/nginx-proxy-manager and zoeyvid/npmplus, 81; caddy, admin API, 2019.
std::uint16_t adminPort(Product product);

} // namespace portolan::proxy
