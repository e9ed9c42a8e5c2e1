#include "views/theme/type_scale.h"

#include "views/theme/tokens.h"

#include <QFontDatabase>
#include <QFontInfo>

namespace portolan::views {

namespace {

int tokenSize(TextRole role)
{
    switch (role) {
    case TextRole::Caption: return tokens::type::canvasCaption;
    case TextRole::Secondary: return tokens::type::secondary;
    case TextRole::Body: return tokens::type::body;
    case TextRole::Title: return tokens::type::title;
    case TextRole::Welcome: return tokens::type::welcome;
    }
    Q_UNREACHABLE();
}

QFont::Weight qtWeight(TextWeight weight)
{
    switch (weight) {
    case TextWeight::Regular: return static_cast<QFont::Weight>(tokens::type::regular);
    case TextWeight::Medium: return static_cast<QFont::Weight>(tokens::type::medium);
    case TextWeight::Semibold: return static_cast<QFont::Weight>(tokens::type::semibold);
    }
    Q_UNREACHABLE();
}

} // namespace

QFont textFont(TextRole role, TextWeight weight)
{
    return withWeight(withRole(QFontDatabase::systemFont(QFontDatabase::GeneralFont), role), weight);
}

QFont fixedFont(TextRole role, TextWeight weight)
{
    // The fixed face takes its size from the interface face: in one row both stand on one line.
    QFont font = QFontDatabase::systemFont(QFontDatabase::FixedFont);
    font.setPixelSize(QFontInfo(textFont(role)).pixelSize());
    return withWeight(font, weight);
}

QFont withWeight(QFont font, TextWeight weight)
{
    font.setWeight(qtWeight(weight));
    return font;
}

QFont withRole(QFont font, TextRole role)
{
    if (role != TextRole::Body)
        font.setPixelSize(qMax(1, QFontInfo(font).pixelSize() + tokenSize(role) - tokens::type::body));
    return font;
}

} // namespace portolan::views
