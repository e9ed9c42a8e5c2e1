#include "model/dns/zone_update.h"

#include "model/dns/ascii.h"
#include "model/dns/master_lexer.h"
#include "model/dns/rdata_reader.h"
#include "model/dns/rdata_text.h"
#include "model/dns/zone_reader.h"
#include "model/text/text_edits.h"

#include <algorithm>
#include <fmt/format.h>
#include <map>

namespace portolan::dns {

namespace {

/// What makes a record the one it is: all but its TTL, and of SOA all but its serial.
struct RecordKey {
    std::string owner;
    RecordType type = RecordType::None;
    std::string data;

    auto operator<=>(const RecordKey &) const = default;
};

/// SOA data without its serial.
std::string withoutSerial(std::string data)
{
    constexpr std::size_t numbers = 20;
    return data.erase(data.size() - numbers, 4);
}

RecordKey keyOf(const ZoneRecords &zone, const ZoneRecord &record)
{
    std::string data = canonicalData(record.type, zone.dataOf(record));
    if (record.type == RecordType::Soa)
        data = withoutSerial(std::move(data));
    return {lowerCase(zone.ownerOf(record)), record.type, std::move(data)};
}

std::optional<std::uint32_t> serialOf(const ZoneRecords &zone)
{
    for (const ZoneRecord &record : zone.records())
        if (record.type == RecordType::Soa) {
            const std::string_view data = zone.dataOf(record);
            const std::string_view serial = data.substr(data.size() - 20, 4);
            return byteAt(serial, 0) << 24U | byteAt(serial, 1) << 16U | byteAt(serial, 2) << 8U |
                   byteAt(serial, 3);
        }
    return std::nullopt;
}

/// A word of a record's data.
struct Word {
    std::size_t begin = 0;
    std::size_t end = 0;
};

/// The words of a record in its file, by what they are.
struct RecordWords {
    std::optional<Word> owner; ///< none: inherited from the record before
    std::optional<Word> ttl;
    std::optional<Word> recordClass;
    Word type;
    std::vector<Word> data;
};

bool isClass(std::string_view word)
{
    return equalIgnoringCase(word, "IN") || equalIgnoringCase(word, "CLASS1");
}

RecordWords wordsOf(std::string_view text, const ZoneRecord &record)
{
    RecordWords words;
    // The lexer counts from the beginning of a line, where every record begins.
    MasterLexer line(text.substr(record.begin, record.end - record.begin));
    bool hasType = false;
    for (Token token = line.next(MasterLexer::LeadingSpace | MasterLexer::QuotedText); !token.isEnd();
         token = line.next(MasterLexer::QuotedText | MasterLexer::Pairs)) {
        if (token.kind == Token::Kind::LeadingSpace)
            continue;
        const Word word{record.begin + token.offset, record.begin + token.end};
        if (hasType)
            words.data.push_back(word);
        else if (token.offset == 0)
            words.owner = word;
        else if (isClass(token.text) && !words.recordClass)
            words.recordClass = word;
        else if (readPeriod(token.text) && !words.ttl)
            words.ttl = word;
        else {
            words.type = word;
            hasType = true;
        }
    }
    return words;
}

std::vector<std::string> dataWords(std::string_view text)
{
    std::vector<std::string> words;
    MasterLexer lexer(text);
    for (Token token = lexer.next(MasterLexer::QuotedText | MasterLexer::Pairs); token.isText();
         token = lexer.next(MasterLexer::QuotedText | MasterLexer::Pairs))
        words.emplace_back(text.substr(token.offset, token.end - token.offset));
    return words;
}

/// What holds for the lines from an offset on.
struct Settings {
    std::size_t from = 0;
    NameBuffer origin;
    std::optional<std::uint32_t> ttl;
};

/// Takes a master file from what it says to what it is to say.
class Updater
{
public:
    Updater(const ZoneFile &file, const ZoneRecords &now, const ZoneRecords &wanted, std::uint32_t serial)
        : m_text(file.text)
        , m_now(now)
        , m_wanted(wanted)
        , m_serial(serial)
    {
    }

