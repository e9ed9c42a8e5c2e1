#include "model/dns/svc_parameters.h"

#include "model/dns/ascii.h"
#include "model/dns/encodings.h"
#include "model/dns/rdata_reader.h"
#include "model/dns/rdata_text.h"
#include "model/text/utf8.h"

#include <algorithm>
#include <arpa/inet.h>
#include <array>
#include <vector>

namespace portolan::dns {

namespace {

enum class Value : std::uint8_t { Keys, Protocols, None, Port, Addresses4, Addresses6, Base64, Path, Text };

struct Key {
    std::string_view name;
    std::uint16_t number;
    Value value;
    bool isWritten; ///< by this name; else as key7
};

constexpr std::array keys = {
    Key{"mandatory", 0, Value::Keys, true},       Key{"alpn", 1, Value::Protocols, true},
    Key{"no-default-alpn", 2, Value::None, true}, Key{"port", 3, Value::Port, true},
    Key{"ipv4hint", 4, Value::Addresses4, true},  Key{"ech", 5, Value::Base64, true},
    Key{"ipv6hint", 6, Value::Addresses6, true},  Key{"dohpath", 7, Value::Path, false}};

constexpr std::uint16_t mandatoryKey = 0;
constexpr std::uint16_t alpnKey = 1;
constexpr std::uint16_t noDefaultAlpnKey = 2;

constexpr Fault unknownKey = "neither a parameter that is known nor one like key123";
constexpr Fault wrongValue = "the value does not fit this parameter";

void append16(std::string &out, unsigned value)
{
    out += static_cast<char>(value >> 8U);
    out += static_cast<char>(value & 0xffU);
}

unsigned number16(std::string_view bytes, std::size_t at)
{
    return byteAt(bytes, at) << 8U | byteAt(bytes, at + 1);
}

std::optional<std::uint16_t> readKey(std::string_view text)
{
    for (const Key &key : keys)
        if (key.name == text)
            return key.number;
    constexpr std::string_view prefix = "key";
    if (!text.starts_with(prefix))
        return std::nullopt;
    text.remove_prefix(prefix.size());
    if (text.size() > 1 && text[0] == '0')
        return std::nullopt;
    const auto number = readNumber(text, 0xffff);
    return number ? std::optional(static_cast<std::uint16_t>(*number)) : std::nullopt;
}

std::string keyText(unsigned number)
{
    for (const Key &key : keys)
        if (key.number == number && key.isWritten)
            return std::string(key.name);
    return "key" + std::to_string(number);
}

std::vector<std::string_view> splitAtCommas(std::string_view text)
{
    std::vector<std::string_view> parts;
    while (true) {
        const std::size_t comma = text.find(',');
        parts.push_back(text.substr(0, comma));
        if (comma == std::string_view::npos)
            return parts;
        text.remove_prefix(comma + 1);
    }
}

bool readKeys(std::string_view text, std::string &out)
{
    std::vector<std::uint16_t> numbers;
    for (const std::string_view part : splitAtCommas(text)) {
        const auto key = readKey(part);
        if (!key)
            return false;
        numbers.push_back(*key);
    }
    std::sort(numbers.begin(), numbers.end());
    if (std::adjacent_find(numbers.begin(), numbers.end()) != numbers.end())
        return false;
    for (const std::uint16_t number : numbers)
        append16(out, number);
    return true;
}

/// Protocols with commas between them; a comma or backslash of a protocol is escaped once more. Source: RFC
/// 9460, appendix A.1.
bool readProtocols(std::string_view text, std::string &out)
{
    std::string plain;
    if (!appendUnescaped(text, plain))
        return false;
    std::string protocol;
    const auto finish = [&] {
        if (protocol.empty() || protocol.size() > 255)
            return false;
        out += static_cast<char>(protocol.size());
        out += protocol;
        protocol.clear();
        return true;
    };
    for (std::size_t i = 0; i < plain.size(); ++i) {
        if (plain[i] == ',') {
            if (!finish())
                return false;
            continue;
        }
        if (plain[i] == '\\' && ++i == plain.size())
            return false;
        protocol += plain[i];
    }
    return finish();
}

bool readAddresses(std::string_view text, int family, std::size_t size, std::string &out)
{
    for (const std::string_view part : splitAtCommas(text)) {
        std::array<char, 16> bytes{};
        if (inet_pton(family, std::string(part).c_str(), bytes.data()) != 1)
            return false;
        out.append(bytes.data(), size);
    }
    return true;
}

/// A URI template with the variable `dns`, such as `/dns-query{?dns}`. Source: RFC 6570, 2; RFC 9461, 5.
bool isDohPath(std::string_view path)
{
    if (!path.starts_with('/') || text::firstInvalidUtf8(path) != std::string_view::npos)
        return false;
    const auto isHexPair = [&](std::size_t at) {
        return at + 1 < path.size() && hexValue(path[at]) >= 0 && hexValue(path[at + 1]) >= 0;
    };
    bool namesDns = false;
    for (std::size_t at = 0; at < path.size(); ++at) {
        if (path[at] == '%' && !isHexPair(at + 1))
            return false;
        if (path[at] != '{')
            continue;
        const std::size_t end = path.find('}', at);
        if (end == std::string_view::npos)
            return false;
        std::string_view expression = path.substr(at + 1, end - at - 1);
        at = end;
        for (std::string_view variable : splitAtCommas(expression)) {
            // Each variable may have an operator in front, for it is checked where it begins.
            if (!variable.empty() && std::string_view("+#./;?&").find(variable[0]) != std::string_view::npos)
                variable.remove_prefix(1);
            std::string_view modifier;
            if (const std::size_t colon = variable.find(':'); colon != std::string_view::npos) {
                modifier = variable.substr(colon + 1);
                variable = variable.substr(0, colon);
                const auto length = readNumber(modifier, 9999);
                if (!length || *length == 0 || modifier[0] == '0')
                    return false;
            } else if (variable.ends_with('*')) {
                variable.remove_suffix(1);
            }
            if (variable.empty())
                return false;
            for (std::size_t i = 0; i < variable.size(); ++i) {
                const char c = variable[i];
                const bool isPercent = c == '%' && i + 2 < variable.size() + 0 &&
                                       hexValue(variable[i + 1]) >= 0 && hexValue(variable[i + 2]) >= 0;
                if (!isLetter(c) && !isDigit(c) && c != '_' && !isPercent)
                    return false;
            }
            namesDns = namesDns || variable == "dns";
        }
    }
    return namesDns;
}

bool isValueOf(unsigned key, std::string_view value)
{
    if (key >= keys.size())
        return true;
    switch (keys[key].value) {
    case Value::None: return value.empty();
    case Value::Port: return value.size() == 2;
    case Value::Addresses4: return !value.empty() && value.size() % 4 == 0;
    case Value::Addresses6: return !value.empty() && value.size() % 16 == 0;
    case Value::Path: return isDohPath(value);
    case Value::Keys:
        for (std::size_t i = 2; i + 1 < value.size(); i += 2)
            if (number16(value, i - 2) >= number16(value, i))
                return false;
        return !value.empty() && value.size() % 2 == 0;
    case Value::Protocols: {
        if (value.empty())
            return false;
        for (std::size_t at = 0; at < value.size(); at += 1 + byteAt(value, at))
            if (value[at] == '\0' || at + byteAt(value, at) >= value.size())
                return false;
        return true;
    }
    case Value::Base64:
    case Value::Text: return true;
    }
    return true;
}

bool readValue(Value kind, std::string_view value, std::string &out)
{
    switch (kind) {
    case Value::Keys: return readKeys(value, out);
    case Value::Protocols: return readProtocols(value, out);
    case Value::None: return value.empty();
    case Value::Port: {
        const auto port = readNumber(value, 0xffff);
        append16(out, port.value_or(0));
        return port.has_value();
    }
    case Value::Addresses4: return readAddresses(value, AF_INET, 4, out);
    case Value::Addresses6: return readAddresses(value, AF_INET6, 16, out);
    case Value::Base64: {
        Base64Decoder decoder;
        return decoder.add(value, out) && decoder.isComplete();
    }
    case Value::Path:
    case Value::Text: return appendUnescaped(value, out);
    }
    return false;
}

struct Parameter {
    unsigned key = 0;
    std::string_view value;
    std::string_view whole;
};

/// The parameters of a list; nullopt when it is cut off.
std::optional<std::vector<Parameter>> parametersOf(std::string_view wire)
{
    std::vector<Parameter> parameters;
    while (!wire.empty()) {
        if (wire.size() < 4 || wire.size() - 4 < number16(wire, 2))
            return std::nullopt;
        const unsigned size = number16(wire, 2);
        parameters.push_back({number16(wire, 0), wire.substr(4, size), wire.substr(0, 4 + size)});
        wire.remove_prefix(4 + size);
    }
    return parameters;
}

Fault checkTogether(const std::vector<Parameter> &parameters)
{
    const auto has = [&](unsigned key) {
        return std::any_of(parameters.begin(), parameters.end(),
                           [&](const Parameter &parameter) { return parameter.key == key; });
    };
    for (std::size_t i = 1; i < parameters.size(); ++i)
        if (parameters[i].key <= parameters[i - 1].key)
            return "a parameter stands twice, or they are not in order";
    if (has(noDefaultAlpnKey) && !has(alpnKey))
        return "no-default-alpn needs alpn";
    if (parameters.empty() || parameters.front().key != mandatoryKey)
        return {};
    const std::string_view mandatory = parameters.front().value;
    for (std::size_t i = 0; i + 1 < mandatory.size(); i += 2)
        if (number16(mandatory, i) == mandatoryKey || !has(number16(mandatory, i)))
            return "a mandatory parameter is missing";
    return {};
}

} // namespace

Fault readSvcParameter(std::string_view text, std::string &out)
{
    const std::size_t equals = text.find('=');
    std::string_view value = equals == std::string_view::npos ? std::string_view() : text.substr(equals + 1);
    if (value.starts_with('"'))
        value.remove_prefix(1);
    const std::string_view name = text.substr(0, equals);
    const auto key = readKey(name);
    if (!key)
        return unknownKey;
    append16(out, *key);
    const std::size_t length = out.size();
    append16(out, 0);
    // Written as key123, a value is plain bytes.
    const bool isNamed = *key < keys.size() && keys[*key].name == name;
    if (!readValue(isNamed ? keys[*key].value : Value::Text, value, out))
        return wrongValue;
    const std::size_t size = out.size() - length - 2;
    if (size > 0xffff)
        return wrongValue;
    out[length] = static_cast<char>(size >> 8U);
    out[length + 1] = static_cast<char>(size & 0xffU);
    return isValueOf(*key, std::string_view(out).substr(length + 2)) ? Fault() : wrongValue;
}

Fault orderSvcParameters(std::string &wire, std::size_t begin)
{
    const std::string copy = wire.substr(begin);
    auto parameters = parametersOf(copy);
    if (!parameters)
        return wrongValue;
    std::stable_sort(parameters->begin(), parameters->end(),
                     [](const Parameter &a, const Parameter &b) { return a.key < b.key; });
    wire.resize(begin);
    for (const Parameter &parameter : *parameters)
        wire += parameter.whole;
    return checkTogether(*parameters);
}

Fault checkSvcParameters(std::string_view wire)
{
    const auto parameters = parametersOf(wire);
    if (!parameters)
        return "the parameters are cut off";
    for (const Parameter &parameter : *parameters)
        if (!isValueOf(parameter.key, parameter.value))
            return wrongValue;
    return checkTogether(*parameters);
}

namespace {

void appendAddresses(std::string &text, std::string_view value, int family, std::size_t size)
{
    for (std::size_t at = 0; at + size <= value.size(); at += size) {
        std::array<char, INET6_ADDRSTRLEN> address{};
        inet_ntop(family, value.data() + at, address.data(), address.size());
        text += at == 0 ? "" : ",";
        text += address.data();
    }
}

void appendProtocols(std::string &text, std::string_view value)
{
    text += '"';
    for (std::size_t at = 0; at < value.size(); at += 1 + byteAt(value, at)) {
        text += at == 0 ? "" : ",";
        for (const char c : value.substr(at + 1, byteAt(value, at))) {
            if (c == ',')
                text += "\\\\,";
            else if (c == '\\')
                text += "\\\\\\\\";
            else
                appendEscaped(text, c, true);
        }
    }
    text += '"';
}

void appendValue(std::string &text, Value kind, std::string_view value)
{
    switch (kind) {
    case Value::None: return;
    case Value::Keys:
        for (std::size_t at = 0; at + 1 < value.size(); at += 2)
            text += (at == 0 ? "" : ",") + keyText(number16(value, at));
        return;
    case Value::Protocols: return appendProtocols(text, value);
    case Value::Port: text += std::to_string(number16(value, 0)); return;
    case Value::Addresses4: return appendAddresses(text, value, AF_INET, 4);
    case Value::Addresses6: return appendAddresses(text, value, AF_INET6, 16);
    case Value::Base64: return appendBase64(text, value);
    case Value::Path:
    case Value::Text: return appendQuoted(text, value);
    }
}

} // namespace

void appendSvcParameters(std::string &text, std::string_view wire)
{
    const auto parameters = parametersOf(wire);
    for (const Parameter &parameter : parameters.value_or(std::vector<Parameter>())) {
        text += ' ';
        text += keyText(parameter.key);
        if (parameter.value.empty())
            continue;
        text += '=';
        const bool isKnown = parameter.key < keys.size() && keys[parameter.key].isWritten;
        appendValue(text, isKnown ? keys[parameter.key].value : Value::Text, parameter.value);
    }
}

} // namespace portolan::dns
