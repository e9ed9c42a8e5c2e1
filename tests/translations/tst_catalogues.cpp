#include <QtTest>

#include <QXmlStreamReader>

namespace {

/// A text of a catalogue, with what it is translated to.
struct Entry {
    QString context;
    QString source;
    QString comment; ///< of a text that counts in the model: the English plural
    QStringList forms;
    bool isFinished = false;
    bool counts = false;

    QString key() const { return QStringList{context, source, comment}.join(QLatin1Char('\n')); }
    QString name() const { return QStringLiteral("%1: \"%2\"").arg(context, source); }
};

using Catalogue = QMap<QString, Entry>;

QStringList formsIn(QXmlStreamReader &xml)
{
    QStringList forms;
    QString only;
    while (!xml.atEnd()) {
        xml.readNext();
        if (xml.isEndElement())
            break;
        if (xml.isStartElement())
            forms << xml.readElementText();
        else
            only += xml.text();
    }
    return forms.isEmpty() ? QStringList{only} : forms;
}

Catalogue catalogueIn(const QString &path)
{
    Catalogue catalogue;
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return catalogue;
    QXmlStreamReader xml(&file);
    Entry entry;
    while (!xml.atEnd()) {
        if (xml.readNext() == QXmlStreamReader::EndElement && xml.name() == QLatin1String("message"))
            catalogue.insert(entry.key(), entry);
        if (!xml.isStartElement())
            continue;
        if (xml.name() == QLatin1String("name"))
            entry.context = xml.readElementText();
        else if (xml.name() == QLatin1String("message")) {
            const bool counts = xml.attributes().value(QLatin1String("numerus")) == QLatin1String("yes");
            entry = {entry.context, {}, {}, {}, false, counts};
        } else if (xml.name() == QLatin1String("source"))
            entry.source = xml.readElementText();
        else if (xml.name() == QLatin1String("comment"))
            entry.comment = xml.readElementText();
        else if (xml.name() == QLatin1String("translation")) {
            entry.isFinished = xml.attributes().value(QLatin1String("type")).isEmpty();
            entry.forms = formsIn(xml);
        }
    }
    return catalogue;
}

QString catalogueOf(const QString &language)
{
    return QStringLiteral(PORTOLAN_SOURCE_DIR "/translations/portolan_%1.ts").arg(language);
}

/// Everything that is filled in when a text is said, in the order of the alphabet: `%1`, `%n`, `{port}`,
/// `{0}`. Gaps without a name are numbered as they stand.
QStringList gapsIn(QString text)
{
    text.remove(QStringLiteral("{{")).remove(QStringLiteral("}}"));
    static const QRegularExpression gap(QStringLiteral("%L?(?:[1-9]|n)|\\{([A-Za-z0-9]*)(:[^}]*)?\\}"));
    QStringList gaps;
    int number = 0;
    for (auto match = gap.globalMatch(text); match.hasNext();) {
        const QString found = match.next().captured();
        gaps << (found.startsWith(QLatin1String("{}")) ? QStringLiteral("{%1}").arg(number++) : found);
    }
    gaps.sort();
    return gaps;
}

QString edgesOf(const QString &text)
{
    const qsizetype first = text.indexOf(text.trimmed());
    return text.left(first) + QLatin1Char('|') + text.mid(first + text.trimmed().size());
}

} // namespace

/// Holds the files in translations/ against the sources: complete, and fit to be filled in.
class TestCatalogues : public QObject
{
    Q_OBJECT

private slots:
    void everyTextOfTheSourcesIsThere_data() { addLanguages(); }
    void everyTextOfTheSourcesIsThere();
    void nothingIsOverlooked();
    void everyTextIsTranslated_data() { addLanguages(); }
    void everyTextIsTranslated();
    void gapsAreThoseOfEnglish_data() { addLanguages(); }
    void gapsAreThoseOfEnglish();
    void sentencesEndAsInEnglish_data() { addLanguages(); }
    void sentencesEndAsInEnglish();

private:
    static void addLanguages();
    static bool isEnglish() { return qstrcmp(QTest::currentDataTag(), "en") == 0; }
};

void TestCatalogues::addLanguages()
{
    QTest::addColumn<QString>("language");
    for (const char *language : {"en", "de", "es"})
        QTest::addRow("%s", language) << language;
}