    std::string run()
    {
        readSettings();
        pair();
        for (std::size_t i = 0; i < m_now.records().size(); ++i)
            if (m_partner[i])
                change(i, m_wanted.records()[*m_partner[i]]);
        remove();
        for (std::size_t i = 0; i < m_wanted.records().size(); ++i)
            if (!m_isPlaced[i])
                insert(m_wanted.records()[i]);
        return m_edits.appliedTo(m_text);
    }

private:
    void readSettings();
    void pair();
    void change(std::size_t at, const ZoneRecord &to);
    void remove();
    void insert(const ZoneRecord &record);
    std::string lineFor(const ZoneRecord &record, std::size_t at, std::optional<std::size_t> like) const;
    std::string relative(std::string_view name, const Settings &settings) const;
    bool meansTheSame(std::string_view now, std::string_view wanted, const Settings &settings) const;
    bool inherits(std::size_t record) const { return !wordsOf(m_text, m_now.records()[record]).owner; }

    const Settings &settingsAt(std::size_t offset) const
    {
        const auto after = std::find_if(m_settings.begin(), m_settings.end(),
                                        [&](const Settings &settings) { return settings.from > offset; });
        return *std::prev(after);
    }
    std::string dataTextOf(const ZoneRecord &record) const
    {
        std::string text = dataText(record.type, m_wanted.dataOf(record));
        if (record.type != RecordType::Soa)
            return text;
        std::vector<std::string> words = dataWords(text);
        words[2] = std::to_string(m_serial);
        return fmt::format("{}", fmt::join(words, " "));
    }

