#include "model/proxy/product.h"

#include "model/text/bare_word.h"

#include <algorithm>
#include <array>

namespace portolan::proxy {

namespace {

/// The more special name first: Nginx Proxy Manager is no plain nginx.
constexpr std::array<std::pair<std::string_view, Product>, 5> names = {
    {{"nginxproxymanager", Product::NginxProxyManager},
     {"npm", Product::NginxProxyManager},
     {"caddy", Product::Caddy},
     {"haproxy", Product::HaProxy},
     {"nginx", Product::Nginx}}};

} // namespace

Product productOf(const plan::Service &service)
{
    for (const std::string &word :
         {text::bareWord(service.image), text::bareWord(service.title), text::bareWord(service.name)})
        for (const auto &[name, product] : names)
            if (word.find(name) != std::string::npos)
                return product;
    return Product::Nginx;
}

std::uint16_t adminPort(Product product)
{
    switch (product) {
    case Product::NginxProxyManager: return 81;
    case Product::Caddy: return 2019;
    case Product::Nginx:
    case Product::HaProxy: break;
    }
    return 0;
}

} // namespace portolan::proxy
