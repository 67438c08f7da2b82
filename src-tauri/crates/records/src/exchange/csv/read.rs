//! Reading a spreadsheet, whatever wrote it.

use std::io::Read;

use super::cell::{parted, unguard};
use super::sheet::Sheet;
use super::{CsvError, headings};
use crate::client::{Client, Column};
use crate::exchange::birth::{Birth, NoDate, Order};
use crate::exchange::{Draft, Reading};

/// The most lines that are read from a file: ten times the largest studio.
const MOST_LINES: usize = 1_000_000;

/// Guesses what the columns hold from their headings, for the artist to look over.
///
/// # Errors
/// [`CsvError`], when there are no headings to read.
pub fn columns_of(file: impl Read) -> Result<Vec<(String, Column)>, CsvError> {
    let sheet = Sheet::open(file)?;
    let columns = headings::guess(&sheet.headings);
    Ok(sheet.headings.into_iter().zip(columns).collect())
}

/// Reads clients from CSV with headings; `columns` says what each column holds. A line
/// may have fewer cells than there are columns, as some programs leave out empty ones at
/// its end. Lines without a name are passed over.
///
/// # Errors
/// [`CsvError`], with the first line that cannot be read.
pub fn read_csv(file: impl Read, columns: &[Column]) -> Result<Reading, CsvError> {
    let has = |column| columns.contains(&column);
    if !has(Column::Name) && !has(Column::GivenName) && !has(Column::FamilyName) {
        return Err(CsvError::NoName);
    }
    let mut sheet = Sheet::open(file)?;
    if sheet.headings.len() != columns.len() {
        return Err(CsvError::Ragged { line: 1 });
    }
    let mut reading = Reading {
        is_guessed: sheet.is_guessed,
        ..Reading::default()
    };
    let columns_read = headings::in_order(&sheet.headings, columns);
    let mut rows = Vec::new();
    let mut record = ::csv::StringRecord::new();
    while sheet.next(&mut record)? {
        let line = sheet.line_of(&record);
        if record.iter().all(|cell| cell.trim().is_empty()) {
            continue;
        }
        if rows.len() + reading.nameless.len() >= MOST_LINES {
            return Err(CsvError::TooLarge);
        }
        if record
            .iter()
            .skip(columns.len())
            .any(|cell| !cell.trim().is_empty())
        {
            return Err(CsvError::Ragged { line });
        }
        let row = Row::read(&record, line, &sheet.headings, &columns_read);
        if row.client.name.is_empty() {
            reading.nameless.push(line);
        } else {
            rows.push(row);
        }
    }
    let order = order_of(&rows);
    for row in rows {
        let line = row.line;
        let draft = row.into_draft(order);
        reading
            .drafts
            .push(draft.map_err(|_| CsvError::BadDate { line })?);
    }
    match reading.nameless.first() {
        _ if !reading.drafts.is_empty() => Ok(reading),
        Some(&line) => Err(CsvError::Nameless { line }),
        None => Err(CsvError::Empty),
    }
}

/// In which order the file's dates have their numbers: as those have them that can be read
/// in one way alone, where these agree.
fn order_of(rows: &[Row]) -> Option<Order> {
    let mut told = rows.iter().filter_map(|row| match row.birth {
        Birth::Day(_, order) => order,
        _ => None,
    });
    let first = told.next()?;
    told.all(|other| other == first).then_some(first)
}

/// A line of the sheet.
struct Row {
    line: usize,
    client: Client,
    birth: Birth,
    notes: Vec<String>,
}

impl Row {
    /// Reads the cells in the order of `columns`. Of several for one thing, the first that
    /// holds anything counts; the others are noted under their headings.
    fn read(
        record: &::csv::StringRecord,
        line: usize,
        headings: &[String],
        columns: &[(usize, Column)],
    ) -> Self {
        let mut client = Client::default();
        let (mut given, mut family) = (Vec::new(), Vec::new());
        let mut birth = String::new();
        let (mut notes, mut others) = (Vec::new(), Vec::new());
        for &(place, column) in columns {
            let text = unguard(record.get(place).unwrap_or_default());
            let text = text.trim();
            if text.is_empty() {
                continue;
            }
            let mut other = || others.push(format!("{}: {text}", headings[place].trim()));
            let field = match column {
                Column::GivenName => {
                    given.push(text.to_owned());
                    continue;
                }
                Column::FamilyName => {
                    family.push(text.to_owned());
                    continue;
                }
                Column::Birth => {
                    if birth.is_empty() && Birth::read(text) == Birth::None {
                        other();
                        continue;
                    }
                    &mut birth
                }
                Column::Tags => {
                    client.tags.append(&mut parted(text));
                    continue;
                }
                Column::Note => {
                    notes.push(text.to_owned());
                    continue;
                }
                _ => match column.text() {
                    Some(text) => (text.of_mut)(&mut client),
                    None => continue,
                },
            };
            if field.is_empty() {
                text.clone_into(field);
            } else if field != text {
                other();
            }
        }
        if client.name.is_empty() {
            given.append(&mut family);
            given.dedup();
            client.name = given.join(" ");
        }
        notes.append(&mut others);
        Self {
            line,
            client,
            birth: Birth::read(&birth),
            notes,
        }
    }

    fn into_draft(mut self, order: Option<Order>) -> Result<Draft, NoDate> {
        self.client.birth = self.birth.in_order(order)?;
        Ok(Draft::fitting(
            self.line,
            self.client,
            self.notes.join("\n"),
        ))
    }
}

#[cfg(test)]
mod tests;
