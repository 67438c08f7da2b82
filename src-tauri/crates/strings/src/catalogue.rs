//! The messages of one language.

use std::sync::LazyLock;

use fluent_bundle::concurrent::FluentBundle;
use fluent_bundle::{FluentArgs, FluentResource};
use unic_langid::LanguageIdentifier;

use crate::Language;
use crate::dates::Dates;

pub use fluent_bundle::FluentValue as Value;

/// The words of one language: messages by id, and dates.
///
/// Messages hold no marks of text direction round their values; a sheet or a screen sets
/// them where it places a name.
pub struct Words {
    language: Language,
    messages: FluentBundle<FluentResource>,
    pub(crate) dates: Dates,
}

/// Why a message cannot be said.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum Unsaid {
    /// The catalogue has no message of this id.
    #[error("no message `{0}`")]
    Unknown(String),
    /// The message wants a value that it was not given, or refers to what is not there.
    #[error("message `{id}`: {reason}")]
    Broken {
        /// Its id.
        id: String,
        /// What Fluent says.
        reason: String,
    },
}

static CATALOGUES: LazyLock<Vec<Words>> =
    LazyLock::new(|| Language::ALL.iter().copied().map(Words::new).collect());

impl Words {
    /// The words of a language. They are read once for the life of the program.
    #[must_use]
    pub fn of(language: Language) -> &'static Self {
        // `Language::ALL` stands in the order of declaration, and so does the list.
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
            // What can be read of a faulty file is kept; a test refuses the fault.
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

    /// The language.
    #[must_use]
    pub const fn language(&self) -> Language {
        self.language
    }

    /// Whether there is a message of this id.
    #[must_use]
    pub fn has(&self, id: &str) -> bool {
        self.messages
            .get_message(id)
            .is_some_and(|message| message.value().is_some())
    }

    /// The message of this id; the id itself where it cannot be said, so that a slip in
    /// the catalogue shows and stops nobody.
    #[must_use]
    pub fn say(&self, id: &str) -> String {
        self.say_with(id, &[])
    }

    /// [`say`](Self::say), with the values that the message places.
    #[must_use]
    pub fn say_with(&self, id: &str, values: &[(&str, Value<'_>)]) -> String {
        self.try_say(id, values).unwrap_or_else(|_| id.to_owned())
    }

    /// The message of this id with its values.
    ///
    /// # Errors
    /// [`Unsaid`] for an unknown id and for a value that is missing.
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
