//! A spreadsheet file taken apart into lines and cells; it does not know what they mean.

use std::io::{Cursor, Read};

use super::CsvError;
use super::headings::Known;
use crate::exchange::encoding::{self, DecodedText, Letters};
use crate::exchange::reading::{MOST_CLIENTS, whole};

/// The most columns: ten times what the largest address book writes.
const MOST_COLUMNS: usize = 1000;

/// An open spreadsheet, its headings read.
pub(super) struct Spreadsheet {
    reader: ::csv::Reader<Cursor<String>>,
    pub(super) headings: Vec<String>,
    /// Where the lines with clients begin.
    begin: ::csv::Position,
    /// How many lines stand above the headings.
    above: usize,
    /// How its letters were taken, where it does not say.
    pub(super) letters: Option<Letters>,
    /// How many signs were taken out that nobody sees.
    pub(super) hidden: usize,
}

impl Spreadsheet {
    pub(super) fn open(
        file: impl Read,
        letters: Option<Letters>,
        known: &Known,
    ) -> Result<Self, CsvError> {
        let DecodedText {
            mut text,
            letters,
            hidden,
        } = text_of(file, letters)?;
        let told = delimiter_told(&text);
        if told.is_some() {
            let end = text.find('\n').map_or(text.len(), |at| at + 1);
            text.drain(..end);
        }
        let delimiter = told.unwrap_or_else(|| delimiter_guessed(&text));
        let mut reader = ::csv::ReaderBuilder::new()
            .delimiter(delimiter)
            .flexible(true)
            // The first line is read as any other: it may be a client.
            .has_headers(false)
            .from_reader(Cursor::new(text));
        let first = reader.position().clone();
        let (headings, is_client) = first_line(&mut reader, known)?;
        let begin = if is_client {
            first
        } else {
            reader.position().clone()
        };
        let mut spreadsheet = Self {
            reader,
            headings,
            begin,
            above: usize::from(told.is_some()),
            letters,
            hidden,
        };
        spreadsheet.begin_again()?;
        Ok(spreadsheet)
    }

    /// Goes back to the first line with a client.
    pub(super) fn begin_again(&mut self) -> Result<(), CsvError> {
        self.reader
            .seek(self.begin.clone())
            .map_err(|_| CsvError::Unreadable)
    }

    /// Reads the next record with anything in it; false after the last.
    pub(super) fn next(&mut self, record: &mut ::csv::StringRecord) -> Result<bool, CsvError> {
        while self
            .reader
            .read_record(record)
            .map_err(|_| CsvError::Unreadable)?
        {
            if record.len() > MOST_COLUMNS {
                return Err(CsvError::TooLarge);
            }
            if record.iter().any(|cell| !cell.trim().is_empty()) {
                return Ok(true);
            }
        }
        Ok(false)
    }

    /// The line of the file that a record begins on, from 1.
    pub(super) fn line_of(&self, record: &::csv::StringRecord) -> usize {
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

/// The headings, and whether the first line is a client already: then they are empty.
fn first_line(
    reader: &mut ::csv::Reader<Cursor<String>>,
    known: &Known,
) -> Result<(Vec<String>, bool), CsvError> {
    let mut line = ::csv::StringRecord::new();
    reader
        .read_record(&mut line)
        .map_err(|_| CsvError::Unreadable)?;
    if line.len() > MOST_COLUMNS {
        return Err(CsvError::TooLarge);
    }
    if line.is_empty() {
        return Err(CsvError::Empty);
    }
    let is_client = known.are_none(&line);
    let headings = line
        .iter()
        .map(|heading| if is_client { "" } else { heading.trim() });
    Ok((headings.map(str::to_owned).collect(), is_client))
}

/// The text of a file, with one kind of line end.
fn text_of(file: impl Read, letters: Option<Letters>) -> Result<DecodedText, CsvError> {
    let contents = whole(file).map_err(|_| CsvError::Unreadable)?;
    let decoded = encoding::read(contents.ok_or(CsvError::TooLarge)?, letters);
    // A picture or a workbook has many: it only has the name of a list.
    if decoded.hidden > 8 && decoded.hidden > decoded.text.len() / 50 {
        return Err(CsvError::NoText);
    }
    let text = with_one_line_end(&decoded.text);
    if text.bytes().filter(|byte| *byte == b'\n').count() > MOST_CLIENTS {
        return Err(CsvError::TooLarge);
    }
    Ok(DecodedText { text, ..decoded })
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

/// The sign that stands most often in the headings. Where the comma is the decimal sign,
/// spreadsheets write semicolons.
fn delimiter_guessed(text: &str) -> u8 {
    let mut lines = text.lines();
    let first = lines.find(|line| !line.trim().is_empty());
    // What stands in quotes is part of a heading.
    let outside: String = first.unwrap_or_default().split('"').step_by(2).collect();
    [b'|', b';', b'\t', b',']
        .into_iter()
        .max_by_key(|sign| outside.bytes().filter(|byte| byte == sign).count())
        .unwrap_or(b',')
}
