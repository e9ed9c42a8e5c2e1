#include "model/proxy/product.h"

#include <algorithm>
#include <array>

namespace portolan::proxy {

namespace {

/// The letters and digits of a name in lower case: `Nginx Proxy Manager` and `nginx-proxy-manager` are one.
std::string bare(std::string_view name)
{
    std::string letters;
    for (const char c : name) {
        if (c >= 'A' && c <= 'Z')
            letters += static_cast<char>(c - 'A' + 'a');
        else if ((c >= 'a' && c <= 'z') || (c >= '0' && c <= '9'))
            letters += c;
    }
    return letters;
}

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
    for (const std::string &word : {bare(service.image), bare(service.title), bare(service.name)})
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
