#include "model/tailnet/address_set.h"

#include <algorithm>
#include <fmt/format.h>

namespace portolan::tailnet {

namespace {

using plan::IpAddress;

std::size_t sizeOf(const IpAddress &address)
{
    return address.isV6 ? 16 : 4;
}

/// The bits from \a bit on, all set or all cleared.
IpAddress withTail(IpAddress address, std::size_t bit, bool set)
{
    for (std::size_t i = bit / 8; i < sizeOf(address); ++i) {
        const auto tail = static_cast<std::uint8_t>(i == bit / 8 ? 0xFFU >> bit % 8 : 0xFFU);
        address.bytes[i] =
            static_cast<std::uint8_t>(set ? address.bytes[i] | tail : address.bytes[i] & ~tail);
    }
    return address;
}

/// The address behind this one; nullopt behind the last of the family.
std::optional<IpAddress> following(IpAddress address)
{
    for (std::size_t i = sizeOf(address); i-- > 0;)
        if (++address.bytes[i] != 0)
            return address;
    return std::nullopt;
}

/// The address before this one, which is not the first of its family.
IpAddress preceding(IpAddress address)
{
    for (std::size_t i = sizeOf(address); i-- > 0;)
        if (address.bytes[i]-- != 0)
            break;
    return address;
}

/// The length of the prefix that the range is a block of, if it is one.
std::optional<std::size_t> prefixLength(const AddressRange &range)
{
    for (std::size_t bit = 0; bit <= 8 * sizeOf(range.first); ++bit)
        if (withTail(range.first, bit, true) == range.last &&
            withTail(range.first, bit, false) == range.first)
            return bit;
    return std::nullopt;
}

/// Whether a range that does not begin earlier overlaps or touches.
bool continues(const AddressRange &range, const AddressRange &later)
{
    if (range.first.isV6 != later.first.isV6)
        return false;
    const auto next = following(range.last);
    return !next || later.first <= *next;
}

} // namespace

std::optional<AddressRange> AddressRange::parse(std::string_view text)
{
    if (const auto subnet = plan::Subnet::parse(text))
        return of(*subnet);
    const std::size_t dash = text.find('-');
    if (dash == std::string_view::npos)
        return std::nullopt;
    const auto begin = IpAddress::parse(text.substr(0, dash));
    const auto end = IpAddress::parse(text.substr(dash + 1));
    if (!begin || !end || begin->isV6 != end->isV6 || *end < *begin)
        return std::nullopt;
    return AddressRange{*begin, *end};
}

AddressRange AddressRange::of(const plan::Subnet &subnet)
{
    const auto bit = static_cast<std::size_t>(subnet.prefixLength);
    return {withTail(subnet.address, bit, false), withTail(subnet.address, bit, true)};
}

bool AddressRange::contains(const AddressRange &other) const
{
    return first.isV6 == other.first.isV6 && first <= other.first && other.last <= last;
}

bool AddressRange::overlaps(const AddressRange &other) const
{
    return first.isV6 == other.first.isV6 && first <= other.last && other.first <= last;
}

std::string toText(const AddressRange &range)
{
    if (range.isSingle())
        return plan::toText(range.first);
    if (const auto length = prefixLength(range))
        return fmt::format("{}/{}", plan::toText(range.first), *length);
    return fmt::format("{}-{}", plan::toText(range.first), plan::toText(range.last));
}

std::vector<std::string> toTexts(const std::vector<AddressRange> &ranges)
{
    std::vector<std::string> texts;
    for (std::size_t i = 0; i < ranges.size(); ++i) {
        const bool isEverything =
            i + 1 < ranges.size() && ranges[i] == everyAddress()[0] && ranges[i + 1] == everyAddress()[1];
        texts.push_back(isEverything ? "*" : toText(ranges[i]));
        if (isEverything)
            ++i;
    }
    return texts;
}

const std::vector<AddressRange> &everyAddress()
{
    static const std::vector<AddressRange> ranges{*AddressRange::parse("0.0.0.0/0"),
                                                  *AddressRange::parse("::/0")};
    return ranges;
}

AddressSet::AddressSet(std::vector<AddressRange> ranges)
{
    std::sort(ranges.begin(), ranges.end());
    for (const AddressRange &range : ranges) {
        if (!m_ranges.empty() && continues(m_ranges.back(), range))
            m_ranges.back().last = std::max(m_ranges.back().last, range.last);
        else
            m_ranges.push_back(range);
    }
}

void AddressSet::add(const AddressSet &other)
{
    std::vector<AddressRange> both = m_ranges;
    both.insert(both.end(), other.m_ranges.begin(), other.m_ranges.end());
    *this = AddressSet(std::move(both));
}

void AddressSet::remove(const AddressSet &other)
{
    for (const AddressRange &removed : other.m_ranges) {
        std::vector<AddressRange> rest;
        for (const AddressRange &range : m_ranges) {
            if (!range.overlaps(removed)) {
                rest.push_back(range);
                continue;
            }
            if (range.first < removed.first)
                rest.push_back({range.first, preceding(removed.first)});
            if (removed.last < range.last)
                rest.push_back({*following(removed.last), range.last});
        }
        m_ranges = std::move(rest);
    }
}

bool AddressSet::contains(const AddressRange &range) const
{
    return std::any_of(m_ranges.begin(), m_ranges.end(),
                       [&](const AddressRange &member) { return member.contains(range); });
}

bool AddressSet::overlaps(const AddressRange &range) const
{
    return std::any_of(m_ranges.begin(), m_ranges.end(),
                       [&](const AddressRange &member) { return member.overlaps(range); });
}

} // namespace portolan::tailnet
