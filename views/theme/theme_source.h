#pragma once

#include "views/theme/theme.h"

#include <QObject>

namespace portolan::views {

/// What the user asks for: a fixed scheme, or nothing to follow the desktop.
using SchemePreference = std::optional<ColorScheme>;

/// The theme in force, and the one signal that says it became another. The application owns one and hands it
/// to whatever draws. The scheme is, in this order: the environment variable PORTOLAN_THEME (light, dark,
/// high-contrast), the user's preference, the desktop's.
class ThemeSource : public QObject
{
    Q_OBJECT

public:
    /// Starts with the desktop's scheme as its palette shows it, or as PORTOLAN_THEME says.
    explicit ThemeSource(QObject *parent = nullptr);

    const Theme &theme() const { return themeFor(m_scheme); }
    ColorScheme scheme() const { return m_scheme; }
    SchemePreference preference() const { return m_preference; }

public slots:
    /// The caller keeps the preference in its settings.
    void setPreference(portolan::views::SchemePreference preference);
    void setSystemScheme(portolan::views::ColorScheme scheme);

signals:
    /// The theme is another one; everything drawn from it is stale. Sent once per change, never without one.
    void changed();

private:
    void decide();

    SchemePreference m_override;
    SchemePreference m_preference;
    ColorScheme m_systemScheme;
    ColorScheme m_scheme;
};

} // namespace portolan::views
