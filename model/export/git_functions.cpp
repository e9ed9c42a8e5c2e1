#include "model/export/git_functions.h"

#include <dlfcn.h>
#include <fmt/format.h>
#include <stdexcept>

namespace portolan::exports {

void *findGitFunction(const char *name)
{
    static void *const library = ::dlopen("libgit2.so." LIBGIT2_SOVERSION, RTLD_LAZY | RTLD_LOCAL);
    void *function = library ? ::dlsym(library, name) : nullptr;
    if (!function)
        throw std::runtime_error(fmt::format("libgit2 cannot be loaded, so that git cannot be asked: {}",
                                             library ? name : "libgit2.so." LIBGIT2_SOVERSION));
    return function;
}

} // namespace portolan::exports
