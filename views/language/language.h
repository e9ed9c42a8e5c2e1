#pragma once

#include <QLocale>
#include <QStringList>
#include <QTranslator>

#include <memory>
#include <vector>

namespace portolan::views {

/// What the window, and the model in it, says to people while this lives: one of the languages that Portolan
/// is translated to. Made once, after the application and before any view; what is already said stays as it
/// is.
class Language
{
public:
    /// Speaks the first language that the locale's user reads and there is a translation for; else English.
    explicit Language(const QLocale &locale);
    ~Language();
    Language(const Language &) = delete;
    Language &operator=(const Language &) = delete;

    /// The language spoken: "en", "de" ...
    QString code() const { return m_code; }

    /// The codes of all languages, English first.
    static QStringList codes();
    /// What speakers call their language: "Deutsch".
    static QString nameOf(const QString &code);

private:
    /// Adds a translation to what is spoken; false where it cannot be read.
    bool add(const QString &file, const QString &folder);

    QString m_code;
    std::vector<std::unique_ptr<QTranslator>> m_translators;
};

} // namespace portolan::views
