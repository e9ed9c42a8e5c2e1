#include "views/keys/key_tip.h"

#include <QAction>
#include <QCoreApplication>
#include <QWidget>

namespace portolan::views {

void setKeyTip(QWidget &widget, const QString &text, const QAction &action)
{
    const auto show = [&widget, text, &action] {
        const QString key = action.shortcut().toString(QKeySequence::NativeText);
        widget.setToolTip(
            key.isEmpty()
                ? text
                : QCoreApplication::translate("KeyTip", "%1 (%2)", "what it does, keys").arg(text, key));
    };
    show();
    QObject::connect(&action, &QAction::changed, &widget, show);
}

} // namespace portolan::views
