//! What went wrong, as a code and its parameters. The catalogue words it: `err-<code>`
//! says what happened, `rec-<code>` what to do now.

mod refused;

use std::collections::BTreeMap;

use serde::Serialize;

/// An error that crosses to the screen.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
pub struct Failure {
    /// Which.
    pub code: Code,
    /// What the message names: dates, numbers, ids. Never a client's words.
    pub params: BTreeMap<&'static str, String>,
}

/// The errors that the screen tells apart.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
#[serde(rename_all = "kebab-case")]
pub enum Code {
    /// A session's date or time cannot be read.
    SessionUnreadable,
    /// There is no session.
    SessionNone,
    /// Two sessions end at one moment.
    SessionTwice,
    /// A session lies before 1990.
    SessionTooEarly,
    /// A session lies more than two years ahead.
    SessionTooLate,
    /// There is no such protocol.
    ProtocolUnknown,
    /// A choice does not fit the protocol or the sessions.
    ChoiceUnknown,
    /// The page could not be made.
    PageFailed,
    /// The page could not be written.
    SaveFailed,
    /// The page could not be printed.
    PrintFailed,
    /// There is no print dialog that takes a page which may not become a file.
    PrintDialogMissing,
    /// There is no program that shows a PDF.
    NoViewer,
    /// There is no vault.
    VaultNone,
    /// The vault is locked.
    VaultLocked,
    /// There is a vault already.
    VaultThere,
    /// Another program has the vault open.
    VaultInUse,
    /// The vault is damaged.
    VaultDamaged,
    /// A newer version of the app wrote the vault.
    VaultNewer,
    /// The system refuses the vault's folder.
    VaultUnreadable,
    /// The vault's folder has gone while it was open.
    VaultGone,
    /// Another database stands in the place of the one that is open.
    VaultReplaced,
    /// This user may not open the vault.
    VaultDenied,
    /// The vault has tables, triggers or views that no version of the app makes.
    VaultTampered,
    /// The vault has to be written to before it can be opened, and cannot be.
    VaultNeedsWriting,
    /// The key file is one of an earlier day.
    KeyFilePutBack,
    /// New keys need a new passphrase.
    PassphraseNeeded,
    /// The passphrase does not open it.
    WrongPassphrase,
    /// The recovery key is not this vault's.
    WrongRecoveryKey,
    /// What was typed is no recovery key.
    MistypedRecoveryKey,
    /// It is too soon to try again.
    UnlockTooSoon,
    /// The file with the wrapped key is damaged or missing.
    KeyFileDamaged,
    /// The new passphrase is too weak.
    PassphraseWeak,
    /// No recovery key waits to be shown.
    RecoveryKeyGone,
    /// There is no such record any more.
    RecordGone,
    /// A field must hold something.
    FieldEmpty,
    /// A field holds too much.
    FieldTooLong,
    /// A protocol version of a file is kept here with other contents.
    ProtocolDiffers,
    /// A protocol of a file goes by the name of one that ships, and is another.
    ProtocolNotShipped,
    /// A protocol of a file is none.
    ProtocolInvalid,
    /// A session of a file names a protocol that is nowhere.
    ProtocolMissing,
    /// The vault keeps something else under the name of a protocol that ships.
    ProtocolAltered,
    /// The disk is full.
    DiskFull,
    /// The vault cannot be written to.
    ReadOnly,
    /// The disk failed.
    DiskFailed,
    /// No backup folder is set.
    BackupFolderNone,
    /// Nobody has confirmed the backup folder on this computer.
    BackupFolderUnconfirmed,
    /// The backup folder held backups and holds none.
    BackupFolderEmptied,
    /// The folder cannot hold backups.
    BackupFolderUnfit,
    /// There is no such backup any more.
    BackupGone,
    /// A backup was read back and is not whole.
    BackupDamaged,
    /// A backup could not be made.
    BackupFailed,
    /// A backup could not be restored.
    RestoreFailed,
    /// The artist has stopped it.
    Stopped,
    /// The file cannot be read.
    ImportUnreadable,
    /// The file is of no kind that can be read.
    ImportUnknown,
    /// A line of the file cannot be read.
    ImportLine,
    /// A line of the file has no name.
    ImportNameless,
    /// A date in the file cannot be read.
    ImportDate,
    /// No column holds a name.
    ImportNoName,
    /// No file is chosen.
    ImportGone,
    /// The file could not be written.
    ExportFailed,
    /// A sheet needs a session.
    SheetNoSession,
    /// Sample clients cannot do this.
    SampleOnly,
    /// The app failed in itself.
    Internal,
}

