// Carries the precompiled header of the views.
