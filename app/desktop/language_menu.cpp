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
        code = chosenLanguage();
    return code.isEmpty() ? QLocale::system() : QLocale(code);
}

QString chosenLanguage()
{
    return QSettings().value(setting).toString();
}

void chooseLanguage(const QString &code)
{
    QSettings().setValue(setting, code);
}

QList<std::pair<QString, QString>> languageChoices()
{
    //: A choice of language: the one that the system is set to
    QList<std::pair<QString, QString>> choices{{QString(), LanguageMenu::tr("As the system")}};
    for (const QString &code : views::Language::codes())
        choices.append({code, views::Language::nameOf(code)});
    return choices;
}

LanguageMenu::LanguageMenu(const QString &title, QWidget *parent)
    : QMenu(title, parent)
    , m_group(new QActionGroup(this))
{
    for (const auto &[code, name] : languageChoices()) {
        QAction *action = m_group->addAction(name);
        action->setObjectName(QStringLiteral("language-") +
                              (code.isEmpty() ? QStringLiteral("system") : code));
        action->setCheckable(true);
        action->setData(code);
        connect(action, &QAction::triggered, this, [this, code = code] {
            chooseLanguage(code);
            emit chosen();
        });
        addAction(action);
    }
    insertSeparator(m_group->actions().at(1));
    connect(this, &QMenu::aboutToShow, this, &LanguageMenu::showChosen);
    showChosen();
}

void LanguageMenu::showChosen()
{
    for (QAction *action : m_group->actions())
        action->setChecked(action->data().toString() == chosenLanguage());
}

} // namespace portolan::desktop
