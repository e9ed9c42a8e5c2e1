#pragma once

#include <QString>

#include "views/theme/theme.h"

#include <functional>
#include <vector>

namespace portolan::desktop {

/// Something that is said above the work, and what can be done about it.
struct Notice {
    struct Choice {
        QString text;
        std::function<void()> act; ///< the notice has gone by then
    };

    views::Severity severity = views::Severity::Info;
    QString heading;
    QString details = {}; ///< what stands in files: paths, problems, entities; line by line
    std::vector<Choice> choices = {};
    QString sentence = {}; ///< said below the heading
};

} // namespace portolan::desktop
