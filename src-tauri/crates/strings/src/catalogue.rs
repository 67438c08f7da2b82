//! The messages of one language.

use std::sync::LazyLock;

use fluent_bundle::concurrent::FluentBundle;
use fluent_bundle::{FluentArgs, FluentResource};
use unic_langid::LanguageIdentifier;

use crate::Language;
use crate::dates::Dates;

pub use fluent_bundle::FluentValue as Value;

/// The messages and date formats of one language.
///
/// Values are inserted without Unicode direction marks. A sheet or screen adds them
/// itself where it places a name.
pub struct Words {
    language: Language,
    messages: FluentBundle<FluentResource>,
    pub(crate) dates: Dates,
}

/// Why a message cannot be formatted.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum Unsaid {
    /// The catalogue has no message with this id.
    #[error("no message `{0}`")]
    Unknown(String),
    /// The message needs a value that was not given, or refers to something that does not
    /// exist.
    #[error("message `{id}`: {reason}")]
    Broken {
        /// The id of the message.
        id: String,
        /// Fluent's error.
        reason: String,
    },
}

static CATALOGUES: LazyLock<Vec<Words>> =
    LazyLock::new(|| Language::ALL.iter().copied().map(Words::new).collect());

impl Words {
    /// Returns the words of `language`. All catalogues are parsed once, on first use.
    #[must_use]
    pub fn of(language: Language) -> &'static Self {
        // The index is right because `Language::ALL` is in the order of declaration.
        &CATALOGUES[language as usize]
    }

    fn new(language: Language) -> Self {
        #[expect(clippy::expect_used, reason = "tags are part of the build and tested")]
        let tag: LanguageIdentifier = language.tag().parse().expect("a language tag");
        let mut messages = FluentBundle::new_concurrent(vec![tag]);
        messages.set_use_isolating(false);
        #[expect(
            clippy::expect_used,
            reason = "a new bundle has no function of that name"
        )]
        messages
            .add_function("NUMBER", fluent_bundle::builtins::NUMBER)
            .expect("a new bundle has no function of that name");
        for (_, text) in language.files() {
            // The valid messages of a faulty file are kept. A test reports the faults.
            let resource = match FluentResource::try_new((*text).to_owned()) {
                Ok(resource) | Err((resource, _)) => resource,
            };
            messages.add_resource_overriding(resource);
        }
        Self {
            language,
            messages,
            dates: Dates::of(language),
        }
    }

    /// Returns the language of these words.
    #[must_use]
    pub const fn language(&self) -> Language {
        self.language
    }

    /// Returns true if the catalogue has a message with this id.
    #[must_use]
    pub fn has(&self, id: &str) -> bool {
        self.messages
            .get_message(id)
            .is_some_and(|message| message.value().is_some())
    }

    /// Returns the message with this id, or the id itself if it cannot be formatted.
    ///
    /// A mistake in the catalogue is thus visible but stops nobody.
    #[must_use]
    pub fn say(&self, id: &str) -> String {
        self.say_with(id, &[])
    }

    /// Returns the message with this id, with `values` inserted. Falls back to the id as
    /// [`say`](Self::say) does.
    #[must_use]
    pub fn say_with(&self, id: &str, values: &[(&str, Value<'_>)]) -> String {
        self.try_say(id, values).unwrap_or_else(|_| id.to_owned())
    }

    /// Returns the message with this id, with `values` inserted.
    ///
    /// # Errors
    /// [`Unsaid::Unknown`] for an unknown id, [`Unsaid::Broken`] if the message needs a
    /// value that was not given.
    pub fn try_say(&self, id: &str, values: &[(&str, Value<'_>)]) -> Result<String, Unsaid> {
        let pattern = self
            .messages
            .get_message(id)
            .and_then(|message| message.value())
            .ok_or_else(|| Unsaid::Unknown(id.to_owned()))?;
        let args: FluentArgs<'_> = values
            .iter()
            .map(|(name, value)| (*name, value.clone()))
            .collect();
        let mut faults = Vec::new();
        let said = self
            .messages
            .format_pattern(pattern, Some(&args), &mut faults);
        match faults.first() {
            None => Ok(said.into_owned()),
            Some(fault) => Err(Unsaid::Broken {
                id: id.to_owned(),
                reason: fault.to_string(),
            }),
        }
    }
}
