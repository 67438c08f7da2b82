//! Clients to and from a spreadsheet.

mod cell;
mod headings;
mod read;
mod row;
mod spreadsheet;

pub use self::read::read_csv;
use crate::client::{Client, Column};

/// A spreadsheet could not be read. Nothing was taken in.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub enum CsvError {
    /// There is no line but the headings.
    #[error("there is nothing in it")]
    Empty,
    /// It is no text: a picture, or a workbook.
    #[error("it is no text")]
    NoText,
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
    let written: Vec<Column> = Column::ALL
        .iter()
        .copied()
        .filter(|column| contents(&Client::default(), *column).is_some())
        .collect();
    let headings = written.iter().map(|column| column.id().replace('_', " "));
    let headings: Vec<String> = headings.collect();
    let lines = clients.into_iter().map(|client| {
        let cells = written
            .iter()
            .filter_map(|column| contents(client, *column));
        cells.collect()
    });
    table_to_csv(headings, lines)
}

/// Writes a table as CSV in UTF-8 by RFC 4180, every cell in quotes. Every line has as many cells
/// as the headings. What a spreadsheet would take for a formula gets an apostrophe before it.
#[must_use]
pub fn table_to_csv(
    headings: Vec<String>,
    lines: impl IntoIterator<Item = Vec<String>>,
) -> Vec<u8> {
    let mut writer = ::csv::WriterBuilder::new()
        .terminator(::csv::Terminator::CRLF)
        .quote_style(::csv::QuoteStyle::Always)
        .from_writer(Vec::new());
    for line in std::iter::once(headings).chain(lines) {
        let cells = line.iter().map(|cell| cell::guard(cell));
        // Writing to memory does not fail, and every line has as many cells.
        let _ = writer.write_record(cells.collect::<Vec<_>>());
    }
    writer.into_inner().unwrap_or_default()
}

/// What stands in a client's cell; none in a column that no field of a client is written to.
fn contents(client: &Client, column: Column) -> Option<String> {
    match column {
        Column::Birth => Some(client.birth.map(|day| day.to_string()).unwrap_or_default()),
        Column::Tags => Some(cell::joined(&client.tags)),
        _ => Some((column.text()?.of)(client).clone()),
    }
}
