//! What went wrong, as a code and its parameters. The catalogue words it: `err-<code>`
//! says what happened, `rec-<code>` what to do now.

mod refused;

use std::collections::BTreeMap;

use serde::Serialize;
use vocabulary::vocabulary;

/// An error that crosses to the screen.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
pub struct Failure {
    /// What went wrong.
    pub code: Code,
    /// What the message names: dates, numbers, ids. Never a client's words.
    pub params: BTreeMap<&'static str, String>,
}

vocabulary! {
    /// The errors that the screen tells apart.
    Code {
        /// A session's date or time cannot be read.
        SessionUnreadable = "session-unreadable",
        /// There is no session.
        SessionNone = "session-none",
        /// Two sessions end at one moment.
        SessionTwice = "session-twice",
        /// A session lies before 1990.
        SessionTooEarly = "session-too-early",
        /// A session lies more than two years ahead.
        SessionTooLate = "session-too-late",
        /// What was typed is no date.
        DateUnread = "date-unread",
        /// There is no such day.
        DateImpossible = "date-impossible",
        /// The year is missing.
        DateYearMissing = "date-year-missing",
        /// The year is before 1900 or after 2199.
        DateYearFar = "date-year-far",
        /// A birth lies in the future.
        BirthInFuture = "birth-in-future",
        /// What was typed is no time of day.
        TimeUnread = "time-unread",
        /// There is no such time.
        TimeImpossible = "time-impossible",
        /// A time is by day or by night.
        TimeAmOrPm = "time-am-or-pm",
        /// There is no such protocol.
        ProtocolUnknown = "protocol-unknown",
        /// A draft of a protocol has mistakes.
        DraftFaulty = "draft-faulty",
        /// Another version of a protocol is the newest than the one that was looked at.
        ProtocolNewer = "protocol-newer",
        /// A file is larger than any protocol.
        ProtocolFileTooLarge = "protocol-file-too-large",
        /// A calendar file is too large, or has too many events.
        CalendarTooLarge = "calendar-too-large",
        /// A file is no calendar file.
        CalendarUnknown = "calendar-unknown",
        /// A choice does not fit the protocol or the sessions.
        ChoiceUnknown = "choice-unknown",
        /// The page could not be made.
        PageFailed = "page-failed",
        /// The page could not be written.
        SaveFailed = "save-failed",
        /// The page could not be printed.
        PrintFailed = "print-failed",
        /// There is no print dialog that takes a page which may not become a file.
        PrintDialogMissing = "print-dialog-missing",
        /// There is no program that shows a PDF.
        NoViewer = "no-viewer",
        /// There is no vault.
        VaultNone = "vault-none",
        /// The vault is locked.
        VaultLocked = "vault-locked",
        /// There is a vault already.
        VaultThere = "vault-there",
        /// Another program has the vault open.
        VaultInUse = "vault-in-use",
        /// The vault is damaged.
        VaultDamaged = "vault-damaged",
        /// A newer version of the app wrote the vault.
        VaultNewer = "vault-newer",
        /// The system refuses the vault's folder.
        VaultUnreadable = "vault-unreadable",
        /// The vault's folder has gone while it was open.
        VaultGone = "vault-gone",
        /// Another database stands in the place of the one that is open.
        VaultReplaced = "vault-replaced",
        /// This user may not open the vault.
        VaultDenied = "vault-denied",
        /// The vault has tables, triggers or views that no version of the app makes.
        VaultTampered = "vault-tampered",
        /// The vault has to be written to before it can be opened, and cannot be.
        VaultNeedsWriting = "vault-needs-writing",
        /// The key file is one of an earlier day.
        KeyFilePutBack = "key-file-put-back",
        /// New keys need a new passphrase.
        PassphraseNeeded = "passphrase-needed",
        /// The passphrase does not open it.
        WrongPassphrase = "wrong-passphrase",
        /// The recovery key is not this vault's.
        WrongRecoveryKey = "wrong-recovery-key",
        /// What was typed is no recovery key.
        MistypedRecoveryKey = "mistyped-recovery-key",
        /// It is too soon to try again.
        UnlockTooSoon = "unlock-too-soon",
        /// The file with the wrapped key is damaged or missing.
        KeyFileDamaged = "key-file-damaged",
        /// The new passphrase is too weak.
        PassphraseWeak = "passphrase-weak",
        /// No recovery key waits to be shown.
        RecoveryKeyGone = "recovery-key-gone",
        /// There is no such record any more.
        RecordGone = "record-gone",
        /// A field must hold something.
        FieldEmpty = "field-empty",
        /// A field holds too much.
        FieldTooLong = "field-too-long",
        /// A protocol version of a file is kept here with other contents.
        ProtocolDiffers = "protocol-differs",
        /// A protocol of a file goes by the name of one that ships, and is another.
        ProtocolNotShipped = "protocol-not-shipped",
        /// A protocol of a file is none.
        ProtocolInvalid = "protocol-invalid",
        /// A session of a file names a protocol that is nowhere.
        ProtocolMissing = "protocol-missing",
        /// The vault keeps something else under the name of a protocol that ships.
        ProtocolAltered = "protocol-altered",
        /// The disk is full.
        DiskFull = "disk-full",
        /// The vault cannot be written to.
        ReadOnly = "read-only",
        /// The disk failed.
        DiskFailed = "disk-failed",
        /// No backup folder is set.
        BackupFolderNone = "backup-folder-none",
        /// Nobody has confirmed the backup folder on this computer.
        BackupFolderUnconfirmed = "backup-folder-unconfirmed",
        /// The backup folder held backups and holds none.
        BackupFolderEmptied = "backup-folder-emptied",
        /// The folder cannot hold backups.
        BackupFolderUnfit = "backup-folder-unfit",
        /// There is no such backup any more.
        BackupGone = "backup-gone",
        /// A backup was read back and is not whole.
        BackupDamaged = "backup-damaged",
        /// A backup could not be made.
        BackupFailed = "backup-failed",
        /// A backup could not be restored.
        RestoreFailed = "restore-failed",
        /// The artist has stopped it.
        Stopped = "stopped",
        /// The file cannot be read.
        ImportUnreadable = "import-unreadable",
        /// The file is of no kind that can be read.
        ImportUnknown = "import-unknown",
        /// A line of the file cannot be read.
        ImportLine = "import-line",
        /// The file is larger than any list of clients.
        ImportTooLarge = "import-too-large",
        /// The artist has to say something first.
        ImportUnclear = "import-unclear",
        /// No file is chosen.
        ImportGone = "import-gone",
        /// The file's logo is refused.
        ImportLogo = "import-logo",
        /// A file does not become the studio's logo.
        LogoRefused = "logo-refused",
        /// A file does not become a photo.
        PhotoRefused = "photo-refused",
        /// A photo's file is missing, altered or cannot be read.
        PhotoLost = "photo-lost",
        /// The client has not agreed that a photo is shown.
        PhotoNoConsent = "photo-no-consent",
        /// The file could not be written.
        ExportFailed = "export-failed",
        /// A sheet needs a session.
        SheetNoSession = "sheet-no-session",
        /// The screen is in a client's hands.
        ClientMode = "client-mode",
        /// The PIN is wrong.
        PinWrong = "pin-wrong",
        /// The PIN was wrong too often.
        PinSpent = "pin-spent",
        /// It is no PIN.
        PinUnfit = "pin-unfit",
        /// The first of some days is after the last.
        DaysTurned = "days-turned",
        /// A quote has no line.
        QuoteEmpty = "quote-empty",
        /// A line of a quote says not what it is.
        QuoteUnnamed = "quote-unnamed",
        /// An amount is missing or cannot be read.
        AmountUnread = "amount-unread",
        /// Nobody was treated with what a recall names.
        RecallNobody = "recall-nobody",
        /// There is no such form, or it is not used.
        FormUnknown = "form-unknown",
        /// A form has mistakes.
        FormFaulty = "form-faulty",
        /// An answer, the name or the signature is missing.
        FormOpen = "form-open",
        /// A scan is no picture and no PDF.
        ScanUnknown = "scan-unknown",
        /// A scan is too large.
        ScanTooLarge = "scan-too-large",
        /// A scan was signed on a day that is yet to come.
        ScanFuture = "scan-future",
        /// The client was never asked about their health.
        HealthNeverAsked = "health-never-asked",
        /// Sample clients cannot do this.
        SampleOnly = "sample-only",
        /// The app failed in itself.
        Internal = "internal",
    }
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
