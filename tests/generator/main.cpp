#include "model/plan/plan_writer.h"
#include "tests/generator/plan_generator.h"

#include <cstdio>
#include <cstdlib>
#include <string_view>

/// Writes a generated plan or compose file of a number of services to standard output.
int main(int argc, char **argv)
{
    const std::string_view kind = argc == 3 ? argv[1] : "";
    const int services = argc == 3 ? std::atoi(argv[2]) : 0;
    if (services < 1 || (kind != "plan" && kind != "compose")) {
        std::fputs("usage: portolan_generate plan|compose SERVICES\n", stderr);
        return 2;
    }
    const std::string text = kind == "plan"
                                 ? portolan::plan::writePlan(portolan::generator::generatePlan({services}))
                                 : portolan::generator::generateComposeFile(services);
    std::fputs(text.c_str(), stdout);
}
