//! How values on the command line are read, where more than one command reads such.

use clap::builder::{PossibleValuesParser, TypedValueParser};
use ingredients::Allergy;
use protocol::USUAL_END_HOUR;
use strings::Language;
use vocabulary::{Moment, NotAMoment};

/// The moment written as `2026-11-19T16:00`, or as a bare date, which means 16:00.
pub(crate) fn moment(given: &str) -> Result<Moment, &'static str> {
    let at_usual_end = |NotAMoment| format!("{given}T{USUAL_END_HOUR}:00").parse();
    given.parse().or_else(at_usual_end).or(Err(
        "not a date and time such as 2026-11-19T16:00, nor a date such as 2026-11-19",
    ))
}

/// An allergy: the id of a group, or the name of an ingredient.
pub(crate) fn allergy(given: &str) -> Result<Allergy, &'static str> {
    if given.trim().is_empty() {
        return Err("not an allergy");
    }
    Ok(Allergy::parse(given))
}

/// Reads a language that has words, by its tag.
pub(crate) fn language() -> impl TypedValueParser<Value = Language> {
    let tags = Language::ALL.iter().copied().map(Language::tag);
    PossibleValuesParser::new(tags).try_map(|tag| tag.parse::<Language>())
}

/// Takes the id of one of these values; the help and the error list the ids.
pub(crate) fn one_of<T>(
    all: &'static [T],
    id: fn(T) -> &'static str,
) -> impl TypedValueParser<Value = T>
where
    T: Copy + Send + Sync + 'static,
{
    let ids = all.iter().map(move |&one| id(one));
    PossibleValuesParser::new(ids).try_map(move |given| {
        let mut values = all.iter().copied();
        values.find(|&one| id(one) == given).ok_or("unknown")
    })
}
