//! The lines of cards: which belong together, and what each says.

use std::borrow::Cow;
use std::iter::Peekable;

use base64::prelude::{BASE64_STANDARD_NO_PAD, Engine};

use crate::exchange::encoding::{self, DecodedText, Letters};

/// The lines of a file with their numbers, from 1. They end as any system ends them.
struct Lines<'f> {
    rest: &'f [u8],
    number: usize,
}

impl<'f> Iterator for Lines<'f> {
    type Item = (usize, &'f [u8]);

    fn next(&mut self) -> Option<Self::Item> {
        if self.rest.is_empty() {
            return None;
        }
        self.number += 1;
        let end = self.rest.iter().position(|b| matches!(b, b'\n' | b'\r'));
        let end = end.unwrap_or(self.rest.len());
        let (line, rest) = self.rest.split_at(end);
        self.rest = rest
            .strip_prefix(b"\r\n")
            .or_else(|| rest.get(1..))
            .unwrap_or_default();
        Some((self.number, line))
    }
}

/// The lines with their numbers, continued ones joined: by a space at the start of the
/// next, or, in quoted-printable, by an equals sign at the end.
pub(super) fn unfolded(file: &[u8]) -> impl Iterator<Item = (usize, Vec<u8>)> {
    let mut lines = Lines {
        rest: file,
        number: 0,
    }
    .peekable();
    std::iter::from_fn(move || next_unfolded(&mut lines))
}

fn next_unfolded(lines: &mut Peekable<Lines<'_>>) -> Option<(usize, Vec<u8>)> {
    let (number, first) = lines.next()?;
    let mut line = first.to_vec();
    let mut head = Head::default();
    head.read(&line, 0);
    loop {
        let is_soft = head.is_quoted_printable && line.ends_with(b"=");
        let from = line.len() - usize::from(is_soft);
        line.truncate(from);
        match lines.peek() {
            Some((_, next)) if is_soft && !is_end(next) => line.extend(*next),
            Some((_, [b' ' | b'\t', next @ ..])) => line.extend(next),
            _ => return Some((number, line)),
        }
        lines.next();
        head.read(&line, from);
    }
}

/// A card ends here, even where the line before promised to go on.
fn is_end(line: &[u8]) -> bool {
    line.get(..9)
        .is_some_and(|start| start.eq_ignore_ascii_case(b"END:VCARD"))
}

/// The most bytes that may stand before a line's value; a line with more is no property.
const MOST_HEAD: usize = 4096;

/// What stands before a line's value. It is read once, however often the line goes on.
#[derive(Default)]
struct Head {
    is_whole: bool,
    is_in_quotes: bool,
    is_quoted_printable: bool,
}

impl Head {
    /// Reads on in a line, from where it had ended before.
    fn read(&mut self, line: &[u8], from: usize) {
        if self.is_whole {
            return;
        }
        for (at, byte) in line.iter().enumerate().skip(from) {
            self.is_in_quotes ^= *byte == b'"';
            self.is_whole = at >= MOST_HEAD || *byte == b':' && !self.is_in_quotes;
            if self.is_whole {
                let mut words = line[..at].split(|byte| matches!(byte, b';' | b'='));
                self.is_quoted_printable =
                    words.any(|word| word.eq_ignore_ascii_case(b"QUOTED-PRINTABLE"));
                return;
            }
        }
    }
}

/// The parameters in capitals, each with its name; version 2.1 leaves some names out.
fn parameters(head: &[u8]) -> impl Iterator<Item = (String, String)> {
    let head = String::from_utf8_lossy(head).to_ascii_uppercase();
    let parts: Vec<_> = head.split(';').skip(1).map(str::to_owned).collect();
    parts.into_iter().map(|part| {
        if let Some((name, value)) = part.split_once('=') {
            let value = value.trim_matches(['"', ' ']);
            return (name.trim().to_owned(), value.to_owned());
        }
        let is_encoding = matches!(part.as_str(), "QUOTED-PRINTABLE" | "BASE64");
        let name = if is_encoding { "ENCODING" } else { "TYPE" };
        (name.to_owned(), part)
    })
}

/// A line of a card.
pub(super) struct Property<'l> {
    /// In capitals, without a group.
    pub(super) name: String,
    /// What binds it to others that say more of it, such as `ITEM1`; empty for nothing.
    pub(super) group: String,
    parameters: Vec<(String, String)>,
    value: &'l [u8],
}

