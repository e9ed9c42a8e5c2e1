#include "app/cli/subcommands.h"
#include "model/check/report.h"

#include <memory>

namespace portolan::cli {

namespace {

ExitCode listRules(std::string_view format)
{
    using check::CatalogueFormat;
    return print(writeCatalogue(format == "json" ? CatalogueFormat::Json
                                : format == "md" ? CatalogueFormat::Markdown
                                                 : CatalogueFormat::Text));
}

} // namespace

Action declareRules(CLI::App &command)
{
    auto format = std::make_shared<std::string>("text");
    command.add_option("--format", *format, "text, json or md")
        ->type_name("FORMAT")
        ->check(CLI::IsMember({"text", "json", "md"}))
        ->capture_default_str();
    return [format] {
        return listRules(*format);
    };
}

} // namespace portolan::cli
