#pragma once

#include <array>
#include <cstdint>
#include <string>
#include <string_view>

/// Domain names as messages hold them: labels that begin with their length, the last one empty; at most 255
/// bytes. A view of such bytes is called a wire name. Source: RFC 1035, 3.1.
namespace portolan::dns {

/// Why something cannot be read, in words of static life; empty when it can.
using Fault = std::string_view;

constexpr std::string_view rootName{"\0", 1};

/// Room for one wire name.
class NameBuffer
{
public:
    NameBuffer() = default;
    NameBuffer(const NameBuffer &other) { assign(other.view()); }
    NameBuffer &operator=(const NameBuffer &other)
    {
        assign(other.view());
        return *this;
    }

    std::string_view view() const { return {m_bytes.data(), m_size}; }
    bool isEmpty() const { return m_size == 0; }
    void assign(std::string_view name);

    /// Reads a name of a master file: escapes, `@` for the origin, which is added to what ends without a dot.
    /// Source: RFC 1035, 5.1.
    Fault read(std::string_view text, std::string_view origin);

private:
    bool append(char byte);

    std::array<char, 256> m_bytes;
    std::size_t m_size = 0;
};

/// The length of the wire name that \a bytes begin with; 0 when they begin with none.
std::size_t wireNameLength(std::string_view bytes);

/// The name one label up. Not for the root.
std::string_view parentOf(std::string_view name);

/// The first label, without its length.
std::string_view firstLabel(std::string_view name);

/// How many labels there are, the root's not counted.
std::size_t labelCount(std::string_view name);

/// Equality in any case of letters.
bool sameName(std::string_view a, std::string_view b);

/// True when \a name is \a domain or lies below it, in any case of letters.
bool isNameWithin(std::string_view name, std::string_view domain);

bool isWildcard(std::string_view name);

/// Less than zero, zero or more: the order of names in a signed zone. Source: RFC 4034, 6.1.
int compareNames(std::string_view a, std::string_view b);

/// The name as a master file writes it, with its final dot.
void appendNameText(std::string &text, std::string_view name);

/// The name as plans and people write it: without a final dot, except that the root is a dot.
std::string plainText(std::string_view name);

} // namespace portolan::dns
