//! A card as a client: what has a field goes there, what a person would miss goes into
//! the note as the card calls it, and what only programs read is passed over.

use std::mem::take;

use super::lines::Property;
use super::value::{by_its_parts, listed, plain, split_unescaped, telephone, without_scheme};
use crate::client::Client;
use crate::exchange::birth::Birth;
use crate::exchange::encoding;

/// What only programs read, and pictures and sounds. Names of their own that programs
/// give, `X-…`, are passed over too.
#[rustfmt::skip]
const PASSED_OVER: [&str; 25] = [
    "BEGIN", "CALADRURI", "CALURI", "CLASS", "CLIENTPIDMAP", "CREATED", "FBURL", "GEO",
    "JSPROP", "KEY", "KIND", "LABEL", "LANGUAGE", "LOGO", "MAILER", "PHOTO", "PRODID",
    "REV", "SORT-STRING", "SOUND", "SOURCE", "TZ", "UID", "VERSION", "XML",
];

/// Kinds of numbers and addresses that are named in the note.
const KINDS: [&str; 7] = ["HOME", "WORK", "CELL", "MAIN", "OTHER", "FAX", "PAGER"];

/// What a card has said so far.
#[derive(Default)]
pub(super) struct Card {
    client: Client,
    /// The names as they are shown.
    shown: Vec<Choice>,
    /// The name by its parts, given name first.
    parts: String,
    /// What else it may be called by.
    nickname: Called,
    organization: Called,
    phones: Vec<Choice>,
    emails: Vec<Choice>,
    notes: Vec<String>,
    /// What has no field, a line each.
    others: Vec<String>,
    /// Where a line that is no property belongs.
    last: Last,
    /// Whether letters had to be guessed.
    pub(super) is_guessed: bool,
}

/// The property before.
#[derive(Default, Clone, Copy, PartialEq, Eq)]
enum Last {
    /// Whatever goes on there is passed over too.
    #[default]
    PassedOver,
    Note,
    Other,
}

/// A list of names: the first, to call a card by that has no other, and all of them.
#[derive(Default)]
struct Called {
    first: String,
    all: String,
}

impl Called {
    fn read(value: &str, sign: char) -> Self {
        Self {
            first: split_unescaped(value, sign)
                .next()
                .map(plain)
                .unwrap_or_default(),
            all: listed(value, sign),
        }
    }
}

/// One of several values for one field.
struct Choice {
    text: String,
    /// What the card calls it, such as `TEL HOME`.
    label: String,
    /// The lower, the better.
    rank: u8,
}

impl Choice {
    fn new(property: &Property<'_>, text: String) -> Self {
        Self {
            text,
            label: label(property),
            rank: rank(property),
        }
    }
}

impl Card {
    /// Takes in what a property says.
    pub(super) fn put(&mut self, property: &Property<'_>) {
        let name = property.name.as_str();
        self.last = Last::PassedOver;
        // They are large and of no use here, and not even decoded.
        if PASSED_OVER.contains(&name) || name.starts_with("X-") && name != "X-SOCIALPROFILE" {
            return;
        }
        if !property.is_base64() {
            self.last = if name == "NOTE" {
                Last::Note
            } else {
                Last::Other
            };
        }
        let (value, is_guessed) = property.text();
        self.is_guessed |= is_guessed;
        match name {
            "FN" => self.shown.push(Choice::new(property, plain(&value))),
            "N" if self.parts.is_empty() => self.parts = by_its_parts(&value),
            "N" => {}
            "NICKNAME" if self.nickname.all.is_empty() => {
                self.nickname = Called::read(&value, ',');
            }
            "ORG" if self.organization.all.is_empty() => {
                self.organization = Called::read(&value, ';');
            }
            "TEL" => self
                .phones
                .push(Choice::new(property, telephone(&plain(&value)))),
            "EMAIL" => {
                let address = plain(&value);
                let address = without_scheme(&address, "mailto:").unwrap_or(&address);
                self.emails
                    .push(Choice::new(property, address.trim().to_owned()));
            }
            "BDAY" => self.born(&value, property),
            "LANG" if self.client.language.is_empty() => self.client.language = plain(&value),
            "PRONOUNS" if self.client.pronouns.is_empty() => {
                self.client.pronouns = plain(&value);
            }
            "CATEGORIES" => {
                let tags = split_unescaped(&value, ',')
                    .map(plain)
                    .filter(|tag| !tag.is_empty());
                self.client.tags.extend(tags);
            }
            "NOTE" => self
                .notes
                .extend(Some(plain(&value)).filter(|text| !text.is_empty())),
            _ if property.is_base64() => {}
            _ => self.remember(&label(property), &listed(&value, ';')),
        }
    }

