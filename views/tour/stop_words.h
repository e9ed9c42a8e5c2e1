#pragma once

#include "model/tour/tour.h"
#include "views/tour/tour_card.h"

namespace portolan::views {

/// What a card says at a stop of a tour. \a plan is the plan that the tour was made of, in its environment.
CardText wordsOf(const plan::ResolvedPlan &plan, const tour::Tour &tour, const tour::Stop &stop);

/// How the stops of a tour go.
std::vector<StepMark> marksOf(const tour::Tour &tour);

/// The table that shows what a stop is about, by its name (`records`, `ports`); empty for the inspector.
QString tableOf(const tour::Stop &stop);
/// What is to be looked at there.
plan::EntityRef subjectOf(const tour::Tour &tour, const tour::Stop &stop);

} // namespace portolan::views
