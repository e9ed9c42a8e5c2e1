#pragma once

#include "model/dns/name_table.h"
#include "model/dns/record_type.h"
#include "model/dns/wire_name.h"
#include "model/text/problem.h"

#include <deque>
#include <span>

namespace portolan::dns {

/// One record of a zone, as its file states it.
struct ZoneRecord {
    NameId owner{};
    std::uint32_t ttl = 0;        ///< seconds
    std::uint32_t dataOffset = 0; ///< in the zone's bytes
    std::uint32_t begin = 0;      ///< where it stands in its file: from its first word or space ...
    std::uint32_t end = 0;        ///< ... to the end of its last line
    RecordType type = RecordType::None;
    std::uint16_t dataSize = 0;
    std::uint16_t file = 0;
    bool isGenerated = false; ///< by $GENERATE; it stands where that directive does
    bool hadOtherTtl = false; ///< the file gives it another TTL than the set has
};

/// A file that records were read from.
struct ZoneFile {
    std::string path;
    std::string text;
};

/// Equal records count once, and belong to the same set: the type, and of signatures what they cover.
struct SetKey {
    RecordType type = RecordType::None;
    RecordType covered = RecordType::None;

    friend constexpr auto operator<=>(const SetKey &, const SetKey &) = default;
};

/// All records of a zone, in the order of their files, packed.
class ZoneRecords
{
public:
    explicit ZoneRecords(std::string_view origin = rootName)
        : m_origin(origin)
    {
    }

    /// The zone's name, as a wire name.
    std::string_view origin() const { return m_origin; }

    std::span<const ZoneRecord> records() const { return m_records; }
    /// The files, in the order of their reading. They stay where they are when one is added.
    const std::deque<ZoneFile> &files() const { return m_files; }
    const NameTable &names() const { return m_names; }
    std::string_view ownerOf(const ZoneRecord &record) const { return m_names[record.owner]; }
    std::string_view dataOf(const ZoneRecord &record) const
    {
        return std::string_view(m_data).substr(record.dataOffset, record.dataSize);
    }
    SetKey setOf(const ZoneRecord &record) const
    {
        const bool isSignature = record.type == RecordType::Rrsig || record.type == RecordType::Sig;
        return {record.type, isSignature ? coveredBy(record) : RecordType::None};
    }

    /// Where a record stands, for a person.
    text::Place placeOf(const ZoneRecord &record) const;

    std::uint16_t addFile(ZoneFile file);
    NameId intern(std::string_view name) { return m_names.intern(name); }
    /// An owner that may be known already; unifyOwners() is to be called when all are read.
    NameId append(std::string_view name) { return m_names.append(name); }
    void unifyOwners();
    /// Data is appended here, and then claimed by add().
    std::string &data() { return m_data; }
    void add(const ZoneRecord &record) { m_records.push_back(record); }
    void reserve(std::size_t records, std::size_t bytes, std::size_t names);
    void setTtl(std::size_t record, std::uint32_t ttl)
    {
        m_records[record].hadOtherTtl = m_records[record].hadOtherTtl || m_records[record].ttl != ttl;
        m_records[record].ttl = ttl;
    }

private:
    RecordType coveredBy(const ZoneRecord &signature) const;

    std::string m_origin;
    NameTable m_names;
    std::vector<ZoneRecord> m_records;
    std::string m_data;
    std::deque<ZoneFile> m_files;
};

/// The place of an offset in a file.
text::Place placeIn(const ZoneFile &file, std::size_t offset);

} // namespace portolan::dns