#[cfg(test)]
impl Code {
    /// Every code.
    pub const ALL: &[Self] = &[
        Self::SessionUnreadable,
        Self::SessionNone,
        Self::SessionTwice,
        Self::SessionTooEarly,
        Self::SessionTooLate,
        Self::ProtocolUnknown,
        Self::ChoiceUnknown,
        Self::PageFailed,
        Self::SaveFailed,
        Self::PrintFailed,
        Self::PrintDialogMissing,
        Self::NoViewer,
        Self::VaultNone,
        Self::VaultLocked,
        Self::VaultThere,
        Self::VaultInUse,
        Self::VaultDamaged,
        Self::VaultNewer,
        Self::VaultUnreadable,
        Self::VaultGone,
        Self::VaultReplaced,
        Self::VaultDenied,
        Self::VaultTampered,
        Self::VaultNeedsWriting,
        Self::KeyFilePutBack,
        Self::PassphraseNeeded,
        Self::WrongPassphrase,
        Self::WrongRecoveryKey,
        Self::MistypedRecoveryKey,
        Self::UnlockTooSoon,
        Self::KeyFileDamaged,
        Self::PassphraseWeak,
        Self::RecoveryKeyGone,
        Self::RecordGone,
        Self::FieldEmpty,
        Self::FieldTooLong,
        Self::ProtocolDiffers,
        Self::ProtocolNotShipped,
        Self::ProtocolInvalid,
        Self::ProtocolMissing,
        Self::ProtocolAltered,
        Self::DiskFull,
        Self::ReadOnly,
        Self::DiskFailed,
        Self::BackupFolderNone,
        Self::BackupFolderUnconfirmed,
        Self::BackupFolderEmptied,
        Self::BackupFolderUnfit,
        Self::BackupGone,
        Self::BackupDamaged,
        Self::BackupFailed,
        Self::RestoreFailed,
        Self::Stopped,
        Self::ImportUnreadable,
        Self::ImportUnknown,
        Self::ImportLine,
        Self::ImportNameless,
        Self::ImportDate,
        Self::ImportNoName,
        Self::ImportGone,
        Self::ExportFailed,
        Self::SheetNoSession,
        Self::SampleOnly,
        Self::Internal,
    ];
}

impl Failure {
    /// The error with this code, without parameters.
    #[must_use]
    pub const fn new(code: Code) -> Self {
        Self {
            code,
            params: BTreeMap::new(),
        }
    }

    /// The same error, naming one more thing.
    #[must_use]
    pub fn with(mut self, name: &'static str, value: impl Into<String>) -> Self {
        self.params.insert(name, value.into());
        self
    }
}

#[cfg(test)]
mod tests {
    use strings::{Language, Words};

    use super::Code;

    #[test]
    fn every_error_says_what_happened_and_what_to_do() {
        for &language in Language::ALL {
            let words = Words::of(language);
            for code in Code::ALL {
                let id = serde_json::to_value(code).unwrap();
                let id = id.as_str().unwrap();
                for message in [format!("err-{id}"), format!("rec-{id}")] {
                    assert!(words.has(&message), "{message} in {}", language.tag());
                }
            }
        }
    }
}
