//! Reading clients from a file: looked at first, taken in when the artist says so.

use std::path::Path;

use chrono::NaiveDate;
use records::exchange::{
    Column, Draft, Duplicate, Export, ImportError, Incoming, Reading, columns_of, read_csv,
    read_json, read_vcards,
};
use records::{ProtocolVersion, Stop, Vault};

use crate::client_list::ClientList;
use crate::settings::RECOVERY_PRINTED;
use crate::{Error, Studio};

/// A file with clients, as it was when it was chosen.
pub struct ImportFile {
    /// What its name ends with, in small letters.
    ending: String,
    bytes: Vec<u8>,
}

impl ImportFile {
    /// Takes a file by its name and all that is in it.
    #[must_use]
    pub fn new(path: &Path, bytes: Vec<u8>) -> Self {
        let ending = path.extension().unwrap_or_default().to_string_lossy();
        Self {
            ending: ending.to_lowercase(),
            bytes,
        }
    }
}

/// A kind of file with clients, beside this app's own export.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum ListKind {
    /// A spreadsheet.
    Csv,
    /// Cards of an address book.
    Vcard,
}

/// A file that was read and not yet taken in.
pub struct Import {
    file: ImportFile,
    /// What is in it.
    pub contents: Contents,
}

/// What is in a file.
#[derive(Debug)]
pub enum Contents {
    /// An export of this app, and what it would change here.
    Json(Box<Incoming>),
    /// Clients from a spreadsheet, by its columns, or from cards.
    Drafts {
        /// What kind of file it is.
        kind: ListKind,
        /// The columns with their headings; none for cards.
        columns: Vec<(String, Column)>,
        /// The clients, each with the known client that it may duplicate.
        drafts: Vec<(Draft, Option<Duplicate>)>,
        /// The lines of entries that are passed over, since they have no name.
        nameless: Vec<usize>,
        /// Whether the file's letters were guessed.
        is_guessed: bool,
    },
}

impl Import {
    /// How many clients are in the file.
    #[must_use]
    pub fn count(&self) -> usize {
        match &self.contents {
            Contents::Json(incoming) => incoming.clients().len(),
            Contents::Drafts { drafts, .. } => drafts.len(),
        }
    }
}

/// Compares an export with what a vault keeps. Its setting `recovery_printed` is dropped: it is
/// about the other vault's key.
///
/// # Errors
/// [`ImportError`] with the first protocol that is refused.
pub fn compare(
    vault: &Vault,
    mut export: Export,
) -> Result<Incoming, ImportError<protocol::OutsideFault>> {
    if let Some(settings) = &mut export.settings {
        settings.app.remove(RECOVERY_PRINTED);
    }
    vault.compare(export, judge)
}

impl Studio {
    /// Reads a file. Its kind is told by its name.
    ///
    /// # Errors
    /// When it is of no known kind or cannot be read; [`StoreError::Stopped`](records::StoreError::Stopped).
    pub fn read_import(&mut self, file: ImportFile, stop: &Stop) -> Result<&Import, Error> {
        let bytes = file.bytes.as_slice();
        let contents = match file.ending.as_str() {
            "json" => {
                let export = read_json(bytes)?;
                Contents::Json(Box::new(compare(&self.vault, export)?))
            }
            "csv" | "txt" | "tsv" => {
                let columns = columns_of(bytes)?;
                self.read_sheet(bytes, columns, stop)?
            }
            "vcf" | "vcard" => {
                let cards = read_vcards(bytes)?;
                self.compared(ListKind::Vcard, Vec::new(), cards, stop)?
            }
            _ => return Err(Error::ImportUnknown),
        };
        Ok(self.import.insert(Import { file, contents }))
    }

