//! Tables of any length: a list of calls, the sessions of some time.
//!
//! The caller supplies all the words except the head and foot of the page.

use serde::Serialize;
use strings::Words;

use crate::page::Frame;
use crate::typeset::typeset_at_length;
use crate::wrap::one_line;
use crate::{PageStyle, SheetFault, Studio, TypesetDocument};

/// The contents of a table. All of it is plain text, never markup.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize)]
pub struct Table {
    /// The title in the PDF's properties. It must not name the client.
    pub pdf_title: String,
    /// The title on the page.
    pub title: String,
    /// The paragraphs before the table.
    pub lead: Vec<String>,
    /// Whether the paper lies on its long side.
    pub is_wide: bool,
    /// The columns.
    pub columns: Vec<TableColumn>,
    /// The rows, each with a cell for every column.
    pub rows: Vec<Vec<TableCell>>,
}

/// A column of a table.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize)]
pub struct TableColumn {
    /// Its heading.
    pub heading: String,
    /// Its share of the width; 0 for as much as it needs.
    pub share: u8,
}

/// What stands in a cell.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub enum TableCell {
    /// A text; a line break begins a new line.
    Text(String),
    /// A box to tick.
    Tick,
    /// A line to write on.
    Line,
}

#[derive(Serialize)]
struct Data {
    #[serde(flatten)]
    frame: Frame,
    title: String,
    lead: Vec<String>,
    is_wide: bool,
    columns: Vec<TableColumn>,
    rows: Vec<Vec<Cell>>,
}

#[derive(Serialize)]
struct Cell {
    lines: Vec<String>,
    /// What is to be filled in; none in a cell with a text.
    blank: Option<&'static str>,
}

/// Typesets a table, with numbered pages.
///
/// # Errors
/// A fault is a defect of the program.
pub fn table(
    style: PageStyle,
    studio: Option<&Studio>,
    table: &Table,
) -> Result<TypesetDocument, SheetFault> {
    let words = Words::of(style.language);
    let made = words.document_made(words.full_day(style.printed_on));
    let data = Data {
        frame: Frame::new(style, studio, table.pdf_title.clone(), made),
        title: one_line(&table.title),
        lead: table.lead.iter().map(|text| one_line(text)).collect(),
        is_wide: table.is_wide,
        columns: table.columns.clone(),
        rows: table
            .rows
            .iter()
            .map(|row| row.iter().map(cell).collect())
            .collect(),
    };
    let page = typeset_at_length("/table.typ", &data, style)?;
    Ok(page.without_emoji_of(&(studio, table)))
}

fn cell(cell: &TableCell) -> Cell {
    let (text, blank) = match cell {
        TableCell::Text(text) => (text.as_str(), None),
        TableCell::Tick => ("", Some("tick")),
        TableCell::Line => ("", Some("line")),
    };
    let lines = text.lines().map(one_line);
    Cell {
        lines: lines.filter(|line| !line.is_empty()).collect(),
        blank,
    }
}
