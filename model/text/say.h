#pragma once

#include <fmt/format.h>

#include <string>
#include <string_view>
#include <type_traits>

/// What the model says to a person, in that person's language. A text is written in English where it is said:
///
///     say(phrase("check", "Use {}, the next free port"), port)
///     say(phrases("check", "{} port is free", "{} ports are free"), count, count)
///
/// `phrase` and `phrases` mark it for lupdate, which takes the first argument for the context. The programs
/// of the command line speak English, whatever the locale, because scripts read them; so do files.
namespace portolan::text {

/// A text in English that can be said in other languages. Both parts are literals.
struct Phrase {
    const char *context = nullptr; ///< the part of the model that says it: "check"
    const char *source = nullptr;

    constexpr operator std::string_view() const { return source; }
};

/// A text about a number of things, in both of the forms that English has.
struct Phrases {
    const char *context = nullptr;
    const char *one = nullptr;
    const char *many = nullptr;
};

/// Marks a text for translators.
consteval Phrase phrase(const char *context, const char *source)
{
    return {context, source};
}

/// Marks a text about a number of things for translators, who give it as many forms as their language has.
consteval Phrases phrases(const char *context, const char *one, const char *many)
{
    return {context, one, many};
}

/// Looks a text up in the user's language. \a many is null for a Phrase; else \a one and \a many are the two
/// forms for \a count things. Empty where it stays English. Is called from any thread.
using Tongue = std::string (*)(const char *context, const char *one, const char *many, long count);

/// Sets how everything is said from now on; null: in English. A program does so once, before it starts a
/// thread.
void setTongue(Tongue tongue);

/// A phrase in the user's language, with its gaps open.
std::string inLanguage(const Phrase &phrase);
/// The form for \a count things.
std::string inLanguage(const Phrases &phrases, long count);

/// A phrase whose gaps are known to fit their arguments.
template <class... Arguments>
struct Fitting {
    Phrase phrase;

    consteval Fitting(Phrase said) // NOLINT(google-explicit-constructor): a phrase is what is passed
        : phrase(said)
    {
        static_cast<void>(fmt::format_string<Arguments...>(std::string_view(said.source)));
    }
};

/// Phrases whose gaps are known to fit their arguments.
template <class... Arguments>
struct FittingForms {
    Phrases phrases;

    consteval FittingForms(Phrases said) // NOLINT(google-explicit-constructor)
        : phrases(said)
    {
        static_cast<void>(fmt::format_string<Arguments...>(std::string_view(said.one)));
        static_cast<void>(fmt::format_string<Arguments...>(std::string_view(said.many)));
    }
};

/// \a pattern with its gaps filled; \a english where a translation has gaps that do not fit.
std::string filled(std::string_view pattern, std::string_view english, fmt::format_args arguments);

/// The phrase in the user's language. A translation that needs another order numbers its gaps: `{1} von {0}`.
template <class... Arguments>
std::string say(std::type_identity_t<Fitting<Arguments...>> said, const Arguments &...arguments)
{
    return filled(inLanguage(said.phrase), said.phrase.source, fmt::make_format_args(arguments...));
}

/// The form for \a count things, in the user's language. A gap for the number takes an argument as any other.
template <class... Arguments>
std::string say(std::type_identity_t<FittingForms<Arguments...>> said, std::size_t count,
                const Arguments &...arguments)
{
    return filled(inLanguage(said.phrases, static_cast<long>(count)),
                  count == 1 ? said.phrases.one : said.phrases.many, fmt::make_format_args(arguments...));
}

/// `a`, `a and b`, `a and b and c`, in the user's language.
template <class Names>
std::string andList(const Names &names)
{
    return fmt::format("{}", fmt::join(names, inLanguage(phrase("text", " and "))));
}

} // namespace portolan::text
