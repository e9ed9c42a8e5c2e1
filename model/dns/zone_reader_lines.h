#pragma once

#include "model/dns/generate.h"
#include "model/dns/master_lexer.h"
#include "model/dns/zone_reader.h"

#include <fmt/format.h>
#include <set>

namespace portolan::dns {

/// Reads one master file, and what it includes: the lines and records in zone_reader.cpp, what begins with $
/// in zone_directives.cpp.
class ZoneReader
{
public:
    ZoneReader(std::string_view origin, const IncludeSource &includes)
        : m_includes(includes)
        , m_reading{ZoneRecords(origin), {}}
        , m_zone(m_reading.zone)
    {
    }

    ZoneReading run(ZoneFile file);

private:
    static constexpr std::size_t mostWarnings = 200;

    /// Records that stand together at one name: those of a type have the TTL of the first of them.
    struct Block {
        NameBuffer owner;
        NameId id{};
        std::vector<std::pair<SetKey, std::uint32_t>> ttls; ///< in the order of their sets
        std::set<std::string, std::less<>> servers;         ///< targets of its NS records, in lower case

        void clear()
        {
            ttls.clear();
            servers.clear();
        }
    };

    /// What holds in one file, and ends with it.
    struct Context {
        MasterLexer lexer;
        std::uint16_t file = 0;
        NameBuffer origin;
        Block current;
        Block
            glue; ///< the addresses of a name server that \a current delegates to; they do not end its block
        bool hasGlue = false;
        bool isOutside = false; ///< the owner lies outside the zone

        Block &block() { return hasGlue ? glue : current; }
        const Block &block() const { return hasGlue ? glue : current; }
    };

    void finish();
    void readFile(ZoneFile file, const NameBuffer &origin, const Context *parent);
    bool readLine(Context &context);
    bool readDirective(Context &context, const Token &directive);
    bool readOrigin(Context &context);
    bool readDefaultTtl(Context &context);
    bool readInclude(Context &context, const Token &directive);
    bool readIncludedFile(Context &context, const Token &path, const NameBuffer &origin);
    bool readGenerate(Context &context, const Token &directive);
    bool generate(Context &context, const Token &directive, const Token &left, RecordType type,
                  const Token &right, const GenerateRange &range);
    bool generateOne(Context &context, const Token &directive, std::string_view left, RecordType type,
                     const std::string &right);
    bool readDate(Context &context);

    bool setOwner(Context &context, const Token &token);
    bool readRecord(Context &context, std::size_t begin, Token token);
    bool readType(Context &context, Token &token, RecordType &type, bool &hasTtl);
    bool isAllowed(const Context &context, const Token &token, RecordType type);
    bool standsRight(const Context &context, const Token &token, RecordType type);
    bool settleTtl(const Context &context, const Token &token, RecordType type, bool hasTtl,
                   std::string_view data);
    bool add(const Context &context, ZoneRecord record, std::size_t data);

    /// The next word of a line; false, with the error said, when there is none.
    bool word(Context &context, Token &token, unsigned accept = MasterLexer::PlainWords);
    bool expectEnd(Context &context);
    /// True when the word is a TTL, which then is the one of the record.
    bool takeTtl(const Context &context, const Token &token);

    template <class... Arguments>
    bool fail(const Context &context, std::size_t offset, fmt::format_string<Arguments...> format,
              Arguments &&...arguments)
    {
        ++m_errors;
        const ZoneFile &file = m_zone.files()[context.file];
        // What has zero bytes is no text, and would yield an error on every line.
        m_mustStop = m_mustStop || (offset < file.text.size() && file.text[offset] == '\0');
        m_reading.problems.push_back({fmt::format(format, std::forward<Arguments>(arguments)...),
                                      placeIn(file, offset), text::Severity::Error});
        return false;
    }
    template <class... Arguments>
    void warn(const Context &context, std::size_t offset, fmt::format_string<Arguments...> format,
              Arguments &&...arguments)
    {
        if (++m_warnings <= mostWarnings)
            m_reading.problems.push_back({fmt::format(format, std::forward<Arguments>(arguments)...),
                                          placeIn(m_zone.files()[context.file], offset),
                                          text::Severity::Warning});
    }

    const IncludeSource &m_includes;
    ZoneReading m_reading;
    ZoneRecords &m_zone;
    std::vector<std::string> m_openFiles;
    std::size_t m_included = 0;
    std::size_t m_includedBytes = 0;
    std::size_t m_errors = 0;
    std::size_t m_warnings = 0;
    bool m_mustStop = false;
    bool m_isDated = false;

    std::uint32_t m_ttl = 0; ///< of the last record, or what takes its place
    bool m_ttlIsKnown = false;
    std::uint32_t m_defaultTtl = 0;
    bool m_defaultTtlIsKnown = false;
    bool m_hasWarnedOfTtl = false;
};

} // namespace portolan::dns
