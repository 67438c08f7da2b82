//! Clients to and from a spreadsheet.

use std::io::Read;

use serde::{Deserialize, Serialize};

use super::Draft;
use crate::fold::fold;
use crate::model::Client;

/// The most lines that are read from a file: ten times the largest studio.
const MOST_LINES: usize = 1_000_000;
/// The most bytes that are read from a file.
const MOST_BYTES: u64 = 256 * 1024 * 1024;

/// What a column of a spreadsheet holds.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Column {
    /// The whole name.
    Name,
    /// The given name; it is put before the family name.
    GivenName,
    /// The family name.
    FamilyName,
    /// Pronouns.
    Pronouns,
    /// Telephone number.
    Phone,
    /// E-mail address.
    Email,
    /// Date of birth, as `1984-02-29`.
    Birth,
    /// The studio's code.
    Code,
    /// Labels, a comma or semicolon between two.
    Tags,
    /// Language of the sheet.
    Language,
    /// How the client came to the studio.
    ReferredBy,
    /// Something that is not taken in.
    Ignored,
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
    /// It is not in UTF-8: save it as "CSV UTF-8".
    #[error("line {line} is not UTF-8")]
    NotUtf8 {
        /// The line, from 1.
        line: usize,
    },
    /// A line has more or fewer columns than the first.
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
    /// A line has no name.
    #[error("line {line} has no name")]
    Nameless {
        /// The line, from 1.
        line: usize,
    },
    /// A date of birth is not a date.
    #[error("line {line} has no date where one should be")]
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

/// Writes clients as CSV in UTF-8, with headings. A cell that a spreadsheet would take
/// for a formula gets an apostrophe before it; [`read_csv`] takes it away again.
#[must_use]
pub fn clients_to_csv<'c>(clients: impl IntoIterator<Item = &'c Client>) -> Vec<u8> {
    let mut writer = ::csv::WriterBuilder::new()
        .terminator(::csv::Terminator::CRLF)
        .from_writer(Vec::new());
    let headings = WRITTEN.map(|(_, heading)| heading.to_owned());
    let lines = clients
        .into_iter()
        .map(|client| WRITTEN.map(|(column, _)| guard(&cell(client, column))));
    for line in std::iter::once(headings).chain(lines) {
        // Writing to memory does not fail, and every line has as many cells.
        let _ = writer.write_record(&line);
    }
    writer.into_inner().unwrap_or_default()
}

fn cell(client: &Client, column: Column) -> String {
    match column {
        Column::Name => client.name.clone(),
        Column::Pronouns => client.pronouns.clone(),
        Column::Phone => client.phone.clone(),
        Column::Email => client.email.clone(),
        Column::Birth => client.birth.map(|day| day.to_string()).unwrap_or_default(),
        Column::Code => client.code.clone(),
        Column::Tags => client.tags.iter().cloned().collect::<Vec<_>>().join("; "),
        Column::Language => client.language.clone(),
        Column::ReferredBy => client.referred_by.clone(),
        Column::GivenName | Column::FamilyName | Column::Ignored => String::new(),
    }
}

/// Whether a spreadsheet may take a cell for a formula: by its first sign, which it also
/// looks for after spaces and line breaks, in the wide forms of East Asian keyboards too.
fn is_formula(cell: &str) -> bool {
    cell.starts_with(['\t', '\r', '\n'])
        || cell
            .trim_start()
            .starts_with(['=', '+', '-', '@', '＝', '＋', '－', '＠'])
}

fn guard(cell: &str) -> String {
    // An apostrophe before an apostrophe too, so that reading can take one away always.
    if is_formula(cell) || cell.starts_with('\'') {
        format!("'{cell}")
    } else {
        cell.to_owned()
    }
}

fn unguard(cell: &str) -> &str {
    match cell.strip_prefix('\'') {
        Some(rest) if is_formula(rest) || rest.starts_with('\'') => rest,
        _ => cell,
    }
}

/// Guesses what the columns hold from their headings, for the artist to look over.
///
/// # Errors
/// [`CsvError`], when there are no headings to read.
pub fn columns_of(file: impl Read) -> Result<Vec<(String, Column)>, CsvError> {
    let (_, headings) = open(file)?;
    Ok(headings
        .into_iter()
        .map(|heading| {
            let column = guess(&heading);
            (heading, column)
        })
        .collect())
}

fn guess(heading: &str) -> Column {
    match fold(heading).as_str() {
        "name" | "full name" | "client" | "client name" | "display name" => Column::Name,
        "first name" | "given name" | "forename" | "first" => Column::GivenName,
        "last name" | "family name" | "surname" | "last" => Column::FamilyName,
        "pronouns" => Column::Pronouns,
        "phone" | "phone number" | "mobile" | "mobile phone" | "telephone" | "cell" | "tel" => {
            Column::Phone
        }
        "email" | "e mail" | "email address" | "e mail address" | "mail" => Column::Email,
        "birth" | "birthday" | "birth date" | "birthdate" | "date of birth" | "dob" => {
            Column::Birth
        }
        "code" | "client code" => Column::Code,
        "tags" | "labels" => Column::Tags,
        "language" => Column::Language,
        "referred by" | "referral" | "source" => Column::ReferredBy,
        _ => Column::Ignored,
    }
}

