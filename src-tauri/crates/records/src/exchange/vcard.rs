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
use super::csv::headings::Known;
use super::reading::{MOST_CLIENTS, shortened, whole};
use super::{Letters, Reading, Remark, Why, encoding};

/// Cards could not be read. Nothing was taken in.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub enum VcardError {
    /// There is no card in it.
    #[error("there is no card in it")]
    Empty,
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

/// Reads clients from cards; `letters` says how they are written where no card says it.
/// Cards without a name are passed over: telephones write some for bare numbers. One without
/// an end is taken in as far as it goes.
///
/// # Errors
/// [`VcardError`], when it is no file of cards.
pub fn read_vcards(file: impl Read, letters: Option<Letters>) -> Result<Reading, VcardError> {
    let contents = whole(file).map_err(|_| VcardError::Unreadable)?;
    let contents = in_bytes(contents.ok_or(VcardError::TooLarge)?);
    let letters = letters.unwrap_or_else(|| Letters::guess(&contents));
    let known = Known::load();
    let mut reading = Reading::default();
    let mut open: Option<Open> = None;
    let mut cards = 0_usize;
    for (line, text) in unfolded(&contents) {
        let Some(property) = Property::parse(&text) else {
            if let Some(outer) = open.as_mut().filter(|outer| outer.within == 0) {
                outer.card.go_on(&text);
            }
            continue;
        };
        let is_card = property.is("VCARD");
        match (property.name.as_str(), &mut open) {
            ("BEGIN", Some(outer)) if is_card && (outer.awaits_agent || outer.within > 0) => {
                outer.within += 1;
                outer.awaits_agent = false;
            }
            ("BEGIN", _) if is_card => {
                cards += 1;
                if cards > MOST_CLIENTS {
                    return Err(VcardError::TooLarge);
                }
                if let Some(torn) = open.replace(Open::new(line, letters)) {
                    torn.finish(&mut reading, &known, false);
                }
            }
            ("END", Some(outer)) if is_card && outer.within > 0 => outer.within -= 1,
            ("END", _) if is_card => {
                if let Some(card) = open.take() {
                    card.finish(&mut reading, &known, true);
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
    if let Some(torn) = open {
        torn.finish(&mut reading, &known, false);
    }
    (cards > 0).then_some(reading).ok_or(VcardError::Empty)
}

impl Open {
    fn new(line: usize, letters: Letters) -> Self {
        Self {
            line,
            card: Card::new(letters),
            within: 0,
            awaits_agent: false,
        }
    }

    fn finish(self, reading: &mut Reading, known: &Known, has_end: bool) {
        let Self { line, card, .. } = self;
        reading.letters = reading.letters.or(card.guessed);
        reading.hidden += card.hidden;
        let remark = |column: &str, text: String, why| Remark {
            line,
            column: column.to_owned(),
            text,
            why,
        };
        if card.is_group {
            let name = shortened(&card.into_client(known).0.name);
            reading.remarks.push(remark("", name, Why::Group));
            return;
        }
        let (client, note, births) = card.into_client(known);
        let no_end = (!has_end).then(|| remark("", String::new(), Why::NoEnd));
        let births = births.into_iter();
        let births = births.map(|(text, why)| remark("BDAY", text, why));
        reading.put(
            line,
            client,
            note,
            no_end.into_iter().chain(births).collect(),
        );
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
