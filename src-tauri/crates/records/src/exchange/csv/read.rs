//! Reading a spreadsheet, whatever wrote it.

use std::io::{Cursor, Read};

use super::cell::{parted, unguard};
use super::{Column, CsvError, headings};
use crate::exchange::birth::{Birth, Order};
use crate::exchange::{Draft, Reading, letters};
use crate::model::Client;

/// The most lines that are read from a file: ten times the largest studio.
const MOST_LINES: usize = 1_000_000;
/// The most bytes that are read from a file.
const MOST_BYTES: u64 = 256 * 1024 * 1024;

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
    let mut births = Vec::new();
    let mut record = ::csv::StringRecord::new();
    while sheet.next(&mut record)? {
        let line = sheet.line_of(&record);
        if record.iter().all(|cell| cell.trim().is_empty()) {
            continue;
        }
        if reading.drafts.len() + reading.nameless.len() >= MOST_LINES {
            return Err(CsvError::TooLarge);
        }
        if record
            .iter()
            .skip(columns.len())
            .any(|cell| !cell.trim().is_empty())
        {
            return Err(CsvError::Ragged { line });
        }
        let row = Row::read(&record, columns);
        births.extend((!row.client.name.is_empty()).then_some(row.birth));
        if row.client.name.is_empty() {
            reading.nameless.push(line);
        } else {
            reading.drafts.push(Draft {
                line,
                client: row.client,
                note: row.note,
            });
        }
    }
    let order = order_of(&births);
    for (draft, birth) in reading.drafts.iter_mut().zip(births) {
        let line = draft.line;
        draft.client.birth = birth
            .in_order(order)
            .map_err(|_| CsvError::BadDate { line })?;
    }
    match reading.nameless.first() {
        _ if !reading.drafts.is_empty() => Ok(reading),
        Some(&line) => Err(CsvError::Nameless { line }),
        None => Err(CsvError::Empty),
    }
}

/// In which order the file's dates have their numbers: as those have them that can be read
/// in one way alone, where these agree.
fn order_of(births: &[Birth]) -> Option<Order> {
    let mut told = births.iter().filter_map(|birth| match birth {
        Birth::Day(_, order) => *order,
        _ => None,
    });
    let first = told.next()?;
    told.all(|other| other == first).then_some(first)
}

/// A line of the sheet.
struct Row {
    client: Client,
    birth: Birth,
    note: String,
}

impl Row {
    fn read(record: &::csv::StringRecord, columns: &[Column]) -> Self {
        let mut client = Client::default();
        let (mut given, mut family) = (String::new(), String::new());
        let mut birth = String::new();
        let mut notes = Vec::new();
        for (cell, column) in record.iter().zip(columns) {
            let text = unguard(cell).trim().to_owned();
            let field = match column {
                Column::Name => &mut client.name,
                Column::GivenName => &mut given,
                Column::FamilyName => &mut family,
                Column::Pronouns => &mut client.pronouns,
                Column::Phone => &mut client.phone,
                Column::Email => &mut client.email,
                Column::Birth => &mut birth,
                Column::Code => &mut client.code,
                Column::Language => &mut client.language,
                Column::ReferredBy => &mut client.referred_by,
                Column::Tags => {
                    client.tags.append(&mut parted(&text));
                    continue;
                }
                Column::Note => {
                    notes.extend(Some(text).filter(|text| !text.is_empty()));
                    continue;
                }
                Column::Ignored => continue,
            };
            // Of two columns for one thing, the first that holds anything counts.
            if field.is_empty() {
                *field = text;
            }
        }
        if client.name.is_empty() {
            format!("{given} {family}")
                .trim()
                .clone_into(&mut client.name);
        }
        Self {
            client,
            birth: Birth::read(&birth),
            note: notes.join("\n"),
        }
    }
}

/// An open spreadsheet, its headings read.
struct Sheet {
    reader: ::csv::Reader<Cursor<String>>,
    headings: Vec<String>,
    /// How many lines stand above the headings.
    above: usize,
    is_guessed: bool,
}

impl Sheet {
    fn open(file: impl Read) -> Result<Self, CsvError> {
        let mut contents = Vec::new();
        file.take(MOST_BYTES + 1)
            .read_to_end(&mut contents)
            .map_err(|_| CsvError::Unreadable)?;
        if contents.len() as u64 > MOST_BYTES {
            return Err(CsvError::TooLarge);
        }
        let letters = letters::read(contents);
        let mut text = with_one_line_end(&letters.text);
        let told = delimiter_told(&text);
        if told.is_some() {
            let end = text.find('\n').map_or(text.len(), |at| at + 1);
            text.drain(..end);
        }
        let delimiter = told.unwrap_or_else(|| delimiter_guessed(&text));
        let mut reader = ::csv::ReaderBuilder::new()
            .delimiter(delimiter)
            .flexible(true)
            .from_reader(Cursor::new(text));
        let headings = reader.headers().map_err(|_| CsvError::Unreadable)?;
        let headings: Vec<_> = headings.iter().map(str::to_owned).collect();
        if headings.is_empty() {
            return Err(CsvError::Empty);
        }
        Ok(Self {
            reader,
            headings,
            above: usize::from(told.is_some()),
            is_guessed: letters.is_guessed,
        })
    }

    fn next(&mut self, record: &mut ::csv::StringRecord) -> Result<bool, CsvError> {
        self.reader
            .read_record(record)
            .map_err(|_| CsvError::Unreadable)
    }

    /// The line of the file that a record begins on, from 1.
    fn line_of(&self, record: &::csv::StringRecord) -> usize {
        let Some(position) = record.position() else {
            return 0;
        };
        let at = |number: u64| usize::try_from(number).unwrap_or(usize::MAX);
        // The reader begins a record before the empty lines above it.
        let text = self.reader.get_ref().get_ref();
        let rest = text.get(at(position.byte())..).unwrap_or_default();
        let empty = rest.bytes().take_while(|byte| *byte == b'\n').count();
        at(position.line())
            .saturating_add(empty)
            .saturating_add(self.above)
    }
}

/// One kind of line end, so that lines are counted as they are seen, and that what was
/// read once is read the same again: some programs write two returns before the end, and
/// older ones nothing but a return.
fn with_one_line_end(text: &str) -> String {
    if !text.contains('\n') {
        return text.replace('\r', "\n");
    }
    let mut lines = String::with_capacity(text.len());
    for sign in text.chars() {
        if sign == '\n' {
            lines.truncate(lines.trim_end_matches('\r').len());
        }
        lines.push(sign);
    }
    lines
}

/// The sign between two cells where the first line says nothing else: `sep=;`.
fn delimiter_told(text: &str) -> Option<u8> {
    let first = text.lines().next()?.trim_matches('"');
    let (key, sign) = first.split_at_checked(4)?;
    match sign.as_bytes() {
        [sign] if key.eq_ignore_ascii_case("sep=") => Some(*sign),
        _ => None,
    }
}

/// Where the comma is the decimal sign, spreadsheets write semicolons.
fn delimiter_guessed(text: &str) -> u8 {
    let first = text.lines().next().unwrap_or_default();
    // What stands in quotes is part of a heading.
    let outside: String = first.split('"').step_by(2).collect();
    [b';', b'\t', b',']
        .into_iter()
        .max_by_key(|sign| outside.bytes().filter(|byte| byte == sign).count())
        .unwrap_or(b',')
}
