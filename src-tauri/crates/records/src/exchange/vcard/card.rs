//! A card as a client.

use super::lines::Property;
use crate::exchange::birth::Birth;
use crate::model::Client;

/// What a card has said so far.
#[derive(Default)]
pub(super) struct Card {
    client: Client,
    /// The name as it is shown.
    shown: Preferred,
    /// The name by its parts, given name first.
    parts: String,
    nickname: String,
    organization: String,
    phone: Preferred,
    email: Preferred,
    note: Vec<String>,
    /// Whether letters had to be guessed.
    pub(super) is_guessed: bool,
}

/// The first of several, or the first that is preferred.
#[derive(Default)]
struct Preferred {
    text: String,
    is_preferred: bool,
}

impl Preferred {
    fn put(&mut self, text: String, is_preferred: bool) {
        if !text.is_empty() && (self.text.is_empty() || is_preferred && !self.is_preferred) {
            *self = Self { text, is_preferred };
        }
    }
}

fn fill(field: &mut String, text: String) {
    if field.is_empty() {
        *field = text;
    }
}

impl Card {
    /// Takes in what a property says, where a client has a place for it.
    pub(super) fn put(&mut self, property: &Property<'_>) {
        const KNOWN: [&str; 11] = [
            "FN",
            "N",
            "NICKNAME",
            "ORG",
            "TEL",
            "EMAIL",
            "BDAY",
            "LANG",
            "PRONOUNS",
            "CATEGORIES",
            "NOTE",
        ];
        // Pictures are large and of no use here: they are not even decoded.
        if !KNOWN.contains(&property.name.as_str()) {
            return;
        }
        let (value, is_guessed) = property.text();
        self.is_guessed |= is_guessed;
        let is_preferred = property.is_preferred();
        match property.name.as_str() {
            "FN" => self.shown.put(plain(&value), is_preferred),
            "N" => fill(&mut self.parts, by_its_parts(&value)),
            "NICKNAME" => fill(&mut self.nickname, first_of(&value, ',')),
            "ORG" => fill(&mut self.organization, first_of(&value, ';')),
            "TEL" => self.phone.put(telephone(&plain(&value)), is_preferred),
            "EMAIL" => {
                let address = plain(&value);
                let address = without_scheme(&address, "mailto:").unwrap_or(&address);
                self.email.put(address.to_owned(), is_preferred);
            }
            "BDAY" => self.born(&value, property),
            "LANG" => fill(&mut self.client.language, plain(&value)),
            "PRONOUNS" => fill(&mut self.client.pronouns, plain(&value)),
            "CATEGORIES" => {
                let tags = split_unescaped(&value, ',')
                    .map(plain)
                    .filter(|tag| !tag.is_empty());
                self.client.tags.extend(tags);
            }
            _ => self
                .note
                .extend(Some(plain(&value)).filter(|text| !text.is_empty())),
        }
    }

    /// A birthday without a year is none; some programs put a year of their own in its place.
    fn born(&mut self, value: &str, property: &Property<'_>) {
        let stand_in = property.parameter("X-APPLE-OMIT-YEAR");
        if let Birth::Day(day, _) = Birth::read(value)
            && stand_in.is_none_or(|year| !value.trim().starts_with(year))
        {
            self.client.birth.get_or_insert(day);
        }
    }

    /// The client, with what was noted; none without any name.
    pub(super) fn into_client(self) -> Option<(Client, String)> {
        let names = [
            self.shown.text,
            self.parts,
            self.nickname,
            self.organization,
        ];
        let name = names.into_iter().find(|name| !name.is_empty())?;
        let client = Client {
            name,
            phone: self.phone.text,
            email: self.email.text,
            ..self.client
        };
        Some((client, self.note.join("\n\n")))
    }
}

/// "Anna Maria Schmidt" from `Schmidt;Anna;Maria;Dr.;`. Titles are no part of a name.
fn by_its_parts(value: &str) -> String {
    let mut parts = split_unescaped(value, ';').map(plain);
    let mut next = || parts.next().unwrap_or_default();
    let [family, given, others] = [next(), next(), next()];
    let parts = [given, others.replace(',', " "), family];
    let parts: Vec<_> = parts
        .iter()
        .flat_map(|part| part.split_whitespace())
        .collect();
    parts.join(" ")
}

fn first_of(value: &str, sign: char) -> String {
    split_unescaped(value, sign)
        .next()
        .map(plain)
        .unwrap_or_default()
}

/// A number from `tel:+1-604-555-0101;ext=22`, or as it is written.
fn telephone(value: &str) -> String {
    let Some(number) = without_scheme(value, "tel:") else {
        return value.to_owned();
    };
    let mut parts = number.split(';');
    let number = parts.next().unwrap_or_default();
    match parts.find_map(|part| part.strip_prefix("ext=")) {
        Some(extension) => format!("{number} ext. {extension}"),
        None => number.to_owned(),
    }
}

fn without_scheme<'v>(value: &'v str, scheme: &str) -> Option<&'v str> {
    let start = value.get(..scheme.len())?;
    start
        .eq_ignore_ascii_case(scheme)
        .then(|| &value[scheme.len()..])
}

fn split_unescaped(value: &str, sign: char) -> impl Iterator<Item = &str> {
    let mut is_escaped = false;
    value.split(move |c| {
        let is_end = c == sign && !is_escaped;
        is_escaped = c == '\\' && !is_escaped;
        is_end
    })
}

/// A value without its escapes.
fn plain(value: &str) -> String {
    let mut text = String::with_capacity(value.len());
    let mut characters = value.chars();
    while let Some(character) = characters.next() {
        match character {
            '\\' => match characters.next() {
                Some('n' | 'N') => text.push('\n'),
                Some(other) => text.push(other),
                None => {}
            },
            other => text.push(other),
        }
    }
    text.trim().to_owned()
}
