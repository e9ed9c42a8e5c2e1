#include "app/desktop/preferences.h"

#include <QSettings>

#include <algorithm>

namespace portolan::desktop {

namespace {

constexpr char scaleKey[] = "window/scale";
constexpr char motionKey[] = "window/reduced-motion";
constexpr char scaleVariable[] = "QT_SCALE_FACTOR";
constexpr int leastScale = 50;
constexpr int mostScale = 300;

} // namespace

int chosenScale()
{
    const int chosen = QSettings().value(QLatin1String(scaleKey), usualScale).toInt();
    return std::clamp(chosen, leastScale, mostScale);
}

void chooseScale(int percent)
{
    QSettings().setValue(QLatin1String(scaleKey), percent);
}

void applyScale()
{
    if (const int scale = chosenScale(); scale != usualScale && !qEnvironmentVariableIsSet(scaleVariable))
        qputenv(scaleVariable, QByteArray::number(scale / 100.0));
}

bool isMotionReduced()
{
    return QSettings().value(QLatin1String(motionKey), false).toBool();
}

void reduceMotion(bool reduced)
{
    QSettings().setValue(QLatin1String(motionKey), reduced);
}

} // namespace portolan::desktop
