#include "app/cli/program.h"

#include <fmt/format.h>
#ifdef __GLIBC__
#include <malloc.h>
#endif

namespace {

using portolan::cli::Action;
using portolan::cli::ExitCode;

/// A command works on much for a short time: memory that it has once it keeps, and the heaps of its threads
/// begin large, as the C library would let them grow by single pages.
void takeMemoryInLargeSteps()
{
#ifdef __GLIBC__
    constexpr int mebibyte = 1 << 20;
    mallopt(M_TOP_PAD, 32 * mebibyte);
    mallopt(M_TRIM_THRESHOLD, 512 * mebibyte);
#endif
}

ExitCode run(int argc, char **argv)
{
    CLI::App program;
    Action chosen;
    portolan::cli::declareProgram(program, chosen);
    try {
        program.parse(argc, argv);
    } catch (const CLI::ParseError &error) {
        return program.exit(error) == 0 ? ExitCode::Well : ExitCode::Usage;
    }
    return chosen();
}

} // namespace

int main(int argc, char **argv)
{
    takeMemoryInLargeSteps();
    try {
        return static_cast<int>(run(argc, argv));
    } catch (const std::exception &error) {
        fmt::print(stderr, "error: {}\n", error.what());
        return static_cast<int>(ExitCode::Unreadable);
    }
}