/// As the target update_translations would take it from the sources.
void TestCatalogues::everyTextOfTheSourcesIsThere()
{
    QFETCH(QString, language);
    const QString lupdate = QStringLiteral(PORTOLAN_LUPDATE);
    if (lupdate.isEmpty())
        QSKIP("lupdate is missing: install qt6-l10n-tools");
    QTemporaryDir folder;
    const QString copy = folder.filePath(QStringLiteral("portolan_%1.ts").arg(language));
    QVERIFY(QFile::copy(catalogueOf(language), copy));

    const auto list = [](const char *text) {
        return QString::fromUtf8(text).split(QLatin1Char('|'));
    };
    QStringList arguments = list(PORTOLAN_LUPDATE_OPTIONS);
    if (isEnglish())
        arguments << QStringLiteral("-pluralonly");
    arguments += list(isEnglish() ? PORTOLAN_QT_FOLDERS : PORTOLAN_TEXT_FOLDERS);
    QProcess process;
    process.setProcessChannelMode(QProcess::MergedChannels);
    process.start(lupdate, arguments + QStringList{"-ts", copy});
    QVERIFY(process.waitForFinished());
    QCOMPARE(process.exitCode(), 0);
    const QByteArray said = process.readAll();
    QVERIFY2(!said.contains("cannot be called without context"), said.constData());

    const Catalogue kept = catalogueIn(catalogueOf(language));
    const Catalogue fresh = catalogueIn(copy);
    QVERIFY(!fresh.isEmpty());
    QStringList differences;
    for (const Entry &entry : fresh)
        if (!kept.contains(entry.key()))
            differences << QStringLiteral("missing: ") + entry.name();
    for (const Entry &entry : kept)
        if (!fresh.contains(entry.key()))
            differences << QStringLiteral("in no source: ") + entry.name();
    QVERIFY2(differences.isEmpty(), qPrintable(QStringLiteral("Run the target update_translations.\n") +
                                               differences.join(QLatin1Char('\n'))));
}

/// lupdate passes over what it cannot read, such as a cast in the number of a plural.
void TestCatalogues::nothingIsOverlooked()
{
    static const QRegularExpression marked(QStringLiteral(
        "(?:translate|QT_TRANSLATE_NOOP|phrases?)\\(\\s*\"(\\w+)\",\\s*\"((?:[^\"\\\\]|\\\\.)*)\""));
    const Catalogue catalogue = catalogueIn(catalogueOf(QStringLiteral("de")));
    QSet<QString> beginnings;
    for (const Entry &entry : catalogue)
        beginnings << entry.context + entry.source;
    QStringList overlooked;
    for (const QString &folder : QString::fromUtf8(PORTOLAN_TEXT_FOLDERS).split(QLatin1Char('|'))) {
        QDirIterator files(folder, {"*.cpp"}, QDir::Files, QDirIterator::Subdirectories);
        while (files.hasNext()) {
            QFile file(files.next());
            QVERIFY(file.open(QIODevice::ReadOnly));
            const QString source = QString::fromUtf8(file.readAll());
            for (auto match = marked.globalMatch(source); match.hasNext();) {
                const QRegularExpressionMatch found = match.next();
                QString text = found.captured(2);
                text.replace(QStringLiteral("\\\""), QStringLiteral("\""));
                const QString key = found.captured(1) + text;
                // A long text goes on in the next literal.
                if (!beginnings.contains(key) &&
                    std::none_of(beginnings.begin(), beginnings.end(),
                                 [&](const QString &b) { return b.startsWith(key); }))
                    overlooked << QStringLiteral("%1: \"%2\"").arg(file.fileName(), text);
            }
        }
    }
    QVERIFY2(overlooked.isEmpty(), qPrintable(overlooked.join(QLatin1Char('\n'))));
}

void TestCatalogues::everyTextIsTranslated()
{
    QFETCH(QString, language);
    QStringList unfinished;
    for (const Entry &entry : catalogueIn(catalogueOf(language))) {
        const bool hasEveryForm = std::none_of(entry.forms.begin(), entry.forms.end(),
                                               [](const QString &form) { return form.isEmpty(); });
        if (!entry.isFinished || !hasEveryForm || (entry.counts && entry.forms.size() != 2))
            unfinished << entry.name();
    }
    QVERIFY2(unfinished.isEmpty(), qPrintable(unfinished.join(QLatin1Char('\n'))));
}

void TestCatalogues::gapsAreThoseOfEnglish()
{
    QFETCH(QString, language);
    QStringList wrong;
    for (const Entry &entry : catalogueIn(catalogueOf(language)))
        for (const QString &form : entry.forms) {
            QStringList wanted = gapsIn(entry.source);
            QStringList found = gapsIn(form);
            // "One file" may do without its number.
            if (entry.counts && form == entry.forms.front() && !found.contains(QStringLiteral("%n")))
                wanted.removeOne(QStringLiteral("%n"));
            if (entry.isFinished && found != wanted)
                wrong << QStringLiteral("%1 -> \"%2\"").arg(entry.name(), form);
        }
    QVERIFY2(wrong.isEmpty(), qPrintable(wrong.join(QLatin1Char('\n'))));
}

void TestCatalogues::sentencesEndAsInEnglish()
{
    QFETCH(QString, language);
    QStringList wrong;
    for (const Entry &entry : catalogueIn(catalogueOf(language)))
        for (const QString &form : entry.forms) {
            const bool wantsDots = entry.source.endsWith(QChar(0x2026));
            static const QRegularExpression stop(QStringLiteral("\\w\\.$"));
            const bool wantsStop = stop.match(entry.source).hasMatch();
            const bool differs = edgesOf(form) != edgesOf(entry.source) ||
                                 form.endsWith(QChar(0x2026)) != wantsDots ||
                                 (wantsStop && !form.endsWith(QLatin1Char('.')));
            if (entry.isFinished && differs)
                wrong << QStringLiteral("%1 -> \"%2\"").arg(entry.name(), form);
        }
    QVERIFY2(wrong.isEmpty(), qPrintable(wrong.join(QLatin1Char('\n'))));
}

QTEST_GUILESS_MAIN(TestCatalogues)
#include "tst_catalogues.moc"
