//! What all commands share in reading their arguments.

use std::ffi::OsString;

use chrono::NaiveDateTime;
use lexopt::Arg::{Long, Short};
use lexopt::{Parser, ValueExt};
use protocol::{USUAL_END_HOUR, minute};

use crate::error::Error;

/// What a command line without positional arguments asks for.
pub(crate) enum Asked {
    /// To be told how the command is used.
    Help,
    /// To do it.
    Run,
}

/// Gives every option's name to `take`, which fetches the option's value from the parser
/// and says whether there is such an option.
pub(crate) fn each_option(
    parser: &mut Parser,
    mut take: impl FnMut(&str, &mut Parser) -> Result<bool, Error>,
) -> Result<Asked, Error> {
    while let Some(argument) = parser.next()? {
        let name = match argument {
            Short('h') | Long("help") => return Ok(Asked::Help),
            Long(name) => name.to_owned(),
            other => return Err(other.unexpected().into()),
        };
        if !take(&name, parser)? {
            return Err(lexopt::Error::UnexpectedOption(format!("--{name}")).into());
        }
    }
    Ok(Asked::Run)
}

/// The value of the option at hand, as text.
pub(crate) fn value(parser: &mut Parser) -> Result<String, Error> {
    text(parser.value()?)
}

/// An argument as text.
pub(crate) fn text(argument: OsString) -> Result<String, Error> {
    Ok(argument.string()?)
}

/// Keeps the value of an option that may stand once.
pub(crate) fn once<T>(slot: &mut Option<T>, value: T, option: &str) -> Result<(), Error> {
    match slot.replace(value) {
        None => Ok(()),
        Some(_) => Err(Error::Twice(option.to_owned())),
    }
}

/// The moment written as `2026-11-19T16:00`, or as a bare date, which means 16:00.
pub(crate) fn moment(given: String) -> Result<NaiveDateTime, Error> {
    minute(&given)
        .or_else(|| minute(&format!("{given}T{USUAL_END_HOUR}:00")))
        .ok_or(Error::BadValue {
            given,
            expected: "date and time such as 2026-11-19T16:00, or date such as 2026-11-19",
        })
}

/// The value that an id stands for.
pub(crate) fn one_of<T>(
    given: String,
    from_id: impl Fn(&str) -> Option<T>,
    expected: &'static str,
) -> Result<T, Error> {
    from_id(&given).ok_or(Error::BadValue { given, expected })
}
