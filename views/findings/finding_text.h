#pragma once

#include <QString>

#include "model/check/finding.h"

namespace portolan::views {

/// The sentence of a finding in the user's language.
QString sentenceOf(const check::Finding &finding);

/// The same as a heading: without its full stop.
QString headingOf(const check::Finding &finding);

/// `port-dup · atl-obsidianirc, atl-irc-webpanel · only production`
QString detailOf(const check::Finding &finding, const plan::Plan &plan);

/// Where it stands: `xmpp.yaml:57`; empty when that is not known.
QString placeOf(const check::Finding &finding, const plan::Plan &plan);

/// One line of a file as a transaction leaves it.
struct ChangedLine {
    QString text;
    QString place; ///< `obsidianirc.yaml:40`; empty when that is not known
};

/// The line that best shows what a transaction does to a plan; empty when it only removes.
ChangedLine changedLineOf(const plan::Transaction &transaction, const plan::Plan &plan);

} // namespace portolan::views
