#include "app/desktop/window_work.h"

#include "app/desktop/main_window.h"
#include "app/desktop/work_line.h"

namespace portolan::desktop {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(WindowWork)
};

void showSession(PlanSession &session, WorkLine &line)
{
    const auto follow = [&session, &line](bool busy) {
        if (!busy)
            line.end(&session);
        else if (session.isReading())
            line.begin(&session, {Words::tr("Reading…"), {}, [&session] {
                                      session.cancelReading();
                                  }});
        else
            line.begin(&session, {Words::tr("Saving…"), {}, {}});
    };
    QObject::connect(&session, &PlanSession::busyChanged, &line, follow);
}

void showExport(views::ExportView &exports, WorkLine &line)
{
    const auto follow = [&exports, &line](bool busy) {
        if (!busy)
            line.end(&exports);
        else if (exports.isComparing())
            line.begin(&exports, {Words::tr("Comparing with the folder…"), {}, [&exports] {
                                      exports.cancelComparing();
                                  }});
        else
            line.begin(&exports, {Words::tr("Working on files…"), {}, {}});
    };
    QObject::connect(&exports, &views::ExportView::busyChanged, &line, follow);
}

void showTidying(Tidying &tidying, WorkLine &line)
{
    QObject::connect(&tidying, &Tidying::busyChanged, &line, [&tidying, &line](bool busy) {
        if (busy)
            line.begin(&tidying, {Words::tr("Tidying up…"), {}, [&tidying] {
                                      tidying.cancel();
                                  }});
        else
            line.end(&tidying);
    });
}

} // namespace

void showWorkOf(MainWindow &window, WorkLine &line)
{
    showSession(window.session(), line);
    showExport(window.exportView(), line);
    showTidying(window.tidying(), line);
}

} // namespace portolan::desktop
