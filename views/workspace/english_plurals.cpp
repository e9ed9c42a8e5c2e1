#include "views/workspace/english_plurals.h"

namespace portolan::views {

QString EnglishPlurals::translate(const char *, const char *sourceText, const char *, int n) const
{
    const QString text = QString::fromUtf8(sourceText);
    if (n < 0 || !text.contains(QLatin1String("(s)")))
        return {};
    QString plain = text;
    return plain.replace(QLatin1String("(s)"), n == 1 ? QString() : QStringLiteral("s"));
}

} // namespace portolan::views
