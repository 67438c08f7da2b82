//! What the artist should know while the vault is open, beyond what they asked for.

use serde::Serialize;
use vocabulary::vocabulary;

/// Something that is so and may need the artist. It stands above the studio's views until
/// it is no longer so, or is dismissed.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
pub struct Advisory {
    /// What it is about. There is at most one advisory of each kind.
    pub kind: AdvisoryKind,
    /// What is so. It stays the same from minute to minute, so that it is read out once.
    pub words: String,
    /// What the artist can do about it.
    pub advice: String,
    /// What can be done about it from here; none when nothing can.
    pub act: Option<ActView>,
}

/// Something that can be done about an advisory.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
pub struct ActView {
    /// What can be done.
    pub act: Act,
    /// "Continue with this vault".
    pub label: String,
}

vocabulary! {
    /// What can be done about an advisory.
    Act {
        /// Write a whole copy of the open vault into a folder that the artist chooses.
        SaveCopy = "save_copy",
        /// Go on with a vault that is older than the one that was seen last.
        GoOnWithOlder = "go_on_with_older",
        /// Use the backup folder that the vault names.
        ConfirmBackupFolder = "confirm_backup_folder",
        /// Begin again in a backup folder that was emptied.
        BeginBackupFolderAnew = "begin_backup_folder_anew",
        /// Erase again who had been erased before an older backup was restored.
        EraseAgain = "erase_again",
    }
}

/// What an advisory is about.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
#[serde(rename_all = "snake_case")]
pub enum AdvisoryKind {
    /// The vault's folder has gone, or another database stands in its place.
    Displaced,
    /// This computer saw a later state of the vault.
    Older,
    /// The vault holds clients who had been erased.
    ErasedSince,
    /// Files beside the vault may hold what is not in it.
    OthersBeside,
    /// A key file was missing or exchanged, and was written again.
    KeyFileMended,
    /// A form was being filled in when the vault was locked, and is not signed.
    FormUnfinished,
    /// Nobody has confirmed the backup folder on this computer.
    BackupFolderUnconfirmed,
    /// The backup folder held backups and holds none.
    BackupFolderEmptied,
    /// The clock lies before the last use of the vault.
    ClockBehind,
    /// The clock lies long after the last use of the vault.
    ClockAhead,
    /// The studio's zone is none that is known.
    ZoneUnknown,
    /// This computer's zone shows another time than the studio's.
    ZoneDiffers,
}
