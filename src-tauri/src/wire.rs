//! What crosses to the screen and belongs to no noun. All else stands in the nouns' own
//! `wire` modules.
//!
//! The types are plain data. Every word in them comes from the catalogue or from a
//! protocol, every date is worded in Rust.

use serde::{Deserialize, Deserializer, Serialize};
use vocabulary::{Moment, NotAMoment};

use crate::failure::{Code, Failure};

/// How far a long task has come. Sent as the event `progress`.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
pub struct Progress {
    /// "Copying".
    pub words: String,
    /// From 0 to 1; none while it cannot be told.
    pub done: Option<f64>,
}

/// Something that was done, in words.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
pub struct DoneView {
    /// "12 clients were imported"; none: the artist closed a dialog.
    pub words: Option<String>,
}

/// A moment as it was typed, `2026-11-19T16:00`. Where it is none, the artist is told so: it
/// does not make the whole request unreadable.
#[derive(Debug, Clone, Copy)]
pub struct TypedMoment(Result<Moment, NotAMoment>);

impl TypedMoment {
    /// The moment.
    ///
    /// # Errors
    /// [`Code::SessionUnreadable`] when it is none.
    pub fn read(self) -> Result<Moment, Failure> {
        self.0
            .map_err(|NotAMoment| Failure::new(Code::SessionUnreadable))
    }
}

impl From<&str> for TypedMoment {
    fn from(typed: &str) -> Self {
        Self(typed.parse())
    }
}

impl<'de> Deserialize<'de> for TypedMoment {
    fn deserialize<D: Deserializer<'de>>(from: D) -> Result<Self, D::Error> {
        String::deserialize(from).map(|typed| typed.as_str().into())
    }
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;

    #[test]
    fn what_was_typed_and_is_no_moment_has_a_code_of_its_own() {
        let read = |typed: &str| {
            let typed: TypedMoment = serde_json::from_value(json!(typed)).unwrap();
            typed.read().map_err(|failure| failure.code)
        };
        let moment = "2026-11-19T16:00";
        assert_eq!(read(moment), Ok(moment.parse().unwrap()));
        for typed in ["", "12026-11-19T16:00"] {
            assert_eq!(read(typed), Err(Code::SessionUnreadable), "{typed:?}");
        }
    }
}
