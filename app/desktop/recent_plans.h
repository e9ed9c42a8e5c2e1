#pragma once

#include <QStringList>

namespace portolan::desktop {

/// The paths of the plans that were open last, newest first, as the settings keep them.
QStringList recentPlans();
void rememberPlan(const QString &path);
void forgetPlan(const QString &path);

} // namespace portolan::desktop
