//! Reading clients from a file: looked at first, taken in when the artist says so.

use std::path::{Path, PathBuf};

use chrono::NaiveDate;
use records::exchange::{
    Draft, Duplicate, Export, ImportError, Incoming, KeptPicture, MOST_EXPORT_BYTES,
    MOST_LIST_BYTES, ReadAs, Reading, pictures_folder, read_csv, read_json, read_vcards,
};
use records::{ClientId, NewPhoto, ProtocolVersion, Stop, Vault};
use sheets::Logo;

use crate::client_list::ClientList;
use crate::protocol::draft as protocol_draft;
use crate::settings::RECOVERY_PRINTED;
use crate::{Error, Studio};

/// A file with clients, as it was when it was chosen.
pub struct ImportFile {
    /// What its name ends with, in small letters.
    ending: String,
    bytes: Vec<u8>,
    /// Where the pictures of an export's photos lie.
    pictures: PathBuf,
}

impl ImportFile {
    /// Takes a file by its name and all that is in it.
    #[must_use]
    pub fn new(path: &Path, bytes: Vec<u8>) -> Self {
        Self {
            ending: ending(path),
            bytes,
            pictures: pictures_folder(path),
        }
    }

    /// Returns how many bytes of such a file there is any use in reading: one more than it may
    /// have, so that a larger one is refused.
    #[must_use]
    pub fn most_bytes(path: &Path) -> u64 {
        1 + match ending(path).as_str() {
            "json" => MOST_EXPORT_BYTES,
            _ => MOST_LIST_BYTES,
        }
    }
}

