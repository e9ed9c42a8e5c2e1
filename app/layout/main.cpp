#include "model/layout/graphviz_layout.h"

#include <array>
#include <csignal>
#include <cstdio>
#include <fmt/format.h>
#include <new>
#include <string>
#include <sys/time.h>
#include <unistd.h>

// The layout worker: a graph on standard input, places on standard output, then the end. It can be ended at
// any time, and ends itself at its deadline; Graphviz may crash or leak as it likes, nobody else is in here.

namespace {

using namespace portolan;
using layout::WorkerExit;

/// Ends at once. Graphviz's memory is given back by the system, which is much quicker than freeing it.
[[noreturn]] void end(WorkerExit status)
{
    _exit(static_cast<int>(status));
}

[[noreturn]] void endWith(WorkerExit status, const std::string &message)
{
    fmt::print(stderr, "portolan-layout: error: {}\n", message);
    end(status);
}

extern "C" void endAtDeadline(int)
{
    // Only what a signal handler may call. Source: signal-safety(7).
    constexpr char message[] = "portolan-layout: error: the deadline has passed\n";
    [[maybe_unused]] const auto written = write(STDERR_FILENO, message, sizeof message - 1);
    end(WorkerExit::DeadlinePassed);
}

void setDeadline(std::chrono::milliseconds deadline)
{
    std::signal(SIGALRM, endAtDeadline);
    itimerval timer{};
    timer.it_value.tv_sec = static_cast<time_t>(deadline.count() / 1000);
    timer.it_value.tv_usec = static_cast<suseconds_t>(deadline.count() % 1000 * 1000);
    setitimer(ITIMER_REAL, &timer, nullptr);
}

/// All of standard input, or one byte more than a request may have.
std::string readRequest()
{
    std::string request;
    std::array<char, 65536> block{};
    while (request.size() <= layout::largestWorkerMessage) {
        const std::size_t count = std::fread(block.data(), 1, block.size(), stdin);
        if (count == 0)
            break;
        request.append(block.data(), count);
    }
    return request;
}

void answer()
{
    const auto request = layout::decodeRequest(readRequest());
    if (!request)
        endWith(WorkerExit::BadRequest, request.error().message);
    setDeadline(request->deadline);
    const auto arrangement = layout::GraphvizLayout(request->engine).arrange(request->graph);
    if (!arrangement)
        endWith(WorkerExit::BadRequest, arrangement.error().message);
    const std::string message = layout::encodeAnswer(*arrangement);
    if (std::fwrite(message.data(), 1, message.size(), stdout) != message.size() || std::fflush(stdout) != 0)
        endWith(WorkerExit::Unwritable, "standard output could not be written");
}

} // namespace

int main(int argc, char **)
{
    if (argc > 1)
        endWith(WorkerExit::Usage, "takes no arguments: a layout request is read from standard input");
    try {
        answer();
    } catch (const std::bad_alloc &) {
        endWith(WorkerExit::BadRequest, "the graph does not fit into memory");
    }
    end(WorkerExit::Answered);
}
