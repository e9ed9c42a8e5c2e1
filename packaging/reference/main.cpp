#include "app/cli/program.h"
#include "packaging/reference/command_text.h"

#include <fmt/format.h>
#include <fstream>
#include <iostream>
#include <map>
#include <sstream>

namespace {

using namespace portolan::reference;

constexpr std::string_view place = "%COMMANDS%\n";

const std::map<std::string_view, std::string (*)(const std::vector<CommandText> &)> forms = {
    {"man", manPage}, {"bash", bashCompletion}, {"zsh", zshCompletion}, {"fish", fishCompletion}};

} // namespace

/// portolan-reference man|bash|zsh|fish TEMPLATE: prints the template with the commands in their place.
int main(int argc, char **argv)
{
    const auto form = argc == 3 ? forms.find(argv[1]) : forms.end();
    if (form == forms.end()) {
        fmt::print(stderr, "usage: portolan-reference man|bash|zsh|fish TEMPLATE\n");
        return 2;
    }
    std::ifstream file(argv[2]);
    std::stringstream text;
    text << file.rdbuf();
    if (text.str().find(place) == std::string::npos) {
        fmt::print(stderr, "{}: error: has no line {}", argv[2], place);
        return 3;
    }
    CLI::App program;
    portolan::cli::Action chosen;
    portolan::cli::declareProgram(program, chosen);
    std::cout << replaced(text.str(), place, form->second(commandsOf(program)));
    return std::cout.flush() ? 0 : 4;
}
