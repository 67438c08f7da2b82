//! The messages of one language.

use std::collections::HashMap;
use std::sync::OnceLock;

use fluent_bundle::concurrent::FluentBundle;
use fluent_bundle::types::FluentNumber as Number;
use fluent_bundle::{FluentArgs, FluentResource};
use unic_langid::LanguageIdentifier;

use crate::dates::{Dates, Hours};
use crate::digits::Digits;
use crate::{Language, Vocabulary, digits};

pub use fluent_bundle::FluentValue as Value;

/// The messages and date formats of one language.
///
/// Each message is a method, made from the catalogue when this crate is built: the message
/// `session-label = Session { $number }: { $moment }` is `words.session_label(moment, number)`.
/// A message that the language lacks is in English.
///
/// Values are inserted without Unicode direction marks. A sheet or screen adds them
/// itself where it places a name.
pub struct Words {
    language: Language,
    /// The language's own messages, then the English ones.
    messages: Vec<FluentBundle<FluentResource>>,
    /// What protocols say, by the English.
    protocols: HashMap<String, String>,
    pub(crate) dates: Dates,
    digits: Digits,
}

/// The catalogues that were asked for, in the order of [`Language::ALL`] and of [`Hours`].
static CATALOGUES: [[OnceLock<Words>; Hours::COUNT]; Language::ALL.len()] =
    [const { [const { OnceLock::new() }; Hours::COUNT] }; Language::ALL.len()];

/// What lies in the folder of a language.
#[derive(Clone, Copy)]
pub(crate) struct Folder {
    /// The tag of the language.
    pub tag: &'static str,
    /// The files of messages.
    pub messages: &'static [&'static str],
    /// The words of protocols, as JSON: a map from the English ones.
    pub protocols: &'static str,
}

