//! What the vault refuses, with the app's code for it: the catalogue words it. What the app
//! does not tell apart is said in the error's own words.

use std::io::ErrorKind;

use protocol::Doubt;
use records::exchange::{CsvError, ImportError, JsonError, VcardError};
use records::{BackupError, DiskError, Fault, KeyError, OpenError, ProtocolVersion, StoreError};

use crate::words::{because, said};

pub(super) fn open(error: &OpenError) -> String {
    match error {
        OpenError::NoVault(dir) => format!("{}: {}", dir.display(), said("vault-none", &[])),
        OpenError::Occupied(_) => format!("{error}; a vault is made in a folder of its own"),
        OpenError::InUse => said("vault-in-use", &[]),
        OpenError::ForeignLog(_) => {
            format!("{error}; move it away to open the vault without it")
        }
        OpenError::NotAFile(_) | OpenError::OtherApplication => {
            because("vault-damaged", &[], error)
        }
        OpenError::Damaged => said("vault-damaged", &[]),
        OpenError::SchemaDiffers => said("vault-tampered", &[]),
        OpenError::NeedsWriting => said("vault-needs-writing", &[]),
        OpenError::Newer { .. } => because("vault-newer", &[], error),
        OpenError::Key(error) => key(error),
        OpenError::Disk(error) => disk(error, "vault-unreadable"),
        OpenError::SafetyCopy(error) => format!(
            "the vault is of an older format and was left as it is, because its safety copy \
             failed: {}",
            backup(error, "backup-failed")
        ),
        OpenError::Store(error) => store(*error),
    }
}

pub(super) fn key(error: &KeyError) -> String {
    match error {
        KeyError::WrongPassphrase => said("wrong-passphrase", &[]),
        KeyError::WrongRecoveryKey => said("wrong-recovery-key", &[]),
        KeyError::MistypedRecoveryKey => said("mistyped-recovery-key", &[]),
        KeyError::Damaged(_) | KeyError::TooMuchWork { .. } | KeyError::Missing(_) => {
            because("key-file-damaged", &[], error)
        }
        KeyError::PutBack(_) => because("key-file-put-back", &[], error),
        KeyError::PassphraseNeeded => said("passphrase-needed", &[]),
        KeyError::NoRandomness => error.to_string(),
        KeyError::Disk(error) => disk(error, "vault-unreadable"),
    }
}

pub(super) fn store(error: StoreError) -> String {
    match error {
        StoreError::NotFound => format!("{error}, or it is in the bin"),
        StoreError::Field { field, fault } => {
            let field = [("field", field.into())];
            match fault {
                Fault::Empty => said("field-empty", &field),
                Fault::TooLong { .. } | Fault::TooMany { .. } => {
                    because("field-too-long", &field, &error)
                }
                Fault::Malformed => error.to_string(),
            }
        }
        StoreError::Full => said("disk-full", &[]),
        StoreError::ReadOnly => said("read-only", &[("reason", "".into())]),
        StoreError::Gone => said("vault-gone", &[]),
        StoreError::Replaced => said("vault-replaced", &[]),
        StoreError::Disk(_) => because("disk-failed", &[], &error),
        StoreError::Damaged => said("vault-damaged", &[]),
        StoreError::Busy => said("vault-in-use", &[]),
        StoreError::ProtocolDiffers | StoreError::Engine(_) | StoreError::Stopped => {
            error.to_string()
        }
    }
}

/// What is done with the records of an unlocked vault.
pub(super) fn studio(error: &studio::Error) -> String {
    match error {
        studio::Error::Store(error) => store(*error),
        other => other.to_string(),
    }
}

