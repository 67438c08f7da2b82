//! What was read from another program's file, what of it did not fit, and what the artist
//! has to say before it can be taken in.

use std::io::Read;

use super::birth::{DateOrder, TwoDays};
use super::encoding::Letters;
use crate::client::{Client, Column};

/// The most bytes that are read of a list of clients. Of cards, pictures take most of them.
pub const MOST_LIST_BYTES: u64 = 50 * 1024 * 1024;
/// The most lines of a spreadsheet, and the most cards: ten times the largest studio.
pub(super) const MOST_CLIENTS: usize = 500_000;
/// The most bytes of a file's text that are shown as an example.
const MOST_SHOWN: usize = 60;

/// How a file is read, where the artist has said so; else it is guessed.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct ReadAs {
    /// What each column of a spreadsheet holds.
    pub columns: Option<Vec<Column>>,
    /// How its letters are written, where the file does not say.
    pub letters: Option<Letters>,
    /// What comes first in dates that can be read in two ways.
    pub dates: Option<DateOrder>,
}

/// A client that was read and not yet taken in.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Draft {
    /// The line of the file that it begins on, from 1.
    pub line: usize,
    /// What was read.
    pub client: Client,
    /// What was noted about the client; empty for nothing.
    pub note: String,
}

/// What was read from a file, and what of it was not.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Reading {
    /// The columns of a spreadsheet; none of cards.
    pub columns: Vec<ColumnRead>,
    /// The clients.
    pub drafts: Vec<Draft>,
    /// What did not fit, in the order of the file.
    pub remarks: Vec<Remark>,
    /// How the file's letters were taken, where it does not say.
    pub letters: Option<Letters>,
    /// The first date that can be read in two ways.
    pub dates: Option<TwoWays>,
    /// How many signs were taken out that nobody sees.
    pub hidden: usize,
}

/// A column of a spreadsheet.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ColumnRead {
    /// Its heading.
    pub heading: String,
    /// The first two different texts in it, cut short.
    pub examples: Vec<String>,
    /// What it is taken for.
    pub column: Column,
}

/// A date that can be read in two ways.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct TwoWays {
    /// As it is written.
    pub text: String,
    /// The two days that it may be.
    pub days: TwoDays,
    /// How such dates are read: as was said, or as other dates of the file tell.
    pub order: Option<DateOrder>,
}

/// Something in a file that did not fit.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Remark {
    /// The line, from 1.
    pub line: usize,
    /// The heading of the column; empty where it is about the whole line.
    pub column: String,
    /// What stands there, cut short.
    pub text: String,
    /// Why it did not fit.
    pub why: Why,
}

/// Why something in a file did not fit.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Why {
    /// It has no name and is left out.
    NoName,
    /// It is longer than anything that is kept, and left out.
    TooLong,
    /// It is no date of birth, and went into the note.
    NoDate,
    /// The date of birth has no year, and went into the note.
    NoYear,
    /// The line has more cells than there are headings; they went into the note.
    MoreCells,
    /// The card is of a group, not of somebody, and left out.
    Group,
    /// The card has no end. What was read of it is taken in.
    NoEnd,
}

impl Why {
    /// Whether the client is left out.
    #[must_use]
    pub const fn leaves_out(self) -> bool {
        matches!(self, Self::NoName | Self::TooLong | Self::Group)
    }
}

/// What the artist has yet to say.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Missing {
    /// Which column holds the names.
    Names,
    /// What comes first in dates: the day or the month.
    Order,
    /// Nothing; but there is nobody to take in.
    Clients,
}

impl Reading {
    /// What has to be said before anything can be taken in.
    #[must_use]
    pub fn missing(&self) -> Option<Missing> {
        let is_name = |one: &ColumnRead| {
            matches!(
                one.column,
                Column::Name | Column::GivenName | Column::FamilyName
            )
        };
        if !self.columns.is_empty() && !self.columns.iter().any(is_name) {
            return Some(Missing::Names);
        }
        if self.dates.as_ref().is_some_and(|two| two.order.is_none()) {
            return Some(Missing::Order);
        }
        self.drafts.is_empty().then_some(Missing::Clients)
    }

    /// Takes in a client as far as it can be kept, with what did not fit; else says why not.
    pub(super) fn put(&mut self, line: usize, client: Client, note: String, unfit: Vec<Remark>) {
        let text = [client.email(), client.phone(), &note];
        let text = text.into_iter().find(|text| !text.is_empty());
        let text = shortened(text.unwrap_or_default());
        match Draft::fitting(line, client, note) {
            Ok(draft) => {
                self.drafts.push(draft);
                self.remarks.extend(unfit);
            }
            Err(why) => self.remarks.push(Remark {
                line,
                column: String::new(),
                text,
                why,
            }),
        }
    }
}

/// A text on one line, cut short.
pub(super) fn shortened(text: &str) -> String {
    let text = text.trim();
    let end = text.floor_char_boundary(MOST_SHOWN);
    let mut short = text[..end].replace(['\n', '\r', '\t'], " ");
    if end < text.len() {
        short.push('…');
    }
    short
}

/// Reads a file as a whole; none where it is larger than any list of clients.
pub(super) fn whole(file: impl Read) -> std::io::Result<Option<Vec<u8>>> {
    let mut contents = Vec::new();
    file.take(MOST_LIST_BYTES + 1).read_to_end(&mut contents)?;
    Ok((contents.len() as u64 <= MOST_LIST_BYTES).then_some(contents))
}
