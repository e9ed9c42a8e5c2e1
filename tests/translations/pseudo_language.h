#pragma once

#include <QTranslator>

/// A made-up language whose texts are longer by two fifths, accented and bracketed, so that what no
/// translation reached and what has too little room can be told. Gaps, accelerators and marks of Qt's stay as
/// they are.
class PseudoLanguage : public QTranslator
{
public:
    bool isEmpty() const override { return false; }

    QString translate(const char *context, const char *sourceText, const char *, int) const override
    {
        // What Qt says by itself has its own translations, and names of keys are read again.
        if (QByteArrayView(context).startsWith("Q"))
            return {};
        return spoken(QString::fromUtf8(sourceText));
    }

    static QString spoken(const QString &text)
    {
        static const QRegularExpression kept(
            QStringLiteral("%L?[1-9n]|\\{[^}]*\\}|&.|\\[\\*\\]|<[^>]*>|\\(\\*[^)]*\\)|;;|\\n"));
        QString said;
        qsizetype at = 0;
        qsizetype letters = 0;
        for (auto match = kept.globalMatch(text); match.hasNext();) {
            const QRegularExpressionMatch found = match.next();
            said += accented(text.mid(at, found.capturedStart() - at), letters);
            said += found.captured();
            at = found.capturedEnd();
        }
        said += accented(text.mid(at), letters);
        return text.isEmpty() ? text : QLatin1Char('[') + said + padding(letters * 2 / 5) + QLatin1Char(']');
    }

private:
    static QString accented(QString part, qsizetype &letters)
    {
        static const QString plain = QStringLiteral("aeiounAEIOUcs");
        static const QString marked = QStringLiteral("àéïõüñÀÉÏÕÜçš");
        letters += part.size();
        for (QChar &letter : part)
            if (const qsizetype at = plain.indexOf(letter); at >= 0 && at < marked.size())
                letter = marked[at];
        return part;
    }

    /// Short words, as languages with long ones would break them.
    static QString padding(qsizetype length)
    {
        QString words;
        while (words.size() < length)
            words += words.size() % 6 == 0 ? QLatin1Char(' ') : QLatin1Char('~');
        return words;
    }
};
