#pragma once

#include <QCoreApplication>

namespace portolan::views {

/// What the functions of the inspector say: `Inspector::tr("Ports")`.
struct Inspector {
    Q_DECLARE_TR_FUNCTIONS(Inspector)
};

} // namespace portolan::views