    /// Reads the spreadsheet again, its columns taken otherwise.
    ///
    /// # Errors
    /// As [`read_import`](Self::read_import); [`Error::ImportGone`] without a spreadsheet.
    pub fn reread_import(&mut self, taken: &[Column], stop: &Stop) -> Result<&Import, Error> {
        let (file, columns) = match self.import.take() {
            Some(Import {
                file,
                contents: Contents::Drafts { columns, .. },
            }) if columns.len() == taken.len() => (file, columns),
            _ => return Err(Error::ImportGone),
        };
        let columns: Vec<_> = columns
            .into_iter()
            .zip(taken)
            .map(|((heading, _), column)| (heading, *column))
            .collect();
        let contents = match self.read_sheet(&file.bytes, columns.clone(), stop) {
            Ok(contents) => contents,
            Err(failure) => {
                // The file stays chosen: another choice of columns may do.
                let contents = Contents::Drafts {
                    kind: ListKind::Csv,
                    columns,
                    drafts: Vec::new(),
                    nameless: Vec::new(),
                    is_guessed: false,
                };
                self.import = Some(Import { file, contents });
                return Err(failure);
            }
        };
        Ok(self.import.insert(Import { file, contents }))
    }

    /// Takes in what was read, but for the places whose first choice is turned round.
    /// What was noted about them becomes notes of `today`. Returns how many clients were
    /// taken in.
    ///
    /// # Errors
    /// [`Error::ImportGone`] when nothing was read; [`StoreError::Stopped`](records::StoreError::Stopped); why it could not be
    /// saved. What was read can be taken in again then.
    pub fn take_in(
        &mut self,
        turned: &[u32],
        today: NaiveDate,
        stop: &Stop,
    ) -> Result<usize, Error> {
        let import = self.import.as_ref().ok_or(Error::ImportGone)?;
        let is_turned =
            |place: usize| u32::try_from(place).is_ok_and(|place| turned.contains(&place));
        let added = match &import.contents {
            Contents::Json(incoming) => self
                .vault
                .change(|batch| batch.import(incoming, |place| !is_turned(place), stop))?,
            Contents::Drafts { drafts, .. } => {
                let chosen: Vec<&Draft> = drafts
                    .iter()
                    .enumerate()
                    .filter(|(place, (_, duplicate))| is_new(*duplicate) != is_turned(*place))
                    .map(|(_, (draft, _))| draft)
                    .collect();
                self.vault
                    .change(|batch| batch.take_in(chosen, today, stop))?
            }
        };
        self.import = None;
        self.edit = None;
        // Many at once: reading anew is quicker than putting each in its place.
        self.clients = ClientList::default();
        Ok(added.len())
    }

    fn read_sheet(
        &self,
        bytes: &[u8],
        columns: Vec<(String, Column)>,
        stop: &Stop,
    ) -> Result<Contents, Error> {
        let taken: Vec<Column> = columns.iter().map(|(_, column)| *column).collect();
        let reading = match read_csv(bytes, &taken) {
            // The artist has yet to say which column holds the name.
            Err(records::exchange::CsvError::NoName) if !taken.contains(&Column::Name) => {
                Reading::default()
            }
            other => other?,
        };
        self.compared(ListKind::Csv, columns, reading, stop)
    }

    fn compared(
        &self,
        kind: ListKind,
        columns: Vec<(String, Column)>,
        reading: Reading,
        stop: &Stop,
    ) -> Result<Contents, Error> {
        let duplicates = self.vault.find_duplicates(&reading.drafts, stop)?;
        Ok(Contents::Drafts {
            kind,
            columns,
            drafts: reading.drafts.into_iter().zip(duplicates).collect(),
            nameless: reading.nameless,
            is_guessed: reading.is_guessed,
        })
    }
}

/// Whether a draft is taken in unless the artist says otherwise: a namesake may well be
/// somebody else.
#[must_use]
pub fn is_new(duplicate: Option<Duplicate>) -> bool {
    matches!(duplicate, None | Some(Duplicate::SameName(_)))
}

/// Checks a protocol from a file. A file may not replace a protocol that ships with the program,
/// and an invalid one is refused.
///
/// # Errors
/// Why it is refused.
fn judge(name: &ProtocolVersion, document: &str) -> Result<(), protocol::OutsideFault> {
    protocol::Protocol::from_outside(&name.id, &name.version, document).map(drop)
}
