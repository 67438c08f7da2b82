//! What went wrong, as a code and its parameters. The catalogue words it: `err-<code>`
//! says what happened, `rec-<code>` what to do now.

use std::collections::BTreeMap;

use serde::Serialize;

/// An error that crosses to the screen.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
pub struct Failure {
    /// Which.
    pub code: Code,
    /// What the message names: dates, numbers, ids. Never a client's words.
    pub params: BTreeMap<&'static str, String>,
}

/// The errors that the screen tells apart.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
#[serde(rename_all = "kebab-case")]
pub enum Code {
    /// A session's date or time cannot be read.
    SessionUnreadable,
    /// There is no session.
    SessionNone,
    /// Two sessions end at one moment.
    SessionTwice,
    /// A session lies before 1990.
    SessionTooEarly,
    /// A session lies more than two years ahead.
    SessionTooLate,
    /// There is no such protocol.
    ProtocolUnknown,
    /// A choice does not fit the protocol or the sessions.
    ChoiceUnknown,
    /// The page has a character that none of its fonts can print.
    GlyphMissing,
    /// The page could not be made.
    PageFailed,
    /// The page could not be written.
    SaveFailed,
    /// The page could not be printed.
    PrintFailed,
    /// There is no program that shows a PDF.
    NoViewer,
    /// The app failed in itself.
    Internal,
}

#[cfg(test)]
impl Code {
    /// Every code.
    pub const ALL: &[Self] = &[
        Self::SessionUnreadable,
        Self::SessionNone,
        Self::SessionTwice,
        Self::SessionTooEarly,
        Self::SessionTooLate,
        Self::ProtocolUnknown,
        Self::ChoiceUnknown,
        Self::GlyphMissing,
        Self::PageFailed,
        Self::SaveFailed,
        Self::PrintFailed,
        Self::NoViewer,
        Self::Internal,
    ];
}

impl Failure {
    /// The error with this code, without parameters.
    #[must_use]
    pub const fn new(code: Code) -> Self {
        Self {
            code,
            params: BTreeMap::new(),
        }
    }

    /// The same error, naming one more thing.
    #[must_use]
    pub fn with(mut self, name: &'static str, value: impl Into<String>) -> Self {
        self.params.insert(name, value.into());
        self
    }
}

#[cfg(test)]
mod tests {
    use strings::{Language, Words};

    use super::Code;

    #[test]
    fn every_error_says_what_happened_and_what_to_do() {
        for &language in Language::ALL {
            let words = Words::of(language);
            for code in Code::ALL {
                let id = serde_json::to_value(code).unwrap();
                let id = id.as_str().unwrap();
                for message in [format!("err-{id}"), format!("rec-{id}")] {
                    assert!(words.has(&message), "{message} in {}", language.tag());
                }
            }
        }
    }
}
