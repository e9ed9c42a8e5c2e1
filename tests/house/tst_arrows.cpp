#include <QtTest>

/// Holds the source tree against the house's plan: which folder may include, and link, which.
class TestArrows : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void includesFollowTheArrows_data();
    void includesFollowTheArrows();
    void linksFollowTheArrows_data();
    void linksFollowTheArrows();
    void plainModelIncludesNoQt();
    void viewsKnowNoFileFormat();
    void noticesABrokenArrow();

private:
    static QStringList groundOf(const QString &folder);
    static QStringList allowedFor(const QString &folder);
    static QStringList brokenIncludes(const QString &folder, const QString &file, const QString &source);
    void addFolders();

    QDir m_root{QStringLiteral(PORTOLAN_SOURCE_DIR)};
    QStringList m_folders;
};

namespace {

const QStringList formats = {"compose", "dns", "firewall", "tailnet", "proxy", "registry", "catalogue"};
const QStringList upper = {"check",    "compare", "reach", "layout", "export",
                           "document", "live",    "edit",  "tour",   "templates"};

QString readAll(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
}

QStringList sourcesIn(const QDir &folder)
{
    QStringList paths;
    QDirIterator it(folder.path(), {"*.h", "*.cpp"}, QDir::Files, QDirIterator::Subdirectories);
    while (it.hasNext())
        paths << it.next();
    return paths;
}

QStringList prefixed(const QString &prefix, const QStringList &names)
{
    QStringList all;
    for (const QString &name : names)
        all << prefix + name;
    return all;
}

QStringList matches(const QString &text, const QString &pattern)
{
    QStringList found;
    auto it = QRegularExpression(pattern, QRegularExpression::MultilineOption).globalMatch(text);
    while (it.hasNext())
        found << it.next().captured(1);
    return found;
}

} // namespace

void TestArrows::initTestCase()
{
    for (const char *top : {"model", "views", "app"})
        for (const QString &name : QDir(m_root.filePath(top)).entryList(QDir::Dirs | QDir::NoDotAndDotDot))
            m_folders << QStringLiteral("%1/%2").arg(top, name);
    QVERIFY(m_folders.contains("model/plan"));
}

/// What stands below a folder of the model, by the plan of the house.
QStringList TestArrows::groundOf(const QString &folder)
{
    if (folder == "text")
        return {};
    if (folder == "plan")
        return {"text"};
    if (formats.contains(folder))
        return {"text", "plan"};
    // What a gesture means is a matter of plans alone.
    if (folder == "edit")
        return {"text", "plan"};
    // Drawings are artefacts too, drift is a finding, and what is expected of reach is checked: the
    // neighbours that may be asked.
    QStringList ground = QStringList{"text", "plan"} + formats;
    if (folder == "export")
        ground << "layout";
    if (folder == "live")
        ground << "check";
    if (folder == "check")
        ground << "reach";
    // What differs includes who reaches what, and what the rules find.
    if (folder == "compare")
        ground << "check"
               << "reach";
    // The answers to a template's questions are edits.
    if (folder == "templates")
        ground << "edit";
    // A tour tells a trace, with the lines of the files that an export writes.
    if (folder == "tour")
        ground << "reach"
               << "export"
               << "layout";
    return ground;
}

QStringList TestArrows::allowedFor(const QString &folder)
{
    const QString top = folder.section('/', 0, 0);
    const QString name = folder.section('/', 1);
    QStringList allowed = {folder};
    if (top == "model")
        return allowed + prefixed("model/", groundOf(name));
    const QStringList model = prefixed("model/", QStringList{"text", "plan"} + formats + upper);
    // The theme knows colours and nothing of plans.
    if (folder == "views/theme")
        return allowed;
    allowed += model;
    if (top == "views")
        return allowed + prefixed("views/", {"theme", "workspace", "tables", "canvas", "findings", "preview",
                                             "outline"});
    if (folder == "app/cli" || folder == "app/layout")
        return allowed;
    return allowed + prefixed("views/", QDir(QStringLiteral(PORTOLAN_SOURCE_DIR "/views"))
                                            .entryList(QDir::Dirs | QDir::NoDotAndDotDot));
}

