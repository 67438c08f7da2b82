//! Clients from vCard, as telephones and address books write it: versions 2.1 to 4.0.

use std::io::Read;

use chrono::NaiveDate;

use super::Draft;
use crate::model::Client;

/// The most bytes that are read from a file; pictures within cards take most of it.
const MOST_BYTES: u64 = 256 * 1024 * 1024;

/// Cards could not be read. Nothing was taken in.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub enum VcardError {
    /// There is no card in it.
    #[error("there is no card in it")]
    Empty,
    /// A card begins within another, or has no end.
    #[error("the card in line {line} has no end")]
    Unfinished {
        /// The line that it begins on, from 1.
        line: usize,
    },
    /// It is larger than any address book.
    #[error("it is too large")]
    TooLarge,
    /// It could not be read.
    #[error("it cannot be read")]
    Unreadable,
}

/// Reads clients from cards. Cards without a name are passed over: telephones write some
/// for bare numbers.
///
/// # Errors
/// [`VcardError`], when it is no file of cards.
pub fn read_vcards(file: impl Read) -> Result<Vec<Draft>, VcardError> {
    let mut contents = Vec::new();
    file.take(MOST_BYTES + 1)
        .read_to_end(&mut contents)
        .map_err(|_| VcardError::Unreadable)?;
    if contents.len() as u64 > MOST_BYTES {
        return Err(VcardError::TooLarge);
    }
    let text = String::from_utf8_lossy(&contents);
    let mut drafts = Vec::new();
    let mut card: Option<Draft> = None;
    let mut has_card = false;
    for (number, line) in unfolded(text.trim_start_matches('\u{feff}')) {
        let Some(property) = Property::parse(&line) else {
            continue;
        };
        match (property.name.as_str(), &mut card) {
            ("BEGIN", None) => {
                card = Some(Draft {
                    line: number,
                    client: Client::default(),
                });
                has_card = true;
            }
            ("BEGIN", Some(open)) => return Err(VcardError::Unfinished { line: open.line }),
            ("END", _) => drafts.extend(card.take().filter(|draft| !draft.client.name.is_empty())),
            (_, Some(open)) => property.put(&mut open.client),
            (_, None) => {}
        }
    }
    match card {
        Some(open) => Err(VcardError::Unfinished { line: open.line }),
        None if has_card => Ok(drafts),
        None => Err(VcardError::Empty),
    }
}

/// The lines with their numbers, continued ones joined: by a space at the start of the
/// next, or, in quoted-printable, by an equals sign at the end.
fn unfolded(text: &str) -> Vec<(usize, String)> {
    let mut lines: Vec<(usize, String)> = Vec::new();
    let mut is_soft = false;
    for (number, line) in (1..).zip(text.lines()) {
        match lines.last_mut() {
            Some((_, last)) if is_soft => last.push_str(line),
            Some((_, last)) if line.starts_with([' ', '\t']) => last.push_str(&line[1..]),
            _ => lines.push((number, line.to_owned())),
        }
        if let Some((_, last)) = lines.last_mut() {
            is_soft = last.ends_with('=') && last.to_ascii_uppercase().contains("QUOTED-PRINTABLE");
            if is_soft {
                last.pop();
            }
        }
    }
    lines
}

/// A line of a card.
struct Property {
    /// In capitals, without a group.
    name: String,
    value: String,
}

impl Property {
    fn parse(line: &str) -> Option<Self> {
        let (head, value) = split_outside_quotes(line)?;
        let mut parts = head.split(';');
        let name = parts
            .next()?
            .rsplit('.')
            .next()?
            .trim()
            .to_ascii_uppercase();
        let is_quoted = parts.any(|part| {
            let part = part.to_ascii_uppercase();
            part.strip_prefix("ENCODING=").unwrap_or(&part) == "QUOTED-PRINTABLE"
        });
        let value = if is_quoted {
            unquoted(value)
        } else {
            value.to_owned()
        };
        Some(Self { name, value })
    }

    fn put(&self, client: &mut Client) {
        let fill = |field: &mut String, text: String| {
            // The first of several telephone numbers is the one that is preferred.
            if field.is_empty() {
                *field = text;
            }
        };
        match self.name.as_str() {
            "FN" if !plain(&self.value).is_empty() => client.name = plain(&self.value),
            "N" => {
                let mut parts = split_unescaped(&self.value, ';');
                let family = parts.next().map(plain).unwrap_or_default();
                let given = parts.next().map(plain).unwrap_or_default();
                fill(
                    &mut client.name,
                    format!("{given} {family}").trim().to_owned(),
                );
            }
            "TEL" => fill(
                &mut client.phone,
                plain(self.value.strip_prefix("tel:").unwrap_or(&self.value)),
            ),
            "EMAIL" => fill(&mut client.email, plain(&self.value)),
            "BDAY" => client.birth = client.birth.or_else(|| day(self.value.trim())),
            "LANG" => fill(&mut client.language, plain(&self.value)),
            "PRONOUNS" => fill(&mut client.pronouns, plain(&self.value)),
            "CATEGORIES" => {
                let tags = split_unescaped(&self.value, ',')
                    .map(plain)
                    .filter(|tag| !tag.is_empty());
                client.tags.extend(tags);
            }
            _ => {}
        }
    }
}

fn split_outside_quotes(line: &str) -> Option<(&str, &str)> {
    let mut is_quoted = false;
    let at = line.find(|c| {
        is_quoted ^= c == '"';
        c == ':' && !is_quoted
    })?;
    Some((&line[..at], &line[at + 1..]))
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

/// Decodes quoted-printable; what is no code stays as it is.
fn unquoted(value: &str) -> String {
    let mut bytes = Vec::with_capacity(value.len());
    let mut rest = value.as_bytes();
    while let [first, tail @ ..] = rest {
        let code = match tail {
            [a, b, ..] if *first == b'=' && a.is_ascii_hexdigit() && b.is_ascii_hexdigit() => {
                str::from_utf8(&[*a, *b])
                    .ok()
                    .and_then(|digits| u8::from_str_radix(digits, 16).ok())
            }
            _ => None,
        };
        bytes.push(code.unwrap_or(*first));
        rest = if code.is_some() { &tail[2..] } else { tail };
    }
    String::from_utf8_lossy(&bytes).into_owned()
}

/// A date with or without its hyphens and a time; a birthday without a year is none.
fn day(value: &str) -> Option<NaiveDate> {
    let date = value.split(['T', ' ']).next()?;
    ["%Y-%m-%d", "%Y%m%d"]
        .iter()
        .find_map(|form| NaiveDate::parse_from_str(date, form).ok())
}
