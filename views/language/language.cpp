#include "views/language/language.h"

#include "model/text/say.h"

#include <QCoreApplication>
#include <QLibraryInfo>

namespace portolan::views {

namespace {

const QString embedded = QStringLiteral(":/translations");

std::string spoken(const char *context, const char *one, const char *many, long count)
{
    const QString source = QString::fromUtf8(one);
    const QString text = QCoreApplication::translate(context, one, many, static_cast<int>(count));
    // Qt returns what it does not know: then the model has both forms of English.
    return text == source ? std::string() : text.toStdString();
}

QString languageOf(const QLocale &locale)
{
    const QStringList wanted = locale.uiLanguages();
    const QStringList codes = Language::codes();
    for (const QString &name : wanted)
        if (const QString code = name.section(QLatin1Char('-'), 0, 0); codes.contains(code))
            return code;
    return codes.front();
}

} // namespace

Language::Language(const QLocale &locale)
    : m_code(languageOf(locale))
{
    // Qt's own buttons and menus, where the package with their translations is installed.
    add(QStringLiteral("qtbase_") + m_code, QLibraryInfo::path(QLibraryInfo::TranslationsPath));
    add(QStringLiteral("portolan_") + m_code, embedded);
    text::setTongue(&spoken);
}

Language::~Language()
{
    text::setTongue(nullptr);
    for (const auto &translator : m_translators)
        QCoreApplication::removeTranslator(translator.get());
}

QStringList Language::codes()
{
    return {QStringLiteral("en"), QStringLiteral("de"), QStringLiteral("es")};
}

QString Language::nameOf(const QString &code)
{
    QString name = QLocale(code).nativeLanguageName();
    // Where a language writes its own name small, a list of them still begins with a capital.
    return name.isEmpty() ? code : name.at(0).toUpper() + name.mid(1);
}

bool Language::add(const QString &file, const QString &folder)
{
    auto translator = std::make_unique<QTranslator>();
    if (!translator->load(file, folder))
        return false;
    QCoreApplication::installTranslator(translator.get());
    m_translators.push_back(std::move(translator));
    return true;
}

} // namespace portolan::views
