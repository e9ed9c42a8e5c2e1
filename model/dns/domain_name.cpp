#include "model/dns/domain_name.h"

#include <algorithm>

namespace portolan::dns {

namespace {

bool isPlainLabel(std::string_view label)
{
    const auto isPlain = [](char c) {
        return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '-' ||
               c == '_';
    };
    return label == "*" ||
           (!label.empty() && label.size() <= 63 && std::all_of(label.begin(), label.end(), isPlain));
}

} // namespace

std::string canonicalName(std::string_view name)
{
    if (name.ends_with('.'))
        name.remove_suffix(1);
    std::string canonical(name);
    std::transform(canonical.begin(), canonical.end(), canonical.begin(),
                   [](char c) { return c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c; });
    return canonical;
}

bool isPlainName(std::string_view name)
{
    if (name.size() > 253)
        return false;
    std::size_t begin = 0;
    while (true) {
        const std::size_t dot = name.find('.', begin);
        if (!isPlainLabel(name.substr(begin, dot - begin)))
            return false;
        if (dot == std::string_view::npos)
            return true;
        begin = dot + 1;
    }
}

std::string_view parentName(std::string_view name)
{
    const std::size_t dot = name.find('.');
    return dot == std::string_view::npos ? std::string_view() : name.substr(dot + 1);
}

bool isWithin(std::string_view name, std::string_view domain)
{
    return name == domain || (name.size() > domain.size() && name.ends_with(domain) &&
                              name[name.size() - domain.size() - 1] == '.');
}

std::string mailboxName(std::string_view mailbox)
{
    const std::size_t at = mailbox.find('@');
    if (at == std::string_view::npos)
        return canonicalName(mailbox);
    std::string name;
    for (const char c : mailbox.substr(0, at)) {
        if (c == '.')
            name += '\\';
        name += c;
    }
    return name + '.' + canonicalName(mailbox.substr(at + 1));
}

} // namespace portolan::dns
