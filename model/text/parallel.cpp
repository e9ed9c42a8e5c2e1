#include "model/text/parallel.h"

#include <algorithm>
#include <exception>
#include <thread>
#include <vector>

namespace portolan::text {

namespace {

/// Memory is what bounds the work here, and more threads than this wait for it.
constexpr std::size_t mostParts = 8;

} // namespace

std::size_t partsOf(std::size_t items, std::size_t leastInPart)
{
    if (items < 2 * leastInPart) // asking for the processors is a system call
        return 1;
    const std::size_t processors = std::max(std::thread::hardware_concurrency(), 1U);
    return std::min({items / leastInPart, processors, mostParts});
}

void inParallel(std::size_t parts, const std::function<void(std::size_t)> &work)
{
    std::vector<std::exception_ptr> faults(parts);
    const auto run = [&](std::size_t part) {
        try {
            work(part);
        } catch (...) {
            faults[part] = std::current_exception();
        }
    };
    {
        std::vector<std::jthread> threads;
        threads.reserve(parts);
        for (std::size_t part = 1; part < parts; ++part) {
            try {
                threads.emplace_back(run, part);
            } catch (const std::system_error &) { // no more threads for this process
                run(part);
            }
        }
        if (parts > 0)
            run(0);
    }
    for (const std::exception_ptr &fault : faults)
        if (fault)
            std::rethrow_exception(fault);
}

} // namespace portolan::text
