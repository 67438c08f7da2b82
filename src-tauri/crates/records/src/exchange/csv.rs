//! Clients to and from a spreadsheet.

mod cell;
mod headings;
mod read;
mod sheet;

use vocabulary::vocabulary;

pub use self::read::{columns_of, read_csv};
use crate::client::Client;

vocabulary! {
    /// What a column of a spreadsheet holds.
    Column {
        /// The whole name.
        Name = "name",
        /// A given name, a middle one too; they are put before the family name.
        GivenName = "given_name",
        /// The family name.
        FamilyName = "family_name",
        /// Pronouns.
        Pronouns = "pronouns",
        /// Telephone number.
        Phone = "phone",
        /// E-mail address.
        Email = "email",
        /// Date of birth: `1984-02-29`, `29.02.1984`, or with slashes, where the file tells
        /// whether the day or the month comes first.
        Birth = "birth",
        /// The studio's code.
        Code = "code",
        /// Labels, a comma or semicolon between two.
        Tags = "tags",
        /// Language of the sheet.
        Language = "language",
        /// How the client came to the studio.
        ReferredBy = "referred_by",
        /// Anything that was noted about the client; it becomes a note.
        Note = "note",
        /// Something that is not taken in.
        Ignored = "ignored",
    }
}

/// The columns that are written, with their headings.
const WRITTEN: [(Column, &str); 9] = [
    (Column::Name, "name"),
    (Column::Pronouns, "pronouns"),
    (Column::Phone, "phone"),
    (Column::Email, "email"),
    (Column::Birth, "birth"),
    (Column::Code, "code"),
    (Column::Tags, "tags"),
    (Column::Language, "language"),
    (Column::ReferredBy, "referred by"),
];

/// A spreadsheet could not be read. Nothing was taken in.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub enum CsvError {
    /// A line has more columns than the first, and there is something in them; or the
    /// first has another number than was said.
    #[error("line {line} has another number of columns")]
    Ragged {
        /// The line, from 1.
        line: usize,
    },
    /// There is no line but the headings.
    #[error("there is nothing in it")]
    Empty,
    /// No column holds a name.
    #[error("no column holds a name")]
    NoName,
    /// No line has a name.
    #[error("line {line} has no name, and no other has one")]
    Nameless {
        /// The first line with anything in it, from 1.
        line: usize,
    },
    /// A date of birth is not a date, or may be two.
    #[error("line {line} has no date where one should be, or one that can be read in two ways")]
    BadDate {
        /// The line, from 1.
        line: usize,
    },
    /// It is larger than any list of clients.
    #[error("it is too large")]
    TooLarge,
    /// It could not be read.
    #[error("it cannot be read")]
    Unreadable,
}

/// Writes clients as CSV in UTF-8, with headings, every cell in quotes. What a spreadsheet
/// would take for a formula gets an apostrophe before it; [`read_csv`] takes it away again.
#[must_use]
pub fn clients_to_csv<'c>(clients: impl IntoIterator<Item = &'c Client>) -> Vec<u8> {
    let mut writer = ::csv::WriterBuilder::new()
        .terminator(::csv::Terminator::CRLF)
        .quote_style(::csv::QuoteStyle::Always)
        .from_writer(Vec::new());
    let headings = WRITTEN.map(|(_, heading)| heading.to_owned());
    let lines = clients
        .into_iter()
        .map(|client| WRITTEN.map(|(column, _)| cell::guard(&contents(client, column))));
    for line in std::iter::once(headings).chain(lines) {
        // Writing to memory does not fail, and every line has as many cells.
        let _ = writer.write_record(&line);
    }
    writer.into_inner().unwrap_or_default()
}

fn contents(client: &Client, column: Column) -> String {
    match column {
        Column::Name => client.name.clone(),
        Column::Pronouns => client.pronouns.clone(),
        Column::Phone => client.phone.clone(),
        Column::Email => client.email.clone(),
        Column::Birth => client.birth.map(|day| day.to_string()).unwrap_or_default(),
        Column::Code => client.code.clone(),
        Column::Tags => cell::joined(&client.tags),
        Column::Language => client.language.clone(),
        Column::ReferredBy => client.referred_by.clone(),
        Column::GivenName | Column::FamilyName | Column::Note | Column::Ignored => String::new(),
    }
}
