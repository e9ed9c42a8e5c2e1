#pragma once

#include <QString>

class QAction;
class QWidget;

namespace portolan::views {

/// Gives a widget a tool tip that ends with the keys of an action, whatever they become.
void setKeyTip(QWidget &widget, const QString &text, const QAction &action);

} // namespace portolan::views
