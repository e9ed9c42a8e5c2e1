#pragma once

#include <QTranslator>

namespace portolan::views {

/// Turns "%n file(s)" into "1 file" and "2 files" where no translation is loaded: source texts are English,
/// but Qt only knows plurals through a translation.
class EnglishPlurals : public QTranslator
{
    Q_OBJECT

public:
    using QTranslator::QTranslator;

    QString translate(const char *context, const char *sourceText, const char *disambiguation,
                      int n) const override;
    bool isEmpty() const override { return false; }
};

} // namespace portolan::views
