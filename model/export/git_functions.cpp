#include "model/export/git_functions.h"

#include "model/export/git_problem.h"

#include <dlfcn.h>
#include <fmt/format.h>
#include <stdexcept>

namespace portolan::exports {

namespace {

constexpr const char *libraryName = "libgit2.so." LIBGIT2_SOVERSION;

void *library()
{
    static void *const loaded = ::dlopen(libraryName, RTLD_LAZY | RTLD_LOCAL);
    return loaded;
}

} // namespace

const std::optional<text::Problem> &gitProblem()
{
    static const std::optional<text::Problem> problem =
        library() ? std::nullopt
                  : std::optional(text::Problem{
                        fmt::format("{} cannot be loaded, so that git cannot be asked", libraryName),
                        {},
                        text::Severity::Warning});
    return problem;
}

void *findGitFunction(const char *name)
{
    void *function = library() ? ::dlsym(library(), name) : nullptr;
    if (!function)
        throw std::runtime_error(fmt::format("{} of {} cannot be called", name, libraryName));
    return function;
}

} // namespace portolan::exports