impl<'l> Property<'l> {
    /// Reads a line; none where it is no property.
    pub(super) fn parse(line: &'l [u8]) -> Option<Self> {
        let head = &line[..line.len().min(MOST_HEAD)];
        let mut is_quoted = false;
        let outside = head.iter().position(|byte| {
            is_quoted ^= *byte == b'"';
            *byte == b':' && !is_quoted
        });
        // Quotes that never end enclose nothing.
        let at = outside.or_else(|| head.iter().position(|byte| *byte == b':'))?;
        let name = line[..at].split(|byte| *byte == b';').next()?;
        let name = String::from_utf8_lossy(name).to_ascii_uppercase();
        let (group, name) = name.rsplit_once('.').unwrap_or(("", &name));
        // Files that were put together have a mark wherever one of them begins.
        let name = name.trim_start_matches('\u{feff}').trim();
        let is_sign = |sign: char| sign.is_ascii_alphanumeric() || matches!(sign, '-' | '_');
        (!name.is_empty() && name.chars().all(is_sign)).then(|| Self {
            name: name.to_owned(),
            group: group.to_owned(),
            parameters: parameters(&line[..at]).collect(),
            value: &line[at + 1..],
        })
    }

    /// The value of a parameter, in capitals.
    pub(super) fn parameter(&self, name: &str) -> Option<&str> {
        let found = self.parameters.iter().find(|(other, _)| other == name);
        found.map(|(_, value)| value.as_str())
    }

    /// What kinds it is of, in capitals.
    pub(super) fn types(&self) -> impl Iterator<Item = &str> {
        let types = self.parameters.iter().filter(|(name, _)| name == "TYPE");
        types.flat_map(|(_, value)| value.split(','))
    }

    /// Whether the value is this word, however it is written.
    pub(super) fn is(&self, word: &str) -> bool {
        self.value
            .trim_ascii()
            .eq_ignore_ascii_case(word.as_bytes())
    }

    /// Whether the value is in Base64.
    pub(super) fn is_base64(&self) -> bool {
        matches!(self.parameter("ENCODING"), Some("BASE64" | "B"))
    }

    /// The value as text.
    pub(super) fn text(&self, letters: Letters) -> DecodedText {
        let bytes = match self.parameter("ENCODING") {
            Some("QUOTED-PRINTABLE") => Cow::Owned(unquoted(self.value)),
            _ if self.is_base64() => Cow::Owned(from_base64(self.value)),
            _ => Cow::Borrowed(self.value),
        };
        encoding::read_as(&bytes, self.parameter("CHARSET"), letters)
    }
}

/// Decodes quoted-printable; what is no code stays as it is.
fn unquoted(value: &[u8]) -> Vec<u8> {
    let digit = |byte: u8| {
        char::from(byte)
            .to_digit(16)
            .and_then(|d| u8::try_from(d).ok())
    };
    let mut bytes = Vec::with_capacity(value.len());
    let mut rest = value;
    while let [first, tail @ ..] = rest {
        rest = tail;
        let code = match tail {
            [a, b, ..] if *first == b'=' => digit(*a).zip(digit(*b)),
            _ => None,
        };
        bytes.push(code.map_or(*first, |(high, low)| high << 4 | low));
        if code.is_some() {
            rest = &tail[2..];
        }
    }
    bytes
}

/// Decodes Base64; what is none is nothing.
fn from_base64(value: &[u8]) -> Vec<u8> {
    let signs = value.iter().copied();
    let signs: Vec<u8> = signs
        .filter(|byte| !byte.is_ascii_whitespace() && *byte != b'=')
        .collect();
    BASE64_STANDARD_NO_PAD.decode(signs).unwrap_or_default()
}
