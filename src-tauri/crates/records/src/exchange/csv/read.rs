//! Reading a spreadsheet, whatever wrote it.

use std::io::Read;

use super::CsvError;
use super::cell::unguard;
use super::headings::Known;
use super::row::{Heading, Row};
use super::spreadsheet::Spreadsheet;
use crate::client::Column;
use crate::exchange::birth::{Birth, DateOrder};
use crate::exchange::reading::shortened;
use crate::exchange::{ColumnRead, ReadAs, Reading, TwoDays, TwoWays};

/// How many examples are shown of what stands in a column.
const EXAMPLES: usize = 2;

/// Reads clients from CSV with headings, as `read_as` says and else guessed. A line may
/// have fewer cells than there are columns, as some programs leave out empty ones at its
/// end. What does not fit is remarked on, and keeps nobody out who has a name.
///
/// # Errors
/// [`CsvError`], when it is no list at all.
pub fn read_csv(file: impl Read, read_as: &ReadAs) -> Result<Reading, CsvError> {
    let known = Known::load();
    let mut spreadsheet = Spreadsheet::open(file, read_as.letters, &known)?;
    let columns = columns(&spreadsheet.headings, read_as.columns.as_deref(), &known);
    let mut seen = Seen::new(&columns);
    let mut record = ::csv::StringRecord::new();
    while spreadsheet.next(&mut record)? {
        seen.look_at(&record);
    }
    if seen.lines == 0 {
        return Err(CsvError::Empty);
    }
    let dates = seen.dates(read_as.dates);
    let order = dates.as_ref().and_then(|two| two.order);
    let mut reading = Reading {
        columns: seen.columns,
        dates,
        letters: spreadsheet.letters,
        hidden: spreadsheet.hidden,
        ..Reading::default()
    };
    // Only now is it known how dates are read. Rows are not kept meanwhile: they are large.
    spreadsheet.begin_again()?;
    while spreadsheet.next(&mut record)? {
        let line = spreadsheet.line_of(&record);
        Row::read(&record, line, &columns, &known).put_into(&mut reading, order);
    }
    Ok(reading)
}

/// The columns: taken as they were chosen, or for what their headings are known for.
fn columns(headings: &[String], chosen: Option<&[Column]>, known: &Known) -> Vec<Heading> {
    let chosen = chosen.filter(|chosen| chosen.len() == headings.len());
    let columns = headings.iter().enumerate().map(|(place, heading)| {
        let column = chosen.map_or_else(|| known.guess(heading), |chosen| chosen[place]);
        (heading.clone(), column)
    });
    columns.collect()
}

/// What a file is like as a whole.
struct Seen {
    columns: Vec<ColumnRead>,
    lines: usize,
    /// The first date that can be read in two ways.
    either: Option<(String, TwoDays)>,
    /// The order of the first date that can be read in one way alone.
    told: Option<DateOrder>,
    /// Whether another such date has the other order.
    is_torn: bool,
}

impl Seen {
    fn new(columns: &[Heading]) -> Self {
        let columns = columns.iter().map(|(heading, column)| ColumnRead {
            heading: heading.clone(),
            examples: Vec::new(),
            column: *column,
        });
        Self {
            columns: columns.collect(),
            lines: 0,
            either: None,
            told: None,
            is_torn: false,
        }
    }

    fn look_at(&mut self, record: &::csv::StringRecord) {
        self.lines += 1;
        for (column, cell) in self.columns.iter_mut().zip(record) {
            if column.examples.len() < EXAMPLES && !cell.trim().is_empty() {
                let text = shortened(cell);
                if !column.examples.contains(&text) {
                    column.examples.push(text);
                }
            }
            if column.column != Column::Birth {
                continue;
            }
            let text = unguard(cell);
            match Birth::read(&text) {
                Birth::Either(days) if self.either.is_none() => {
                    self.either = Some((text.trim().to_owned(), days));
                }
                Birth::Day(_, Some(order)) => {
                    self.is_torn |= *self.told.get_or_insert(order) != order;
                }
                _ => {}
            }
        }
    }

    /// The first date that can be read in two ways, and in which. Where nobody has said so,
    /// it is as those dates have it that can be read in one way alone, where these agree.
    fn dates(&mut self, said: Option<DateOrder>) -> Option<TwoWays> {
        let (text, days) = self.either.take()?;
        let agreed = self.told.filter(|_| !self.is_torn);
        let order = said.or(agreed);
        Some(TwoWays { text, days, order })
    }
}

#[cfg(test)]
mod tests;
