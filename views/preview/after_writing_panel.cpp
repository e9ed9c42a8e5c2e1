#include "views/preview/after_writing_panel.h"

#include "views/theme/paint.h"
#include "views/theme/tokens.h"
#include "views/theme/type_scale.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QVBoxLayout>

namespace portolan::views {

namespace {

namespace space = tokens::space;

/// More secrets than these are counted only.
constexpr int mostSecrets = 4;

QString joined(const std::vector<std::string> &names)
{
    QStringList all;
    for (const std::string &name : names)
        all << QString::fromStdString(name);
    return all.join(QLatin1Char('\n'));
}

int sizeOf(const std::vector<std::string> &names)
{
    return static_cast<int>(names.size());
}

} // namespace

AfterWritingPanel::AfterWritingPanel(const ThemeSource &theme, QWidget *parent)
    : QWidget(parent)
    , m_theme(theme)
    , m_title(new QLabel(tr("After writing")))
    , m_rows(new QVBoxLayout)
{
    setAutoFillBackground(true);
    setBackgroundRole(QPalette::Base);
    setAccessibleName(m_title->text());
    m_title->setFont(textFont(TextRole::Body, TextWeight::Semibold));
    m_rows->setSpacing(space::snug);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(space::wide, space::normal, space::normal, space::wide);
    column->setSpacing(space::snug);
    column->addWidget(m_title);
    column->addLayout(m_rows);
    hide();
}

void AfterWritingPanel::clear()
{
    m_lines.clear();
    while (QLayoutItem *item = m_rows->takeAt(0)) {
        item->widget()->hide();
        item->widget()->deleteLater();
        delete item;
    }
}

void AfterWritingPanel::addLine(Severity severity, const QString &text, const QString &all)
{
    m_lines << text;
    auto *line = new QWidget;
    auto *row = new QHBoxLayout(line);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(space::snug);
    auto *sign = new QLabel;
    const auto paintSign = [this, sign, severity] {
        sign->setPixmap(iconPixmap(severitySign(severity), m_theme.theme().tint(severity).ink,
                                   tokens::iconSize::small, devicePixelRatioF()));
    };
    paintSign();
    connect(&m_theme, &ThemeSource::changed, sign, paintSign);
    auto *words = new QLabel(text);
    words->setWordWrap(true);
    words->setToolTip(all);
    row->addWidget(sign, 0, Qt::AlignTop);
    row->addWidget(words, 1);
    m_rows->addWidget(line);
}

void AfterWritingPanel::setContent(const std::optional<AfterWriting> &after,
                                   const exports::Difference &difference)
{
    clear();
    if (after)
        addSummary(*after);
    addSecrets(difference);
    setVisible(!m_lines.isEmpty());
}

void AfterWritingPanel::addSummary(const AfterWriting &after)
{
    const auto findings = [](const check::Counts &counts) {
        return static_cast<int>(counts.errors + counts.warnings + counts.infos);
    };
    if (const int gone = findings(after.gone); gone > 0)
        addLine(Severity::Ok, tr("%n finding(s) gone", nullptr, gone));
    if (const int come = findings(after.come); come > 0)
        addLine(after.come.errors > 0 ? Severity::Error : Severity::Warning,
                tr("%n new finding(s)", nullptr, come));
    if (after.routes > 0) {
        const bool isAsBefore = after.answering == after.answeringNow;
        const QString text = isAsBefore && after.answering < after.routes
                                 ? tr("%1 of %2 routes answer, as before")
                                 : tr("%1 of %2 routes answer");
        addLine(after.answering == after.routes        ? Severity::Ok
                : after.answering < after.answeringNow ? Severity::Error
                                                       : Severity::Info,
                text.arg(after.answering).arg(after.routes));
    }
    if (!after.closed.empty())
        addLine(Severity::Ok, tr("%n port(s) closed to the Internet", nullptr, sizeOf(after.closed)),
                joined(after.closed));
    if (!after.opened.empty())
        addLine(Severity::Warning, tr("%n port(s) opened to the Internet", nullptr, sizeOf(after.opened)),
                joined(after.opened));
    if (!after.started.empty())
        addLine(Severity::Info, tr("%n new container(s)", nullptr, sizeOf(after.started)),
                joined(after.started));
    if (!after.restarted.empty())
        addLine(Severity::Info,
                tr("%n container(s) to restart at the next \"up\"", nullptr, sizeOf(after.restarted)),
                joined(after.restarted));
    if (!after.stopped.empty())
        addLine(Severity::Warning, tr("%n container(s) removed", nullptr, sizeOf(after.stopped)),
                joined(after.stopped));
}

void AfterWritingPanel::addSecrets(const exports::Difference &difference)
{
    int count = 0;
    const auto add = [&](const QString &pattern, const std::string &name, const std::string &path) {
        if (count++ < mostSecrets)
            addLine(Severity::Warning,
                    pattern.arg(QString::fromStdString(name), QString::fromStdString(path)));
    };
    for (const exports::FileDifference &file : difference.files) {
        for (const std::string &name : file.missingSecrets)
            add(tr("%1 is secret and missing from %2: add it there."), name, file.path);
        for (const std::string &name : file.leftSecrets)
            add(tr("%1 is secret and no longer in the plan; %2 has its only copy: remove it there."), name,
                file.path);
    }
    if (count > mostSecrets)
        addLine(Severity::Warning, tr("and %n more secret(s)", nullptr, count - mostSecrets));
}

} // namespace portolan::views
