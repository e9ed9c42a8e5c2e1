#include "model/check/handbook.h"

#include <algorithm>
#include <iterator>

namespace portolan::check {

namespace {

struct Page {
    std::string_view rule;
    std::string_view text;
};

constexpr Page pages[] = {
#include "handbook_pages.inc"
};

} // namespace

std::string_view handbookPage(std::string_view rule)
{
    const auto found = std::find_if(std::begin(pages), std::end(pages),
                                    [rule](const Page &page) { return page.rule == rule; });
    return found == std::end(pages) ? std::string_view() : found->text;
}

} // namespace portolan::check