impl Words {
    /// Returns the words of `language`. A catalogue is parsed once, when it is first asked for.
    #[must_use]
    pub fn of(language: Language) -> &'static Self {
        Self::counting(language, Hours::AsLanguage)
    }

    /// Returns the words of `language`, whose clock counts so many hours.
    #[must_use]
    pub fn counting(language: Language, hours: Hours) -> &'static Self {
        // The indices are right because both are in the order of declaration.
        CATALOGUES[language as usize][hours as usize].get_or_init(|| Self::load(language, hours))
    }

    fn load(language: Language, hours: Hours) -> Self {
        let folder = |of: Language| FOLDERS.iter().find(|folder| folder.tag == of.tag());
        let mut folders: Vec<Folder> = folder(language).copied().into_iter().collect();
        if language != Language::default() {
            folders.extend(folder(Language::default()));
        }
        Self::new(language, hours, &folders)
    }

    /// Returns the words in these folders. A message is taken from the first that has it.
    pub(crate) fn new(language: Language, hours: Hours, folders: &[Folder]) -> Self {
        #[expect(clippy::expect_used, reason = "the file is compiled in, and tested")]
        let protocols = folders.first().map_or_else(HashMap::new, |own| {
            serde_json::from_str(own.protocols).expect("a map of texts")
        });
        Self {
            language,
            messages: folders.iter().map(bundle).collect(),
            protocols,
            dates: Dates::of(language, hours),
            digits: Digits::of(language),
        }
    }

    /// Returns the language of these words.
    #[must_use]
    pub const fn language(&self) -> Language {
        self.language
    }

    /// Returns the word for a value that has an id in data, or the id if there is no word:
    /// the message `activity-light-sweat` for the activity `light_sweat`.
    #[must_use]
    pub fn word(&self, vocabulary: Vocabulary, id: &str) -> String {
        self.word_with(vocabulary, id, &[])
    }

    /// Returns the word for a value as [`word`](Self::word) does, with `values` inserted.
    #[must_use]
    pub fn word_with(
        &self,
        vocabulary: Vocabulary,
        id: &str,
        values: &[(&str, Value<'_>)],
    ) -> String {
        self.find_word(vocabulary, id, values)
            .unwrap_or_else(|| id.to_owned())
    }

    /// Returns the word for each of some values, with how many there are of it: "1 client"
    /// and "2 sessions".
    pub fn counts(
        &self,
        vocabulary: Vocabulary,
        counts: impl IntoIterator<Item = (&'static str, u64)>,
    ) -> Vec<String> {
        let counts = counts.into_iter();
        counts
            .map(|(id, count)| self.word_with(vocabulary, id, &[("count", count.into())]))
            .collect()
    }

    /// Returns the word for a value with `values` inserted, or `None` if there is none.
    #[must_use]
    pub fn find_word(
        &self,
        vocabulary: Vocabulary,
        id: &str,
        values: &[(&str, Value<'_>)],
    ) -> Option<String> {
        let id = format!("{}-{}", vocabulary.prefix(), id.replace('_', "-"));
        self.find(&id, values)
    }

    /// Returns what a protocol says in `english` in this language; `None` where nobody has
    /// translated it, and in English.
    #[must_use]
    pub fn of_protocol(&self, english: &str) -> Option<&str> {
        self.protocols.get(english).map(String::as_str)
    }

    /// Returns what [`of_protocol`](Self::of_protocol) knows, in English.
    pub fn protocols_said(&self) -> impl Iterator<Item = &str> {
        self.protocols.keys().map(String::as_str)
    }

    /// Returns true if the language has a message of its own, and not the English one.
    pub(crate) fn has_own(&self, id: &str) -> bool {
        let own = self.messages.first();
        own.is_some_and(|own| own.has_message(id))
    }

    /// Returns a number in the digits of the language, such as `۱۴`.
    #[must_use]
    pub fn number(&self, number: usize) -> String {
        self.digits.write(&number.into())
    }

    /// Returns messages, one after the other. The methods that are made from the catalogue
    /// call this, with ids that exist and with all the values that the messages take.
    fn format(&self, ids: &[&str], values: &[(&str, Value<'_>)]) -> String {
        let messages: Vec<String> = ids.iter().filter_map(|id| self.find(id, values)).collect();
        messages.join(" ")
    }

    /// Returns a message, or `None` for an unknown id.
    fn find(&self, id: &str, values: &[(&str, Value<'_>)]) -> Option<String> {
        let args: FluentArgs<'_> = values
            .iter()
            .map(|(name, value)| (*name, value.clone()))
            .collect();
        self.messages.iter().find_map(|bundle| {
            let pattern = bundle.get_message(id)?.value()?;
            // A value that is missing leaves its name in the text.
            let mut faults = Vec::new();
            let text = bundle.format_pattern(pattern, Some(&args), &mut faults);
            Some(self.with_one_full_stop(text.into_owned()))
        })
    }
}

impl Words {
    /// Returns a text without the second of two full stops: a date that is cut short ends with
    /// one in many languages, and a sentence that ends with the date has its own. English dates
    /// have none.
    #[must_use]
    pub fn with_one_full_stop(&self, text: String) -> String {
        if self.language == Language::default() {
            text
        } else {
            text.replace("..", ".")
        }
    }
}

fn bundle(folder: &Folder) -> FluentBundle<FluentResource> {
    #[expect(clippy::expect_used, reason = "tags are part of the build and tested")]
    let tag: LanguageIdentifier = folder.tag.parse().expect("a language tag");
    let mut bundle = FluentBundle::new_concurrent(vec![tag]);
    bundle.set_use_isolating(false);
    bundle.set_formatter(Some(digits::write));
    #[expect(
        clippy::expect_used,
        reason = "a new bundle has no function of that name"
    )]
    bundle
        .add_function("NUMBER", fluent_bundle::builtins::NUMBER)
        .expect("a new bundle has no function of that name");
    for text in folder.messages {
        // The build refuses a file with faults.
        let resource = match FluentResource::try_new((*text).to_owned()) {
            Ok(resource) | Err((resource, _)) => resource,
        };
        bundle.add_resource_overriding(resource);
    }
    bundle
}

include!(concat!(env!("OUT_DIR"), "/messages.rs"));
