#pragma once

#include "model/tour/tour.h"

#include <string_view>
#include <vector>

namespace portolan::tour {

/// Gives each stop of a tour the lines of the files that say what happens there.
void addSources(Tour &tour, const reach::Reachability &reach);

/// The first line of a text that has all of \a words, each standing for itself (`80` is not in `8080`), and
/// that is no comment; from 1, from line \a after on. 0 where there is none.
int lineWith(std::string_view text, const std::vector<std::string> &words, int after = 0);

} // namespace portolan::tour
