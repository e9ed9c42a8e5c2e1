#pragma once

#include <QFont>

namespace portolan::views {

/// The sizes of the look, named by what they are for. Body is the system's own size; the others keep their
/// distance from it.
enum class TextRole { Caption, Secondary, Body, Title, Welcome };

/// The weights of the look.
enum class TextWeight { Regular, Medium, Semibold };

/// The system's interface face.
QFont textFont(TextRole role = TextRole::Body, TextWeight weight = TextWeight::Regular);

/// The system's fixed face, for ports, addresses, expressions and paths.
QFont fixedFont(TextRole role = TextRole::Body, TextWeight weight = TextWeight::Regular);

/// `font` in another weight of the look, its size kept.
QFont withWeight(QFont font, TextWeight weight);

/// `font`, a body font, moved to the size of `role`.
QFont withRole(QFont font, TextRole role);

} // namespace portolan::views
