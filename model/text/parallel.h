#pragma once

#include <cstddef>
#include <functional>

/// Work on independent parts of something large, at once.
namespace portolan::text {

/// How many parts to cut work into: as many as this process has processors, but none smaller than
/// \a leastInPart; 1 where that gives no more.
std::size_t partsOf(std::size_t items, std::size_t leastInPart);

/// Where a part begins when \a items are cut into \a parts of nearly the same size; `items` for the part
/// behind the last.
constexpr std::size_t beginOfPart(std::size_t part, std::size_t parts, std::size_t items)
{
    return items / parts * part + items % parts * part / parts;
}

/// Calls \a work once for each part from 0, each in a thread of its own, the first in the calling one, and
/// returns when all are done. Parts share nothing that they change. An exception of the work is thrown on,
/// that of the first part which has one.
void inParallel(std::size_t parts, const std::function<void(std::size_t part)> &work);

} // namespace portolan::text
