#include "model/dns/zone_records.h"

#include "model/dns/ascii.h"

#include <algorithm>

namespace portolan::dns {

RecordType ZoneRecords::coveredBy(const ZoneRecord &signature) const
{
    const std::string_view data = dataOf(signature);
    return RecordType{static_cast<std::uint16_t>(byteAt(data, 0) << 8U | byteAt(data, 1))};
}

text::Place ZoneRecords::placeOf(const ZoneRecord &record) const
{
    return record.file < m_files.size() ? placeIn(m_files[record.file], record.begin) : text::Place{};
}

std::uint16_t ZoneRecords::addFile(ZoneFile file)
{
    m_files.push_back(std::move(file));
    return static_cast<std::uint16_t>(m_files.size() - 1);
}

void ZoneRecords::unifyOwners()
{
    const std::vector<NameId> first = m_names.unify();
    for (ZoneRecord &record : m_records)
        record.owner = first[static_cast<std::uint32_t>(record.owner)];
}

void ZoneRecords::reserve(std::size_t records, std::size_t bytes, std::size_t names)
{
    m_records.reserve(records);
    m_data.reserve(bytes);
    m_names.reserve(names);
}

text::Place placeIn(const ZoneFile &file, std::size_t offset)
{
    const std::string_view before = std::string_view(file.text).substr(0, std::min(offset, file.text.size()));
    const auto line = static_cast<std::uint32_t>(std::count(before.begin(), before.end(), '\n') + 1);
    const std::size_t lineBegin = before.rfind('\n') + 1; // npos + 1 is the beginning
    const auto column = static_cast<std::uint32_t>(before.size() - lineBegin + 1);
    return text::placeIn(file.path, file.text, {line, column, static_cast<std::uint32_t>(before.size())});
}

} // namespace portolan::dns
