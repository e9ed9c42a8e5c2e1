#include "app/desktop/recent_plans.h"

#include <QSettings>

namespace portolan::desktop {

namespace {

constexpr int mostRecent = 8;

void keep(const QStringList &paths)
{
    QSettings().setValue(QStringLiteral("recent"), paths.mid(0, mostRecent));
}

} // namespace

QStringList recentPlans()
{
    return QSettings().value(QStringLiteral("recent")).toStringList();
}

void rememberPlan(const QString &path)
{
    QStringList paths = recentPlans();
    paths.removeAll(path);
    paths.prepend(path);
    keep(paths);
}

void forgetPlan(const QString &path)
{
    QStringList paths = recentPlans();
    paths.removeAll(path);
    keep(paths);
}

} // namespace portolan::desktop
