#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <tl/expected.hpp>
#include <vector>

/// Located text: where something stands, and what is wrong there.
namespace portolan::text {

/// Where a value begins in its file. Lines and columns count from 1, columns in bytes; 0 means unknown.
struct Mark {
    std::uint32_t line = 0;
    std::uint32_t column = 0;
    std::uint32_t offset = 0; ///< bytes from the beginning of the file, after a byte order mark

    explicit constexpr operator bool() const { return line != 0; }

    /// A mark tells where a value stands, never what it is: it takes no part in the equality of values.
    friend constexpr bool operator==(Mark, Mark) { return true; }
};

enum class Severity : std::uint8_t { Info, Warning, Error };

std::string_view toText(Severity severity);

/// A place that a person can go to.
struct Place {
    std::string file;
    Mark mark;
    std::string excerpt; ///< the line of the file, without its end; empty when there is none to show
};

/// Something wrong with an input, said once and to be read by a person.
struct Problem {
    std::string message; ///< one sentence without full stop
    Place place;
    Severity severity = Severity::Error;
};

using Problems = std::vector<Problem>;

/// Either a value or the one reason why there is none.
template <class T>
using Result = tl::expected<T, Problem>;

/// `file:line:column: error: message`, then the line and a caret under the column where the place is known.
std::string toText(const Problem &problem);

/// All problems, one after the other, each ended by a line feed.
std::string toText(const Problems &problems);

/// True when at least one problem is an error.
bool hasError(const Problems &problems);

/// The place of \a mark in \a file, with the line of \a content that it stands on.
/// The excerpt is cut at 160 bytes, so that a file of one endless line stays readable.
Place placeIn(std::string_view file, std::string_view content, Mark mark);

} // namespace portolan::text
