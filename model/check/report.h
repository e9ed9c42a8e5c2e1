#pragma once

#include "model/check/checker.h"
#include "model/compose/places.h"

#include <optional>
#include <string>

namespace portolan::check {

enum class ReportFormat : std::uint8_t { Text, Json, Sarif, Github };

/// `text`, `json`, `sarif`, `github`.
std::optional<ReportFormat> reportFormatFromText(std::string_view name);

/// What a report is about.
struct ReportSubject {
    const Checker &checker;           ///< knows the plan and the fixes
    const CheckResult &result;        ///< of that checker, perhaps restricted to an environment
    std::string planFile;             ///< stands for entities that have no file of their own
    compose::ValuePlaces values = {}; ///< of services, where their files are at hand
};

/// The findings in one of the formats, by file, line and column, ended by a line feed.
///
/// - Text: `file:line:column: severity: message [rule] (environments)` a line, then how many there are.
/// - Json: resources/schemas/check.schema.json.
/// - Sarif: SARIF 2.1.0, with every rule that found something and its page as help.
/// - Github: workflow commands, which a GitHub Actions runner shows at the lines of a change.
std::string writeReport(const ReportSubject &subject, ReportFormat format);

/// The catalogue of rules.
enum class CatalogueFormat : std::uint8_t { Text, Json, Markdown };

std::string writeCatalogue(CatalogueFormat format);

} // namespace portolan::check