QStringList TestArrows::brokenIncludes(const QString &folder, const QString &file, const QString &source)
{
    QStringList broken;
    const QStringList allowed = allowedFor(folder);
    for (const QString &include : matches(source, R"(^\s*#\s*include\s*"([^"]+)\")")) {
        const QString target = include.section('/', 0, 1);
        const bool ours =
            include.startsWith("model/") || include.startsWith("views/") || include.startsWith("app/");
        if (ours && !allowed.contains(target))
            broken << QStringLiteral("%1 includes %2").arg(file, include);
        if (!ours && include.contains('/') && !include.startsWith(folder))
            broken << QStringLiteral("%1 includes %2, not from the root").arg(file, include);
    }
    return broken;
}

void TestArrows::addFolders()
{
    QTest::addColumn<QString>("folder");
    for (const QString &folder : std::as_const(m_folders))
        QTest::addRow("%s", qPrintable(folder)) << folder;
}

void TestArrows::includesFollowTheArrows_data()
{
    addFolders();
}

void TestArrows::includesFollowTheArrows()
{
    QFETCH(QString, folder);
    QStringList broken;
    for (const QString &path : sourcesIn(QDir(m_root.filePath(folder))))
        broken += brokenIncludes(folder, m_root.relativeFilePath(path), readAll(path));
    QCOMPARE(broken, QStringList());
}

void TestArrows::linksFollowTheArrows_data()
{
    addFolders();
}

void TestArrows::linksFollowTheArrows()
{
    QFETCH(QString, folder);
    const QString lists = readAll(m_root.filePath(folder + "/CMakeLists.txt"));
    QStringList allowed = {"warnings", "widgets_pch"};
    for (const QString &below : allowedFor(folder))
        allowed +=
            matches(readAll(m_root.filePath(below + "/CMakeLists.txt")), R"(\bportolan_library\((\w+))");
    allowed += {"library", "test", "embed", "translations"}; // functions of the build
    QStringList broken;
    for (const QString &linked : matches(lists, R"(\bportolan_(\w+)\b)"))
        if (!allowed.contains(linked))
            broken << linked;
    QCOMPARE(broken, QStringList());
}

void TestArrows::plainModelIncludesNoQt()
{
    const QStringList exceptions = {"model/document", "model/live"};
    QStringList broken;
    for (const QString &folder : std::as_const(m_folders)) {
        if (!folder.startsWith("model/") || exceptions.contains(folder))
            continue;
        if (readAll(m_root.filePath(folder + "/CMakeLists.txt")).contains("Qt6::"))
            broken << folder + " links Qt";
        for (const QString &path : sourcesIn(QDir(m_root.filePath(folder))))
            if (!matches(readAll(path), R"(^\s*#\s*include\s*<(Q\w+))").isEmpty())
                broken << m_root.relativeFilePath(path) + " includes Qt";
    }
    QCOMPARE(broken, QStringList());
}

void TestArrows::viewsKnowNoFileFormat()
{
    QStringList broken;
    for (const QString &path : sourcesIn(QDir(m_root.filePath("views"))))
        for (const QString &include : matches(readAll(path), R"(^\s*#\s*include\s*[<"]([^>"]+))"))
            if (include.contains("yaml") || include.contains("json") || include.startsWith("model/text/file"))
                broken << QStringLiteral("%1 includes %2").arg(m_root.relativeFilePath(path), include);
    QCOMPARE(broken, QStringList());
}

void TestArrows::noticesABrokenArrow()
{
    QCOMPARE(brokenIncludes("model/plan", "x.h", "#include \"model/check/rule.h\"\n").size(), 1);
    QCOMPARE(brokenIncludes("model/dns", "x.h", "#include \"model/firewall/rule.h\"\n").size(), 1);
    QCOMPARE(brokenIncludes("model/plan", "x.h", "#include \"model/text/problem.h\"\n").size(), 0);
    QCOMPARE(brokenIncludes("app/cli", "x.h", "#include \"views/theme/theme.h\"\n").size(), 1);
}

QTEST_GUILESS_MAIN(TestArrows)
#include "tst_arrows.moc"
