#pragma once

#include "model/plan/address.h"

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace portolan::tailnet {

/// Addresses first..last, both included and of one family.
struct AddressRange {
    plan::IpAddress first;
    plan::IpAddress last;

    friend constexpr auto operator<=>(const AddressRange &, const AddressRange &) = default;

    /// An address, a block in CIDR notation or `first-last`. nullopt when malformed or out of order.
    static std::optional<AddressRange> parse(std::string_view text);
    static AddressRange of(const plan::IpAddress &address) { return {address, address}; }
    static AddressRange of(const plan::Subnet &subnet);

    bool isSingle() const { return first == last; }
    bool contains(const AddressRange &other) const;
    bool overlaps(const AddressRange &other) const;
};

/// `10.0.0.1`, `10.0.0.0/8`, or `10.0.0.1-10.0.0.9` for what is no block.
std::string toText(const AddressRange &range);

/// One text for each range; `*` for all of IPv4 followed by all of IPv6.
std::vector<std::string> toTexts(const std::vector<AddressRange> &ranges);

/// The ranges of every address there is: IPv4, then IPv6.
const std::vector<AddressRange> &everyAddress();

/// A set of addresses, kept as ranges in order that neither overlap nor touch.
class AddressSet
{
public:
    AddressSet() = default;
    explicit AddressSet(std::vector<AddressRange> ranges);

    void add(const AddressSet &other);
    void remove(const AddressSet &other);

    bool isEmpty() const { return m_ranges.empty(); }
    bool contains(const AddressRange &range) const;
    bool overlaps(const AddressRange &range) const;
    const std::vector<AddressRange> &ranges() const { return m_ranges; }

    bool operator==(const AddressSet &) const = default;

private:
    std::vector<AddressRange> m_ranges;
};

} // namespace portolan::tailnet
