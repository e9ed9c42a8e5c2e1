#include "model/dns/domain_name.h"

#include <algorithm>
#include <fmt/format.h>
#include <idn2.h>

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
    const auto isAscii = [](char c) {
        return static_cast<unsigned char>(c) < 0x80;
    };
    if (!std::all_of(canonical.begin(), canonical.end(), isAscii)) {
        char *ascii = nullptr;
        if (idn2_to_ascii_8z(canonical.c_str(), &ascii, IDN2_NFC_INPUT | IDN2_NONTRANSITIONAL) == IDN2_OK) {
            canonical = ascii;
            idn2_free(ascii);
        }
    }
    std::transform(canonical.begin(), canonical.end(), canonical.begin(),
                   [](char c) { return c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c; });
    return canonical;
}

std::string displayName(std::string_view name)
{
    std::string shown(name);
    char *unicode = nullptr;
    if (shown.find("xn--") != std::string::npos &&
        idn2_to_unicode_8z8z(shown.c_str(), &unicode, 0) == IDN2_OK) {
        shown = unicode;
        idn2_free(unicode);
    }
    return shown;
}

std::string reverseName(const plan::IpAddress &address)
{
    std::string name;
    if (!address.isV6) {
        for (std::size_t i = 4; i-- > 0;)
            name += fmt::format("{}.", address.bytes[i]);
        return name + "in-addr.arpa";
    }
    for (std::size_t i = address.bytes.size(); i-- > 0;)
        name += fmt::format("{:x}.{:x}.", address.bytes[i] & 0xfU, address.bytes[i] >> 4U);
    return name + "ip6.arpa";
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