/// Reads clients from CSV with headings; `columns` says what each column holds.
///
/// # Errors
/// [`CsvError`], with the first line that cannot be read.
pub fn read_csv(file: impl Read, columns: &[Column]) -> Result<Vec<Draft>, CsvError> {
    let has = |column| columns.contains(&column);
    if !has(Column::Name) && !has(Column::GivenName) && !has(Column::FamilyName) {
        return Err(CsvError::NoName);
    }
    let (mut reader, headings) = open(file)?;
    if headings.len() != columns.len() {
        return Err(CsvError::Ragged { line: 1 });
    }
    let mut drafts = Vec::new();
    let mut record = ::csv::StringRecord::new();
    while reader
        .read_record(&mut record)
        .map_err(|error| trouble(&error))?
    {
        let line = record
            .position()
            .map_or(0, |at| usize::try_from(at.line()).unwrap_or(usize::MAX));
        if record.iter().all(|cell| cell.trim().is_empty()) {
            continue;
        }
        if drafts.len() >= MOST_LINES {
            return Err(CsvError::TooLarge);
        }
        drafts.push(Draft {
            line,
            client: client_of(&record, columns, line)?,
        });
    }
    if drafts.is_empty() {
        Err(CsvError::Empty)
    } else {
        Ok(drafts)
    }
}

fn client_of(
    record: &::csv::StringRecord,
    columns: &[Column],
    line: usize,
) -> Result<Client, CsvError> {
    let mut client = Client::default();
    let (mut given, mut family) = (String::new(), String::new());
    for (cell, column) in record.iter().zip(columns) {
        let text = unguard(cell).trim().to_owned();
        match column {
            Column::Name => client.name = text,
            Column::GivenName => given = text,
            Column::FamilyName => family = text,
            Column::Pronouns => client.pronouns = text,
            Column::Phone => client.phone = text,
            Column::Email => client.email = text,
            Column::Birth if text.is_empty() => {}
            Column::Birth => {
                client.birth = Some(text.parse().map_err(|_| CsvError::BadDate { line })?);
            }
            Column::Code => client.code = text,
            Column::Tags => {
                let tags = text
                    .split([',', ';'])
                    .map(str::trim)
                    .filter(|tag| !tag.is_empty());
                client.tags = tags.map(str::to_owned).collect();
            }
            Column::Language => client.language = text,
            Column::ReferredBy => client.referred_by = text,
            Column::Ignored => {}
        }
    }
    if client.name.is_empty() {
        format!("{given} {family}")
            .trim()
            .clone_into(&mut client.name);
    }
    if client.name.is_empty() {
        Err(CsvError::Nameless { line })
    } else {
        Ok(client)
    }
}

type Opened = (::csv::Reader<std::io::Cursor<Vec<u8>>>, Vec<String>);

fn open(file: impl Read) -> Result<Opened, CsvError> {
    let mut contents = Vec::new();
    file.take(MOST_BYTES + 1)
        .read_to_end(&mut contents)
        .map_err(|_| CsvError::Unreadable)?;
    if contents.len() as u64 > MOST_BYTES {
        return Err(CsvError::TooLarge);
    }
    // The mark that some spreadsheets put at the start of UTF-8.
    if contents.starts_with(b"\xef\xbb\xbf") {
        contents.drain(..3);
    }
    // One kind of line end, so that lines are counted as they are seen, and that what was
    // read once is read the same again: some programs write two returns before the end.
    let mut lines = Vec::with_capacity(contents.len());
    for byte in contents {
        if byte == b'\n' {
            while lines.pop_if(|last| *last == b'\r').is_some() {}
        }
        lines.push(byte);
    }
    let first = lines
        .split(|byte| *byte == b'\n')
        .next()
        .unwrap_or_default();
    // Where the comma is the decimal sign, spreadsheets write semicolons.
    let delimiter = [b';', b'\t', b',']
        .into_iter()
        .max_by_key(|sign| first.split(|byte| byte == sign).count())
        .unwrap_or(b',');
    let mut reader = ::csv::ReaderBuilder::new()
        .delimiter(delimiter)
        .from_reader(std::io::Cursor::new(lines));
    let headings = reader.headers().map_err(|error| trouble(&error))?;
    let headings: Vec<_> = headings.iter().map(str::to_owned).collect();
    if headings.is_empty() {
        Err(CsvError::Empty)
    } else {
        Ok((reader, headings))
    }
}

fn trouble(error: &::csv::Error) -> CsvError {
    let line_of = |at: &Option<::csv::Position>| {
        at.as_ref()
            .map_or(1, |at| usize::try_from(at.line()).unwrap_or(usize::MAX))
    };
    match error.kind() {
        ::csv::ErrorKind::Utf8 { pos, .. } => CsvError::NotUtf8 { line: line_of(pos) },
        ::csv::ErrorKind::UnequalLengths { pos, .. } => CsvError::Ragged { line: line_of(pos) },
        _ => CsvError::Unreadable,
    }
}
