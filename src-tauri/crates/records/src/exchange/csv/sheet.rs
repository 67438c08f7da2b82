//! A spreadsheet file taken apart into lines and cells; it does not know what they mean.

use std::io::{Cursor, Read};

use super::CsvError;
use crate::exchange::encoding;

/// The most bytes that are read from a file.
const MOST_BYTES: u64 = 256 * 1024 * 1024;

/// An open spreadsheet, its headings read.
pub(super) struct Sheet {
    reader: ::csv::Reader<Cursor<String>>,
    pub(super) headings: Vec<String>,
    /// How many lines stand above the headings.
    above: usize,
    /// Whether its letters were guessed.
    pub(super) is_guessed: bool,
}

impl Sheet {
    pub(super) fn open(file: impl Read) -> Result<Self, CsvError> {
        let mut contents = Vec::new();
        file.take(MOST_BYTES + 1)
            .read_to_end(&mut contents)
            .map_err(|_| CsvError::Unreadable)?;
        if contents.len() as u64 > MOST_BYTES {
            return Err(CsvError::TooLarge);
        }
        let decoded = encoding::read(contents);
        let mut text = with_one_line_end(&decoded.text);
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
            is_guessed: decoded.is_guessed,
        })
    }

    /// Reads the next record; false after the last.
    pub(super) fn next(&mut self, record: &mut ::csv::StringRecord) -> Result<bool, CsvError> {
        self.reader
            .read_record(record)
            .map_err(|_| CsvError::Unreadable)
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
