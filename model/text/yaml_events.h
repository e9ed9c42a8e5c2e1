#pragma once

#include "model/text/yaml_node.h"

#include <memory>
#include <string_view>

namespace portolan::text {

/// One step of a YAML stream. Its texts live until the next one is asked for.
struct YamlEvent {
    enum class Kind : std::uint8_t { Document, Alias, Scalar, Sequence, Map, End, StreamEnd };

    Kind kind = Kind::StreamEnd;
    YamlStyle style = YamlStyle::Plain;
    std::string_view text;   ///< of a scalar; the name of an alias
    std::string_view anchor; ///< empty: none
    std::string_view tag;    ///< in full, as in `tag:yaml.org,2002:str`; empty: none
    Mark mark;               ///< of the tag or anchor, where there is one
    std::size_t end = 0;     ///< the offset behind a scalar or alias

    /// A plain scalar without tag that says nothing, or says so: `null`, `~`.
    bool isNull() const;
};

/// The events of a YAML text, which is UTF-8 without a byte order mark. The one place that knows libyaml:
/// Compose reads YAML by its port to Go, so that both take the same texts for YAML.
class YamlEvents
{
public:
    /// The events of \a above come first: ASCII that is not part of the content, so that its marks mean
    /// nothing.
    explicit YamlEvents(std::string_view content, std::string_view above = {});
    ~YamlEvents();
    YamlEvents(const YamlEvents &) = delete;
    YamlEvents &operator=(const YamlEvents &) = delete;

    /// The next event; `StreamEnd` from the end on. Errors: the text is no YAML; the problem's place has no
    /// file.
    Result<YamlEvent> next();

private:
    class Parser;
    std::unique_ptr<Parser> m_parser;
};

} // namespace portolan::text
