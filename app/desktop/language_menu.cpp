#include "app/desktop/language_menu.h"

#include "views/language/language.h"

#include <QActionGroup>
#include <QSettings>

namespace portolan::desktop {

namespace {

const QString option = QStringLiteral("--language");
const QString setting = QStringLiteral("language");

/// The option must be known before the parser of options is made, which says in that language what it takes.
QString languageIn(const QStringList &arguments)
{
    for (qsizetype i = 1; i < arguments.size(); ++i) {
        if (arguments[i] == option)
            return arguments.value(i + 1);
        if (arguments[i].startsWith(option + QLatin1Char('=')))
            return arguments[i].mid(option.size() + 1);
    }
    return {};
}

} // namespace

QLocale startLocale(const QStringList &arguments)
{
    QString code = languageIn(arguments);
    if (code.isEmpty())
        code = QSettings().value(setting).toString();
    return code.isEmpty() ? QLocale::system() : QLocale(code);
}

LanguageMenu::LanguageMenu(const QString &title, QWidget *parent)
    : QMenu(title, parent)
    , m_group(new QActionGroup(this))
{
    //: A choice of language: the one that the system is set to
    addChoice({}, tr("As the system"));
    addSeparator();
    for (const QString &code : views::Language::codes())
        addChoice(code, views::Language::nameOf(code));
}

void LanguageMenu::addChoice(const QString &code, const QString &name)
{
    QAction *action = m_group->addAction(name);
    action->setObjectName(QStringLiteral("language-") + (code.isEmpty() ? QStringLiteral("system") : code));
    action->setCheckable(true);
    action->setChecked(QSettings().value(setting).toString() == code);
    connect(action, &QAction::triggered, this, [this, code] {
        QSettings().setValue(setting, code);
        emit chosen();
    });
    addAction(action);
}

} // namespace portolan::desktop
