#include "model/check/checker.h"
#include "model/plan/plan_reader.h"
#include "model/plan/plan_writer.h"

#include <cstdint>
#include <cstdlib>

/// A plan that is read is whole, can be checked, and is written so that it is read again as it was.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    using namespace portolan;
    const plan::PlanReading reading = plan::readPlan("fuzz", {reinterpret_cast<const char *>(data), size});
    if (!reading.plan)
        return 0;
    const std::string written = plan::writePlan(*reading.plan);
    const plan::PlanReading again = plan::readPlan("fuzz", written);
    if (!plan::integrityProblems(*reading.plan).empty() || !again.plan ||
        plan::writePlan(*again.plan) != written)
        std::abort();
    check::checkPlan(*reading.plan);
    return 0;
}