/// What a file's name ends with, in small letters.
fn ending(path: &Path) -> String {
    let ending = path.extension().unwrap_or_default().to_string_lossy();
    ending.to_lowercase()
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

/// What an import has brought.
#[derive(Debug)]
pub struct TakenIn {
    /// Who was taken in.
    pub clients: Vec<ClientId>,
    /// Photos of theirs that were left out: their picture is missing, altered, or none.
    pub left_out: usize,
}

/// What is in a file.
#[derive(Debug)]
pub enum Contents {
    /// An export of this app, and what it would change here.
    Json(Box<Incoming>),
    /// Clients from a spreadsheet or from cards.
    Drafts {
        /// What kind of file it is.
        kind: ListKind,
        /// What was read.
        reading: Reading,
        /// For each client who was read the one whom they may duplicate.
        duplicates: Vec<Option<Duplicate>>,
    },
}

impl Import {
    /// How many clients are in the file.
    #[must_use]
    pub fn count(&self) -> usize {
        match &self.contents {
            Contents::Json(incoming) => incoming.clients().len(),
            Contents::Drafts { reading, .. } => reading.drafts.len(),
        }
    }
}

/// Compares an export with what a vault keeps. Its setting `recovery_printed` is dropped: it is
/// about the other vault's key. Its logo is made anew, as one that the artist chooses is.
///
/// # Errors
/// [`ImportError`] with the first protocol that is refused, or for the logo.
pub fn compare(
    vault: &Vault,
    mut export: Export,
) -> Result<Incoming, ImportError<protocol::OutsideFault>> {
    if let Some(settings) = &mut export.settings {
        settings.app.remove(RECOVERY_PRINTED);
    }
    if !export.logo.is_empty() {
        let logo = Logo::anew(&export.logo).map_err(|_| ImportError::Logo)?;
        export.logo = logo.into();
    }
    export
        .drafts
        .retain(|draft| protocol_draft::Draft::read(draft).is_some());
    vault.compare(export, judge)
}

impl Studio {
    /// Reads a file. Its kind is told by its name.
    ///
    /// # Errors
    /// When it is of no known kind or cannot be read; [`StoreError::Stopped`](records::StoreError::Stopped).
    pub fn read_import(&mut self, file: ImportFile, stop: &Stop) -> Result<&Import, Error> {
        let contents = self.contents(&file, &ReadAs::default(), stop)?;
        Ok(self.import.insert(Import { file, contents }))
    }

    /// Reads the file again as the artist says.
    ///
    /// # Errors
    /// As [`read_import`](Self::read_import); [`Error::ImportGone`] without a file. What was
    /// read before stays.
    pub fn reread_import(&mut self, read_as: &ReadAs, stop: &Stop) -> Result<&Import, Error> {
        let file = &self.import.as_ref().ok_or(Error::ImportGone)?.file;
        let contents = self.contents(file, read_as, stop)?;
        let import = self.import.as_mut().ok_or(Error::ImportGone)?;
        import.contents = contents;
        Ok(import)
    }

    /// Takes in what was read, but for the places whose first choice is turned round.
    /// What was noted about them becomes notes of `today`.
    ///
    /// # Errors
    /// [`Error::ImportGone`] when nothing was read; [`Error::ImportUnclear`] when the artist has
    /// something to say first; [`StoreError::Stopped`](records::StoreError::Stopped); why it
    /// could not be saved. What was read can be taken in again then.
    pub fn take_in(
        &mut self,
        turned: &[u32],
        today: NaiveDate,
        stop: &Stop,
    ) -> Result<TakenIn, Error> {
        let import = self.import.as_mut().ok_or(Error::ImportGone)?;
        let is_turned =
            |place: usize| u32::try_from(place).is_ok_and(|place| turned.contains(&place));
        let mut left_out = 0;
        let clients = match &mut import.contents {
            Contents::Json(incoming) => {
                let is_chosen = |place: usize| !is_turned(place);
                // The files first: what is not saved after that leaves none.
                let (photos, missing) = incoming.read_pictures(
                    &mut self.vault,
                    &import.file.pictures,
                    is_chosen,
                    kept_picture,
                    stop,
                )?;
                left_out = missing;
                photos.into_iter().for_each(NewPhoto::keep);
                self.vault
                    .change(|batch| batch.import(incoming, is_chosen, stop))?
            }
            Contents::Drafts {
                reading,
                duplicates,
                ..
            } => {
                if let Some(missing) = reading.missing() {
                    return Err(Error::ImportUnclear(missing));
                }
                let all = reading.drafts.iter().zip(duplicates).enumerate();
                let chosen: Vec<&Draft> = all
                    .filter(|(place, (_, duplicate))| is_new(**duplicate) != is_turned(*place))
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
        Ok(TakenIn { clients, left_out })
    }

    fn contents(
        &self,
        file: &ImportFile,
        read_as: &ReadAs,
        stop: &Stop,
    ) -> Result<Contents, Error> {
        let bytes = file.bytes.as_slice();
        let (kind, reading) = match file.ending.as_str() {
            "json" => {
                let export = read_json(bytes)?;
                return Ok(Contents::Json(Box::new(compare(&self.vault, export)?)));
            }
            "csv" | "txt" | "tsv" => (ListKind::Csv, read_csv(bytes, read_as)?),
            "vcf" | "vcard" => (ListKind::Vcard, read_vcards(bytes, read_as.letters)?),
            _ => return Err(Error::ImportUnknown),
        };
        let duplicates = self.vault.find_duplicates(&reading.drafts, stop)?;
        Ok(Contents::Drafts {
            kind,
            reading,
            duplicates,
        })
    }
}

/// Whether a draft is taken in unless the artist says otherwise: a namesake may well be
/// somebody else.
#[must_use]
pub fn is_new(duplicate: Option<Duplicate>) -> bool {
    matches!(duplicate, None | Some(Duplicate::SameName(_)))
}

/// What is kept of a picture that comes with an export; none of what is no picture.
fn kept_picture(file: &[u8]) -> Option<KeptPicture> {
    let read = pictures::read_kept(file).ok()?;
    Some(KeptPicture {
        picture: read.jpeg,
        thumbnail: read.thumbnail,
        width: read.width,
        height: read.height,
        light: read.light,
    })
}

/// Checks a protocol from a file. A file may not replace a protocol that ships with the program,
/// and an invalid one is refused.
///
/// # Errors
/// Why it is refused.
fn judge(name: &ProtocolVersion, document: &str) -> Result<(), protocol::OutsideFault> {
    let protocol = protocol::Protocol::from_outside(&name.id, &name.version, document)?;
    let faults = protocol.hidden_characters();
    if faults.is_empty() {
        Ok(())
    } else {
        Err(protocol::OutsideFault::Invalid(protocol::Refused {
            faults,
        }))
    }
}
