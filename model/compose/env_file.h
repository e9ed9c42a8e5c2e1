#pragma once

#include "model/compose/environment.h"

#include <string>
#include <string_view>
#include <vector>

/// The env file format of Compose: what `.env`, `--env-file` and a service's `env_file` hold.
namespace portolan::compose {

/// One variable of an env file, as it is written.
struct EnvEntry {
    enum class Kind : std::uint8_t {
        Expression, ///< unquoted or in double quotes: the value is an expression
        Literal,    ///< in single quotes: the value is what it says
        Inherited   ///< a name alone: the value comes from outside
    };

    std::string name;
    Kind kind = Kind::Expression;
    std::string value; ///< escapes read, variables not yet
    char quote = '\0'; ///< the quotes around the value, or none
    bool exported = false;
    std::string comment;        ///< the comment behind the value, without `#`
    text::Mark mark;            ///< of the name
    text::Mark valueMark;       ///< of the value, or of its opening quote
    std::uint32_t valueEnd = 0; ///< the offset behind the value, or behind its closing quote
};

/// The entries of an env file, in order.
/// Errors: a name with a space or another odd character, a quote that is not closed.
/// Source: compose-go 2.13, package dotenv.
text::Result<std::vector<EnvEntry>> parseEnvFile(std::string_view path, std::string_view content);

/// The entries of an env file in the `raw` format, which `docker run --env-file` reads too: one `NAME=VALUE`
/// to a line, values as they are, no quotes, escapes or variables. Errors: a line without a name, a name with
/// a space, text that is not UTF-8. Source: compose-go 2.13, package format; Docker's reference of `docker
/// container run`.
text::Result<std::vector<EnvEntry>> parseRawEnvFile(std::string_view path, std::string_view content);

/// The value as an expression, whichever quotes it stands in.
std::string expressionOf(const EnvEntry &entry);

/// Evaluates entries one after the other into \a variables. A variable in a value is looked up outside first,
/// then among \a variables; \a unset (when given) receives the names of those that are not found. Errors: as
/// `text::evaluate`, placed at the entry.
text::Result<void> evaluateEnvEntries(std::string_view path, std::string_view content,
                                      const std::vector<EnvEntry> &entries,
                                      const text::VariableLookup &outside, Environment &variables,
                                      std::vector<std::string> *unset = nullptr);

} // namespace portolan::compose