/// `on_disk` is the code for what was being done when the disk refused.
pub(super) fn backup(error: &BackupError, on_disk: &str) -> String {
    let in_folder = |folder: &std::path::Path| [("folder", folder.display().to_string().into())];
    match error {
        BackupError::NoFolder => said("backup-folder-none", &[]),
        BackupError::Unconfirmed(folder) => said("backup-folder-unconfirmed", &in_folder(folder)),
        BackupError::Emptied(folder) => said("backup-folder-emptied", &in_folder(folder)),
        BackupError::Changed => because("backup-failed", &[], error),
        BackupError::NoBackup(_) => because("backup-gone", &[], error),
        BackupError::Damaged(findings) => because("backup-damaged", &[], findings),
        BackupError::Copy(error) => open(error),
        BackupError::Store(error) => store(*error),
        BackupError::Disk(error) => disk(error, on_disk),
    }
}

fn disk(error: &DiskError, code: &str) -> String {
    let code = match error.source.kind() {
        ErrorKind::StorageFull | ErrorKind::QuotaExceeded => "disk-full",
        ErrorKind::ReadOnlyFilesystem => "read-only",
        ErrorKind::PermissionDenied if code == "vault-unreadable" => "vault-denied",
        _ => code,
    };
    because(code, &[("reason", "".into())], error)
}

pub(super) fn csv(error: CsvError) -> String {
    match error {
        CsvError::Ragged { line } => because("import-line", &at(line), &error),
        CsvError::Nameless { line } => said("import-nameless", &at(line)),
        CsvError::BadDate { line } => because("import-date", &at(line), &error),
        CsvError::NoName => said("import-no-name", &[]),
        CsvError::Empty => because("import-unknown", &[], &error),
        CsvError::TooLarge | CsvError::Unreadable => because("import-unreadable", &[], &error),
    }
}

pub(super) fn vcard(error: VcardError) -> String {
    match error {
        VcardError::Unfinished { line } => because("import-line", &at(line), &error),
        VcardError::Empty => because("import-unknown", &[], &error),
        VcardError::TooLarge | VcardError::Unreadable => because("import-unreadable", &[], &error),
    }
}

pub(super) fn json(error: &JsonError) -> String {
    match error {
        JsonError::Malformed { line, .. } => because("import-line", &at(*line), error),
        JsonError::OtherFormat | JsonError::BadIdentity { .. } | JsonError::BadPage { .. } => {
            because("import-unknown", &[], error)
        }
        JsonError::TooLarge | JsonError::Unreadable => because("import-unreadable", &[], error),
    }
}

fn at(line: usize) -> [(&'static str, strings::Value<'static>); 1] {
    [("line", line.to_string().into())]
}

pub(super) fn import(error: &ImportError<Doubt>) -> String {
    let about = |name: &ProtocolVersion| {
        [
            ("protocol", name.id.clone().into()),
            ("version", name.version.clone().into()),
        ]
    };
    match error {
        ImportError::Doubted { name, doubt } => match doubt {
            Doubt::NotAsShipped => said("protocol-not-shipped", &about(name)),
            Doubt::Invalid(_) | Doubt::OtherName { .. } => {
                because("protocol-invalid", &about(name), doubt)
            }
        },
        ImportError::Differs { name } => said("protocol-differs", &about(name)),
        ImportError::Missing { name } => said("protocol-missing", &about(name)),
        ImportError::Store(error) => store(*error),
    }
}

#[cfg(test)]
mod tests {
    use records::DiskTask;

    use super::*;

    #[test]
    fn every_refusal_of_the_disk_has_words() {
        for code in ["vault-unreadable", "backup-failed", "restore-failed"] {
            for kind in [
                ErrorKind::StorageFull,
                ErrorKind::ReadOnlyFilesystem,
                ErrorKind::PermissionDenied,
                ErrorKind::NotFound,
            ] {
                let error = DiskError {
                    task: DiskTask::Read,
                    path: "vault.db".into(),
                    source: kind.into(),
                };
                let told = disk(&error, code);
                assert!(told.contains("vault.db"), "{told}");
                assert!(!told.contains("err-") && !told.contains("rec-"), "{told}");
            }
        }
    }
}
