#include "views/theme/theme_source.h"

#include <QGuiApplication>

namespace portolan::views {

ThemeSource::ThemeSource(QObject *parent)
    : QObject(parent)
    , m_override(colorSchemeNamed(qgetenv("PORTOLAN_THEME").toStdString()))
    , m_systemScheme(colorSchemeOf(QGuiApplication::palette()))
    , m_scheme(m_override.value_or(m_systemScheme))
{
}

void ThemeSource::setPreference(SchemePreference preference)
{
    m_preference = preference;
    decide();
}

void ThemeSource::setSystemScheme(ColorScheme scheme)
{
    m_systemScheme = scheme;
    decide();
}

void ThemeSource::decide()
{
    const ColorScheme wanted = m_override.value_or(m_preference.value_or(m_systemScheme));
    if (wanted == m_scheme)
        return;
    m_scheme = wanted;
    emit changed();
}

} // namespace portolan::views
