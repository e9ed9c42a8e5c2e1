#include "model/compose/secret_tokens.h"

#include <algorithm>
#include <array>

namespace portolan::compose {

namespace {

bool isWord(char c)
{
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '_' || c == '-';
}

/// How many characters at the beginning of \a text may be part of a key.
std::size_t wordSize(std::string_view text)
{
    return static_cast<std::size_t>(std::find_if_not(text.begin(), text.end(), isWord) - text.begin());
}

/// The prefix that a vendor gives its keys, and how long the rest of one is at least.
struct KeyPrefix {
    std::string_view text;
    std::size_t restSize;
};

constexpr std::array<KeyPrefix, 16> keyPrefixes = {{{"ghp_", 20},
                                                    {"gho_", 20},
                                                    {"ghu_", 20},
                                                    {"ghs_", 20},
                                                    {"ghr_", 20},
                                                    {"github_pat_", 20},
                                                    {"glpat-", 20},
                                                    {"xoxa-", 16},
                                                    {"xoxb-", 16},
                                                    {"xoxp-", 16},
                                                    {"xoxr-", 16},
                                                    {"xoxs-", 16},
                                                    {"sk_live_", 16},
                                                    {"rk_live_", 16},
                                                    {"AKIA", 16},
                                                    {"ASIA", 16}}};

/// The size of a vendor's key at the beginning of a text, 0 for none.
std::size_t vendorKeySize(std::string_view text)
{
    for (const KeyPrefix &prefix : keyPrefixes) {
        if (!text.starts_with(prefix.text))
            continue;
        const std::size_t size = wordSize(text);
        return size >= prefix.text.size() + prefix.restSize ? size : 0;
    }
    return 0;
}

/// The size of a signed token at the beginning of a text, 0 for none: header, claims and signature, of which
/// the first two begin with `{"` in base64.
std::size_t signedTokenSize(std::string_view text)
{
    constexpr std::string_view object = "eyJ";
    std::size_t size = 0;
    for (int part = 0; part < 3; ++part) {
        const std::string_view rest = text.substr(size);
        const bool isLast = part == 2;
        if (!isLast && !rest.starts_with(object))
            return 0;
        const std::size_t partSize = wordSize(rest);
        if (partSize == 0 || (!isLast && rest.substr(partSize, 1) != "."))
            return 0;
        size += partSize + (isLast ? 0 : 1);
    }
    return size;
}

/// The size of a private key at the beginning of a text, 0 for none. One that is cut off goes to the end.
std::size_t privateKeySize(std::string_view text)
{
    constexpr std::string_view begin = "-----BEGIN ";
    constexpr std::string_view end = "-----END ";
    constexpr std::string_view dashes = "-----";
    if (!text.starts_with(begin))
        return 0;
    const std::size_t labelEnd = text.find(dashes, begin.size());
    const std::string_view label = text.substr(begin.size(), std::min(labelEnd, text.size()) - begin.size());
    if (label.find("PRIVATE KEY") == std::string_view::npos)
        return 0;
    const std::size_t last = text.find(end, begin.size());
    const std::size_t close = last == std::string_view::npos ? last : text.find(dashes, last + end.size());
    return close == std::string_view::npos ? text.size() : close + dashes.size();
}

} // namespace

std::vector<std::string_view> secretTokensIn(std::string_view text)
{
    constexpr std::size_t shortest = 20;
    std::vector<std::string_view> tokens;
    for (std::size_t at = 0; at + shortest <= text.size();) {
        const std::string_view rest = text.substr(at);
        const std::size_t key = privateKeySize(rest);
        const std::size_t size = key ? key : std::max(vendorKeySize(rest), signedTokenSize(rest));
        if (size > 0)
            tokens.push_back(rest.substr(0, size));
        // A key begins where a word does.
        at += size > 0 ? size : std::max<std::size_t>(1, rest.front() == '-' ? 1 : wordSize(rest));
    }
    return tokens;
}

} // namespace portolan::compose
