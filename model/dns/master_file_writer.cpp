#include "model/dns/master_file_writer.h"

#include "model/dns/domain_name.h"

#include <algorithm>
#include <fmt/format.h>
#include <iterator>

namespace portolan::dns {

namespace {

std::string_view heading(Purpose purpose)
{
    switch (purpose) {
    case Purpose::Host: return "Hosts: the public names of routes";
    case Purpose::Service: return "Services: where clients and servers find a protocol";
    case Purpose::Component: return "Components: names that a service of the domain answers for";
    case Purpose::Reverse: return "Addresses: the names of those that take routes";
    case Purpose::HandMade: return "Records written by hand";
    }
    return {};
}

std::string relativeName(std::string_view name, std::string_view origin)
{
    if (name == origin)
        return "@";
    if (isWithin(name, origin))
        return std::string(name.substr(0, name.size() - origin.size() - 1));
    return fmt::format("{}.", name);
}

class MasterFile
{
public:
    explicit MasterFile(const Zone &zone)
        : m_zone(zone)
    {
        m_ttlWidth = fmt::formatted_size("{}", zone.ttl);
        for (const RRset &set : zone.sets) {
            m_ownerWidth = std::max(m_ownerWidth, relativeName(set.owner, zone.name).size());
            m_ttlWidth = std::max(m_ttlWidth, fmt::formatted_size("{}", set.ttl));
            m_typeWidth = std::max(m_typeWidth, set.type.size());
        }
    }

    std::string text()
    {
        print("; Zone {}.\n", m_zone.name);
        if (!m_zone.note.empty())
            print("; {}\n", m_zone.note);
        print("$ORIGIN {}.\n$TTL {}\n\n", m_zone.name, m_zone.ttl);
        writeAuthority();
        const RRset *previous = nullptr;
        for (const RRset &set : m_zone.sets) {
            if (!previous || previous->purpose != set.purpose)
                print("\n; {}\n", heading(set.purpose));
            writeSet(set, previous);
            previous = &set;
        }
        return std::move(m_text);
    }

private:
    template <class... Arguments>
    void print(fmt::format_string<Arguments...> format, Arguments &&...arguments)
    {
        fmt::format_to(std::back_inserter(m_text), format, std::forward<Arguments>(arguments)...);
    }

    void writeLine(std::string_view owner, std::uint32_t ttl, std::string_view type, std::string_view data,
                   std::string_view tag = {})
    {
        print("{:<{}}  {:>{}}  IN  {:<{}}  {}", relativeName(owner, m_zone.name), m_ownerWidth, ttl,
              m_ttlWidth, type, m_typeWidth, data);
        if (!tag.empty())
            print("  ; {}", tag);
        print("\n");
    }

    void writeAuthority()
    {
        const StartOfAuthority &soa = m_zone.soa;
        writeLine(m_zone.name, m_zone.ttl, "SOA", fmt::format("{}. {}. (", soa.primary, soa.mailbox));
        const std::size_t indent = m_ownerWidth + m_ttlWidth + m_typeWidth + 10;
        print("{:{}}{:<10}  ; serial\n", "", indent, soa.serial);
        print("{:{}}{:<10}  ; refresh\n", "", indent, soa.refresh);
        print("{:{}}{:<10}  ; retry\n", "", indent, soa.retry);
        print("{:{}}{:<10}  ; expire\n", "", indent, soa.expire);
        print("{:{}}{:<10}) ; minimum\n", "", indent, soa.minimum);
        for (const std::string &server : m_zone.nameServers)
            writeLine(m_zone.name, m_zone.ttl, "NS", server + '.');
    }

    /// The comment of a name stands once, above its first set.
    void writeSet(const RRset &set, const RRset *previous)
    {
        const bool isSaid = previous && previous->purpose == set.purpose && previous->owner == set.owner &&
                            previous->comment == set.comment;
        if (!set.comment.empty() && !isSaid)
            print("; {}\n", set.comment);
        for (const Record &record : set.records) {
            // Name servers know no ALIAS: providers that do resolve it themselves.
            print("{}", set.type == aliasType ? "; " : "");
            writeLine(set.owner, set.ttl, set.type, record.data, record.tag);
        }
    }

    const Zone &m_zone;
    std::string m_text;
    std::size_t m_ownerWidth = 8;
    std::size_t m_ttlWidth = 0;
    std::size_t m_typeWidth = 4;
};

} // namespace

std::string masterFile(const Zone &zone)
{
    return MasterFile(zone).text();
}

} // namespace portolan::dns