    std::string_view m_text;
    const ZoneRecords &m_now;
    const ZoneRecords &m_wanted;
    std::uint32_t m_serial;
    std::vector<Settings> m_settings;
    std::vector<std::optional<std::size_t>> m_partner; ///< of each record of the file: what it is to be
    std::vector<bool> m_isPlaced;                      ///< each wanted record
    text::TextEdits m_edits;
};

void Updater::readSettings()
{
    Settings settings;
    settings.origin.assign(m_now.origin());
    m_settings.push_back(settings);
    MasterLexer lexer(m_text);
    while (true) {
        const Token first = lexer.next(MasterLexer::LeadingSpace | MasterLexer::QuotedText);
        if (first.kind == Token::Kind::EndOfFile)
            return;
        if (first.isEnd())
            continue;
        if (first.isText() &&
            (equalIgnoringCase(first.text, "$ORIGIN") || equalIgnoringCase(first.text, "$TTL"))) {
            const Token value = lexer.next();
            if (equalIgnoringCase(first.text, "$TTL"))
                settings.ttl = readPeriod(value.text);
            else if (NameBuffer origin; origin.read(value.text, settings.origin.view()).empty())
                settings.origin = origin;
            settings.from = lexer.offset();
            m_settings.push_back(settings);
        }
        lexer.skipRecord();
    }
}

/// First those that stay, then those of one name and type, in order.
void Updater::pair()
{
    m_partner.resize(m_now.records().size());
    m_isPlaced.resize(m_wanted.records().size());
    std::map<RecordKey, std::vector<std::size_t>> wanted;
    for (std::size_t i = m_wanted.records().size(); i-- > 0;)
        wanted[keyOf(m_wanted, m_wanted.records()[i])].push_back(i);
    const auto take = [&](std::size_t now, std::vector<std::size_t> &from) {
        while (!from.empty() && m_isPlaced[from.back()])
            from.pop_back();
        if (from.empty())
            return;
        m_partner[now] = from.back();
        m_isPlaced[from.back()] = true;
        from.pop_back();
    };
    for (std::size_t i = 0; i < m_now.records().size(); ++i)
        take(i, wanted[keyOf(m_now, m_now.records()[i])]);
    std::map<RecordKey, std::vector<std::size_t>> left;
    for (std::size_t i = m_wanted.records().size(); i-- > 0;) {
        RecordKey key = keyOf(m_wanted, m_wanted.records()[i]);
        key.data.clear();
        if (!m_isPlaced[i])
            left[std::move(key)].push_back(i);
    }
    for (std::size_t i = 0; i < m_now.records().size(); ++i) {
        RecordKey key = keyOf(m_now, m_now.records()[i]);
        key.data.clear();
        if (const auto found = left.find(key); !m_partner[i] && found != left.end())
            take(i, found->second);
    }
}

bool Updater::meansTheSame(std::string_view now, std::string_view wanted, const Settings &settings) const
{
    if (now == wanted)
        return true;
    NameBuffer a;
    NameBuffer b;
    if (wanted.ends_with('.') && a.read(now, settings.origin.view()).empty() &&
        b.read(wanted, rootName).empty() && sameName(a.view(), b.view()))
        return true;
    const auto period = readPeriod(now);
    return period && std::to_string(*period) == wanted;
}

void Updater::change(std::size_t at, const ZoneRecord &to)
{
    const ZoneRecord &from = m_now.records()[at];
    if (from.isGenerated)
        return;
    const RecordWords words = wordsOf(m_text, from);
    const Settings &settings = settingsAt(from.begin);
    if (from.ttl != to.ttl || from.hadOtherTtl) {
        if (words.ttl)
            m_edits.replace(words.ttl->begin, words.ttl->end, std::to_string(to.ttl));
        else
            m_edits.insert(words.recordClass ? words.recordClass->begin : words.type.begin,
                           fmt::format("{} ", to.ttl));
    }
    const bool isSame =
        canonicalData(from.type, m_now.dataOf(from)) == canonicalData(to.type, m_wanted.dataOf(to));
    if (isSame && from.type != RecordType::Soa)
        return;
    const std::vector<std::string> wanted = dataWords(dataTextOf(to));
    if (wanted.size() == words.data.size()) {
        for (std::size_t i = 0; i < wanted.size(); ++i) {
            const Word &word = words.data[i];
            if (!meansTheSame(m_text.substr(word.begin, word.end - word.begin), wanted[i], settings))
                m_edits.replace(word.begin, word.end, wanted[i]);
        }
        return;
    }
    m_edits.replace(words.data.front().begin, words.data.back().end,
                    fmt::format("{}", fmt::join(wanted, " ")));
}

/// Removes the lines of records without a partner. Who inherited a removed owner gets it in writing.
void Updater::remove()
{
    std::string pendingOwner; ///< of a removed record, for those that follow it
    for (std::size_t i = 0; i < m_now.records().size(); ++i) {
        const ZoneRecord &record = m_now.records()[i];
        if (record.isGenerated)
            continue;
        const RecordWords words = wordsOf(m_text, record);
        if (words.owner)
            pendingOwner.clear();
        if (m_partner[i]) {
            if (!words.owner && !pendingOwner.empty()) {
                const std::size_t spaces =
                    std::min(m_text.find_first_not_of(" \t", record.begin), m_text.size()) - record.begin;
                std::string owner = pendingOwner;
                owner.resize(std::max(spaces, owner.size() + 1), ' ');
                m_edits.replace(record.begin, record.begin + spaces, std::move(owner));
                pendingOwner.clear();
            }
            continue;
        }
        if (words.owner)
            pendingOwner = m_text.substr(words.owner->begin, words.owner->end - words.owner->begin);
        m_edits.erase(record.begin, record.end);
    }
}

std::string Updater::relative(std::string_view name, const Settings &settings) const
{
    const std::string_view origin = settings.origin.view();
    if (sameName(name, origin))
        return "@";
    std::string text;
    appendNameText(text, name);
    if (origin.size() > 1 && isNameWithin(name, origin)) {
        std::string suffix;
        appendNameText(suffix, origin);
        text.resize(text.size() - suffix.size() - 1);
    }
    return text;
}

void Updater::insert(const ZoneRecord &record)
{
    // Behind the last record of the name, else of the type, else at the end.
    const std::string owner = lowerCase(m_wanted.ownerOf(record));
    std::optional<std::size_t> like;
    bool isOfName = false;
    for (std::size_t i = 0; i < m_now.records().size(); ++i) {
        const ZoneRecord &other = m_now.records()[i];
        if (other.isGenerated)
            continue;
        const bool sharesName = lowerCase(m_now.ownerOf(other)) == owner;
        if (sharesName || (!isOfName && (other.type == record.type || !like)))
            like = i;
        isOfName = isOfName || sharesName;
    }
    std::size_t at = m_text.size();
    if (like) {
        // What inherits the owner of the record above stays right below it.
        std::size_t last = *like;
        while (last + 1 < m_now.records().size() && inherits(last + 1))
            ++last;
        at = m_now.records()[last].end;
        like = last;
    }
    std::string line = lineFor(record, at, like);
    if (at == m_text.size() && !m_text.empty() && m_text.back() != '\n')
        line.insert(0, "\n");
    m_edits.insert(at, std::move(line));
}

/// A line in the columns of another one, whatever that states.
std::string Updater::lineFor(const ZoneRecord &record, std::size_t at, std::optional<std::size_t> like) const
{
    const Settings &settings = settingsAt(at);
    const std::string owner = relative(m_wanted.ownerOf(record), settings);
    RecordWords model;
    if (like)
        model = wordsOf(m_text, m_now.records()[*like]);
    const std::size_t begin = like ? m_now.records()[*like].begin : 0;
    std::string line = owner;
    const auto put = [&](const std::optional<Word> &column, std::string_view word) {
        const std::size_t target = column && column->begin - begin < 80 ? column->begin - begin : 0;
        const bool usesTabs =
            column && m_text.substr(begin, column->begin - begin).find('\t') != std::string_view::npos;
        if (usesTabs)
            line += '\t';
        else
            line.append(target > line.size() ? target - line.size() : 1, ' ');
        line += word;
    };
    const bool needsTtl = !settings.ttl || *settings.ttl != record.ttl;
    const bool ttlFirst = !model.recordClass || !model.ttl || model.ttl->begin < model.recordClass->begin;
    if (needsTtl && ttlFirst)
        put(model.ttl, std::to_string(record.ttl));
    if (model.recordClass)
        put(model.recordClass, "IN");
    if (needsTtl && !ttlFirst)
        put(model.ttl, std::to_string(record.ttl));
    put(like ? std::optional(model.type) : std::nullopt, toText(record.type));
    put(model.data.empty() ? std::nullopt : std::optional(model.data.front()), dataTextOf(record));
    return line + '\n';
}

/// Why the file cannot be changed in part; empty when it can.
std::string obstacleIn(const ZoneReading &now, const ZoneRecords &wanted)
{
    if (!now.isAccepted())
        return "the file is not accepted as it is: " + now.problems.front().message;
    if (now.zone.files().size() > 1)
        return "the file includes others";
    std::map<RecordKey, std::uint32_t> ttls;
    for (const ZoneRecord &record : wanted.records())
        ttls.emplace(keyOf(wanted, record), record.ttl);
    for (const ZoneRecord &record : now.zone.records()) {
        const auto found = record.isGenerated ? ttls.find(keyOf(now.zone, record)) : ttls.end();
        if (record.isGenerated && (found == ttls.end() || found->second != record.ttl))
            return "$GENERATE makes records that are to change";
    }
    return {};
}

/// A text with another serial, changed in place.
std::string withSerial(const std::string &text, std::string_view origin, std::uint32_t serial)
{
    const ZoneReading reading = readZone({"zone", text}, origin);
    if (!reading.isAccepted())
        return text;
    return Updater({"zone", text}, reading.zone, reading.zone, serial).run();
}

} // namespace

std::uint32_t nextSerial(std::uint32_t current, std::uint32_t today)
{
    const std::uint32_t first = today * 100 + 1;
    // Serials are compared on a circle: what is less than half of it ahead is larger.
    const bool isLater = static_cast<std::int32_t>(first - current) > 0;
    const std::uint32_t next = isLater ? first : current + 1;
    return next == 0 ? 1 : next;
}

bool sameApartFromSerial(const ZoneRecords &a, const ZoneRecords &b)
{
    const auto recordsOf = [](const ZoneRecords &zone) {
        std::map<RecordKey, std::uint32_t> records;
        for (const ZoneRecord &record : zone.records())
            records.emplace(keyOf(zone, record), record.ttl);
        return records;
    };
    return recordsOf(a) == recordsOf(b);
}

ZoneUpdate updateZone(const ZoneFile &existing, const std::string &wanted, std::string_view origin,
                      std::uint32_t today)
{
    const ZoneReading now = readZone(existing, origin);
    const ZoneReading next = readZone({"wanted", wanted}, origin);
    if (!next.isAccepted())
        return {wanted, "what is to be written is no zone: " + next.problems.front().message};
    const std::uint32_t planned = serialOf(next.zone).value_or(1);
    const std::uint32_t current = now.isAccepted() ? serialOf(now.zone).value_or(0) : 0;
    const std::string obstacle = obstacleIn(now, next.zone);
    if (obstacle.empty() && sameApartFromSerial(now.zone, next.zone))
        return {existing.text, {}};
    const bool isAhead = static_cast<std::int32_t>(planned - current) > 0;
    const std::uint32_t serial = isAhead ? planned : nextSerial(current, today);
    if (!obstacle.empty())
        return {withSerial(wanted, origin, serial), obstacle};
    std::string text = Updater(existing, now.zone, next.zone, serial).run();
    const ZoneReading again = readZone({existing.path, text}, origin);
    if (!again.isAccepted() || !sameApartFromSerial(again.zone, next.zone) || serialOf(again.zone) != serial)
        return {withSerial(wanted, origin, serial),
                "its records stand so that changing some would change others"};
    return {std::move(text), {}};
}

} // namespace portolan::dns
