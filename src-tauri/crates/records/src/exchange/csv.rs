//! Clients to and from a spreadsheet.

mod cell;
pub(super) mod headings;
mod read;
mod row;
mod spreadsheet;

pub use self::read::read_csv;
use crate::client::{Client, Column, ContactKind, ContactPoint};

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
/// There are as many columns of numbers and of addresses as one client has, each with one
/// before it of what kind it is, where that is known of anyone's.
#[must_use]
pub fn clients_to_csv<'c>(clients: impl IntoIterator<Item = &'c Client>) -> Vec<u8> {
    let clients: Vec<&Client> = clients.into_iter().collect();
    let columns: Vec<Written> = Column::ALL
        .iter()
        .flat_map(|column| written(*column, &clients))
        .collect();
    let headings = columns.iter().map(Written::heading).collect();
    let lines = clients
        .iter()
        .map(|client| columns.iter().map(|one| one.cell(client)).collect());
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

/// A column that is written.
enum Written {
    /// A field.
    Field(Column),
    /// A number or an address, by its place in the list.
    Value(Column, usize),
    /// What kind that is of.
    Kind(Column, usize),
}

/// The columns that are written of one that can be read.
fn written(column: Column, clients: &[&Client]) -> Vec<Written> {
    let Some(list) = list_of(column) else {
        let field = field(&Client::default(), column);
        return field.into_iter().map(|_| Written::Field(column)).collect();
    };
    let most = clients.iter().map(|client| list(client).len()).max();
    let places = 0..most.unwrap_or_default().max(1);
    let columns = places.flat_map(|place| {
        let mut all = clients.iter();
        let has_kind = all.any(|client| !kind_cell(list(client), place).is_empty());
        let kind = has_kind.then_some(Written::Kind(column, place));
        kind.into_iter().chain([Written::Value(column, place)])
    });
    columns.collect()
}

/// The list that a column is written from; none of other columns.
fn list_of(column: Column) -> Option<fn(&Client) -> &[ContactPoint]> {
    match column {
        Column::Phone => Some(|client| &client.phones),
        Column::Email => Some(|client| &client.emails),
        _ => None,
    }
}

impl Written {
    /// As it is read again: "phone", "phone label", "phone 2", "phone 2 label".
    fn heading(&self) -> String {
        let (column, place, end) = match self {
            Self::Field(column) => (column, 0, ""),
            Self::Value(column, place) => (column, *place, ""),
            Self::Kind(column, place) => (column, *place, " label"),
        };
        let number = match place {
            0 => String::new(),
            place => format!(" {}", place + 1),
        };
        column.id().replace('_', " ") + &number + end
    }

    fn cell(&self, client: &Client) -> String {
        let list = |column: &Column| list_of(*column).map_or(&[][..], |list| list(client));
        match self {
            Self::Field(column) => field(client, *column).unwrap_or_default(),
            Self::Value(column, place) => {
                let point = list(column).get(*place);
                point.map(|one| one.value.clone()).unwrap_or_default()
            }
            Self::Kind(column, place) => kind_cell(list(column), *place),
        }
    }
}

/// The kind of a number or an address, or what it is called. The first of several has a star, as
/// with Google: without it a mobile one would go before it when it is read again.
fn kind_cell(list: &[ContactPoint], place: usize) -> String {
    let Some(point) = list.get(place) else {
        return String::new();
    };
    let kind = match point.kind {
        ContactKind::Unknown => "",
        ContactKind::Other if !point.label.is_empty() => &point.label,
        kind => kind.id(),
    };
    let star = if place == 0 && list.len() > 1 {
        "* "
    } else {
        ""
    };
    (star.to_owned() + kind).trim_end().to_owned()
}

/// What a field holds; none of a column that is not written.
fn field(client: &Client, column: Column) -> Option<String> {
    match column {
        Column::Birth => Some(client.birth.map(|day| day.to_string()).unwrap_or_default()),
        Column::Tags => Some(cell::joined(&client.tags)),
        _ => Some((column.text()?.of)(client).clone()),
    }
}
