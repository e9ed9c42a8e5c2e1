#include "model/dns/wire_name.h"

#include "model/dns/ascii.h"

#include <algorithm>
#include <cstring>

namespace portolan::dns {

namespace {

constexpr std::size_t longestName = 255;
constexpr std::size_t longestLabel = 63;

constexpr Fault tooLong = "the name is longer than 255 bytes";

/// The character that an escape stands for. \a at is behind the backslash, and then behind the escape.
Fault readEscape(std::string_view text, std::size_t &at, char &character)
{
    if (at == text.size())
        return "the name ends in the middle of an escape";
    if (!isDigit(text[at])) {
        character = text[at++];
        return {};
    }
    unsigned value = 0;
    for (int digits = 0; digits < 3; ++digits, ++at) {
        if (at == text.size())
            return "the name ends in the middle of an escape";
        if (!isDigit(text[at]))
            return "a numeric escape has three digits, as in \\032";
        value = value * 10 + static_cast<unsigned>(text[at] - '0');
    }
    if (value > 255)
        return "a numeric escape stands for one byte, at most \\255";
    character = static_cast<char>(value);
    return {};
}

std::size_t labelStarts(std::string_view name, std::array<std::uint8_t, 128> &starts)
{
    std::size_t count = 0;
    for (std::size_t at = 0; name[at] != '\0'; at += 1 + byteAt(name, at))
        starts[count++] = static_cast<std::uint8_t>(at);
    return count;
}

int compareLabels(std::string_view a, std::string_view b)
{
    const std::size_t common = std::min(a.size(), b.size());
    for (std::size_t i = 0; i < common; ++i) {
        const int difference =
            static_cast<unsigned char>(lowerCase(a[i])) - static_cast<unsigned char>(lowerCase(b[i]));
        if (difference != 0)
            return difference;
    }
    return static_cast<int>(a.size()) - static_cast<int>(b.size());
}

} // namespace

void NameBuffer::assign(std::string_view name)
{
    std::memmove(m_bytes.data(), name.data(), name.size()); // it may be its own
    m_size = name.size();
}

bool NameBuffer::append(char byte)
{
    if (m_size >= longestName)
        return false;
    m_bytes[m_size++] = byte;
    return true;
}

Fault NameBuffer::read(std::string_view text, std::string_view origin)
{
    m_size = 0;
    if (text.empty())
        return "the name is empty; the root is written as a dot";
    if (text == "@") {
        assign(origin);
        return {};
    }
    if (text == ".") {
        assign(rootName);
        return {};
    }
    // Most names are one plain label.
    if (text.size() <= longestLabel && text.size() + 1 + origin.size() <= longestName) {
        char *label = m_bytes.data() + 1;
        std::size_t size = 0;
        for (; size < text.size() && text[size] != '.' && text[size] != '\\'; ++size)
            label[size] = text[size];
        if (size == text.size()) {
            m_bytes[0] = static_cast<char>(size);
            std::memcpy(label + size, origin.data(), origin.size());
            m_size = 1 + size + origin.size();
            return {};
        }
    }
    std::size_t at = 0;
    while (at < text.size()) {
        const std::size_t start = m_size;
        if (!append('\0'))
            return tooLong;
        if (text.substr(at, 2) == "\\[")
            return "bit-string labels are no longer used";
        while (at < text.size() && text[at] != '.') {
            char character = text[at++];
            if (character == '\\')
                if (const Fault fault = readEscape(text, at, character); !fault.empty())
                    return fault;
            if (m_size - start > longestLabel)
                return "a label is longer than 63 bytes";
            if (!append(character))
                return tooLong;
        }
        const std::size_t size = m_size - start - 1;
        if (size == 0)
            return "the name has an empty label: two dots in a row, or one at its beginning";
        m_bytes[start] = static_cast<char>(size);
        if (at == text.size()) {
            if (m_size + origin.size() > longestName)
                return tooLong;
            std::memcpy(m_bytes.data() + m_size, origin.data(), origin.size());
            m_size += origin.size();
            return {};
        }
        ++at;
    }
    return append('\0') ? Fault() : tooLong;
}

std::size_t wireNameLength(std::string_view bytes)
{
    std::size_t at = 0;
    while (at < bytes.size() && byteAt(bytes, at) <= longestLabel) {
        if (bytes[at] == '\0')
            return at < longestName ? at + 1 : 0;
        at += 1 + byteAt(bytes, at);
    }
    return 0;
}

std::string_view parentOf(std::string_view name)
{
    return name.substr(1 + byteAt(name, 0));
}

std::string_view firstLabel(std::string_view name)
{
    return name.substr(1, byteAt(name, 0));
}

std::size_t labelCount(std::string_view name)
{
    std::size_t count = 0;
    for (std::size_t at = 0; name[at] != '\0'; at += 1 + byteAt(name, at))
        ++count;
    return count;
}

bool sameName(std::string_view a, std::string_view b)
{
    // A length is never a letter, so that whole names may be compared as text.
    return a.size() == b.size() &&
           (std::memcmp(a.data(), b.data(), a.size()) == 0 || equalIgnoringCase(a, b));
}

bool isNameWithin(std::string_view name, std::string_view domain)
{
    std::size_t at = 0;
    while (name.size() - at > domain.size())
        at += 1 + byteAt(name, at);
    return sameName(name.substr(at), domain);
}

bool isWildcard(std::string_view name)
{
    return name.size() > 2 && name[0] == 1 && name[1] == '*';
}

int compareNames(std::string_view a, std::string_view b)
{
    std::array<std::uint8_t, 128> aStarts;
    std::array<std::uint8_t, 128> bStarts;
    std::size_t aCount = labelStarts(a, aStarts);
    std::size_t bCount = labelStarts(b, bStarts);
    while (aCount > 0 && bCount > 0) {
        const int order =
            compareLabels(firstLabel(a.substr(aStarts[--aCount])), firstLabel(b.substr(bStarts[--bCount])));
        if (order != 0)
            return order;
    }
    return static_cast<int>(aCount) - static_cast<int>(bCount);
}

void appendNameText(std::string &text, std::string_view name)
{
    if (name.size() == 1) {
        text += '.';
        return;
    }
    constexpr std::string_view escaped = "\"().;\\@$";
    for (; name[0] != '\0'; name = parentOf(name)) {
        for (const char c : firstLabel(name)) {
            const auto value = static_cast<unsigned char>(c);
            if (escaped.find(c) != std::string_view::npos) {
                text += '\\';
                text += c;
            } else if (value > 0x20 && value < 0x7f) {
                text += c;
            } else {
                text += '\\';
                text += static_cast<char>('0' + value / 100);
                text += static_cast<char>('0' + value / 10 % 10);
                text += static_cast<char>('0' + value % 10);
            }
        }
        text += '.';
    }
}

std::string plainText(std::string_view name)
{
    std::string text;
    appendNameText(text, name);
    if (text.size() > 1)
        text.pop_back();
    return text;
}

} // namespace portolan::dns