    /// Takes in a line that is no property: some programs do not mark the lines that go on.
    pub(super) fn go_on(&mut self, line: &[u8]) {
        let (text, is_guessed) = encoding::read_as(line, None);
        let text = text.trim();
        if self.last == Last::PassedOver || text.is_empty() {
            return;
        }
        self.is_guessed |= is_guessed;
        match self.notes.last_mut() {
            Some(note) if self.last == Last::Note => {
                note.push('\n');
                note.push_str(text);
            }
            _ => self.others.push(text.to_owned()),
        }
    }

    /// A date that is none, has no year or may be two is remembered as it is written.
    fn born(&mut self, value: &str, property: &Property<'_>) {
        match Birth::read(value) {
            Birth::Day(day, _) if self.client.birth.is_none_or(|other| other == day) => {
                self.client.birth = Some(day);
            }
            _ => self.remember(&label(property), &plain(value)),
        }
    }

    fn remember(&mut self, label: &str, text: &str) {
        if !text.is_empty() {
            self.others.push(format!("{label}: {text}"));
        }
    }

    /// The best of several; the others are remembered.
    fn choose(&mut self, mut choices: Vec<Choice>) -> String {
        choices.retain(|choice| !choice.text.is_empty());
        let ranks = choices.iter().map(|choice| choice.rank);
        let Some((best, _)) = ranks.enumerate().min_by_key(|(_, rank)| *rank) else {
            return String::new();
        };
        let best = choices.remove(best).text;
        for other in choices {
            if other.text != best {
                self.remember(&other.label, &other.text);
            }
        }
        best
    }

    /// The client, with what was noted; none without any name.
    pub(super) fn into_client(mut self) -> Option<(Client, String)> {
        let shown = take(&mut self.shown);
        let names = [
            self.choose(shown),
            take(&mut self.parts),
            take(&mut self.nickname.first),
            take(&mut self.organization.first),
        ];
        let name = names.into_iter().find(|name| !name.is_empty())?;
        let phones = take(&mut self.phones);
        let phone = self.choose(phones);
        let emails = take(&mut self.emails);
        let email = self.choose(emails);
        for (label, called) in [
            ("NICKNAME", take(&mut self.nickname.all)),
            ("ORG", take(&mut self.organization.all)),
        ] {
            if called != name {
                self.remember(label, &called);
            }
        }
        self.notes
            .extend(Some(self.others.join("\n")).filter(|text| !text.is_empty()));
        let client = Client {
            name,
            phone,
            email,
            ..self.client
        };
        Some((client, self.notes.join("\n\n")))
    }
}

/// The name of a property with the kind of it, such as `TEL HOME`.
fn label(property: &Property<'_>) -> String {
    let mut label = property.name.clone();
    for kind in property.types().filter(|kind| KINDS.contains(kind)) {
        label.push(' ');
        label.push_str(kind);
    }
    label
}

/// How far a property is preferred to others of its name: as the card says, then where a
/// message can be read, then any other but a fax machine.
fn rank(property: &Property<'_>) -> u8 {
    let said = property
        .parameter("PREF")
        .and_then(|rank| rank.parse().ok());
    let is = |kinds: &[&str]| property.types().any(|kind| kinds.contains(&kind));
    match said {
        Some(rank @ 1..=100) => rank,
        _ if is(&["PREF"]) => 1,
        _ if is(&["FAX", "PAGER"]) => 103,
        _ if is(&["CELL", "MOBILE", "IPHONE"]) => 101,
        _ => 102,
    }
}
