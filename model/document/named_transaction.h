#pragma once

#include "model/plan/transaction.h"

namespace portolan::document {

/// The transaction that makes \a from say what \a to says, a plan that does not share its ids, such as
/// another version of the file. Entities of the same name stay the ones they are, so that selection and undo
/// know them; those that are new get fresh ids.
plan::Transaction namedTransaction(const plan::Plan &from, const plan::Plan &to, std::string label);

} // namespace portolan::document
