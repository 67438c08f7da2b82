//! Clients from vCard, as telephones and address books write it: versions 2.1 to 4.0.
//!
//! It is written by hand because no crate reads the files of the tests without losing what a
//! client said. `calcard` 0.3 comes closest. It takes a `str`, so a name in letters of its own
//! (`FN;CHARSET=Shift_JIS:…`) cannot be given to it; it leaves `FN;QUOTED-PRINTABLE:J=C3=BC` as
//! it is, takes quoted-printable without a charset for Latin-1, reads `BDAY:03/04/1985` as the
//! year 3, drops a note's second line where that is not marked, and ends a card at its agent's.
//! `vcard4` 0.7 and `vcard_parser` 0.2 refuse version 2.1, the latter 3.0 too. `ical` 0.11
//! decodes nothing and gives up at a quoted-printable line that goes on.

mod card;
mod lines;
mod value;

use std::io::Read;

use encoding_rs::UTF_8;

use self::card::Card;
use self::lines::{Property, unfolded};
use super::{Draft, Reading, encoding};

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

/// A card that has begun and not ended.
struct Open {
    line: usize,
    card: Card,
    /// How many cards are open within it: of an agent, who is somebody else.
    within: usize,
    /// Whether the property before said that an agent's card follows.
    awaits_agent: bool,
}

/// Reads clients from cards. Cards without a name are passed over: telephones write some
/// for bare numbers.
///
/// # Errors
/// [`VcardError`], when it is no file of cards.
pub fn read_vcards(file: impl Read) -> Result<Reading, VcardError> {
    let mut contents = Vec::new();
    file.take(MOST_BYTES + 1)
        .read_to_end(&mut contents)
        .map_err(|_| VcardError::Unreadable)?;
    if contents.len() as u64 > MOST_BYTES {
        return Err(VcardError::TooLarge);
    }
    let contents = in_bytes(contents);
    let mut reading = Reading::default();
    let mut open: Option<Open> = None;
    let mut has_card = false;
    for (line, text) in unfolded(&contents) {
        let Some(property) = Property::parse(&text) else {
            if let Some(outer) = open.as_mut().filter(|outer| outer.within == 0) {
                outer.card.go_on(&text);
            }
            continue;
        };
        let is_card = property.is("VCARD");
        match (property.name.as_str(), &mut open) {
            ("BEGIN", None) if is_card => {
                open = Some(Open {
                    line,
                    card: Card::default(),
                    within: 0,
                    awaits_agent: false,
                });
                has_card = true;
            }
            ("BEGIN", Some(outer)) if is_card && (outer.awaits_agent || outer.within > 0) => {
                outer.within += 1;
                outer.awaits_agent = false;
            }
            ("BEGIN", Some(outer)) if is_card => {
                return Err(VcardError::Unfinished { line: outer.line });
            }
            ("END", Some(outer)) if is_card && outer.within > 0 => outer.within -= 1,
            ("END", _) if is_card => {
                if let Some(Open { line, card, .. }) = open.take() {
                    finish(&mut reading, line, card);
                }
            }
            ("AGENT", Some(outer)) if outer.within == 0 => {
                let begins = property.is("BEGIN:VCARD");
                outer.within = usize::from(begins);
                outer.awaits_agent = !begins && property.is("");
            }
            (_, Some(outer)) if outer.within == 0 => {
                outer.awaits_agent = false;
                outer.card.put(&property);
            }
            _ => {}
        }
    }
    match open {
        Some(outer) => Err(VcardError::Unfinished { line: outer.line }),
        None if has_card => Ok(reading),
        None => Err(VcardError::Empty),
    }
}

fn finish(reading: &mut Reading, line: usize, card: Card) {
    reading.is_guessed |= card.is_guessed;
    match card.into_client() {
        Some((client, note)) => reading.drafts.push(Draft::fitting(line, client, note)),
        None => reading.nameless.push(line),
    }
}

/// The bytes in UTF-8 where the first of them say that they are in UTF-16; else as they
/// are, since each value may be in an encoding of its own.
fn in_bytes(contents: Vec<u8>) -> Vec<u8> {
    match encoding::told(&contents) {
        Some((encoding, mark)) if encoding != UTF_8 => {
            let (text, _) = encoding.decode_without_bom_handling(&contents[mark..]);
            text.into_owned().into_bytes()
        }
        _ => contents,
    }
}

#[cfg(test)]
mod tests;
