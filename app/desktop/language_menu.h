#pragma once

#include <QLocale>
#include <QMenu>

class QActionGroup;

namespace portolan::desktop {

/// The locale whose language the program begins to speak: of the option `--language`, else as last chosen in
/// the menu, else the system's.
QLocale startLocale(const QStringList &arguments);

/// The code of the language that was chosen for all starts; empty: as the system.
QString chosenLanguage();
void chooseLanguage(const QString &code);
/// What there is to choose, by code; the first one is the system's.
QList<std::pair<QString, QString>> languageChoices();

/// The languages to choose from. What is chosen is kept in the settings and holds from the next start on,
/// because findings and views have said what they say.
class LanguageMenu : public QMenu
{
    Q_OBJECT

public:
    explicit LanguageMenu(const QString &title, QWidget *parent = nullptr);

signals:
    /// Another language was chosen, to be spoken from the next start on.
    void chosen();

private:
    void showChosen();

    QActionGroup *m_group;
};

} // namespace portolan::desktop
