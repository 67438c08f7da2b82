//! Making a vault and looking after it.

use std::path::{Path, PathBuf};

use chrono::{DateTime, Utc};
use clap::Args;
use directories::ProjectDirs;
use records::{Access, Checked, Counts, Options, RecordCounts, Stop, Vault, backup as backups};
use serde::Serialize;
use strings::Vocabulary;

use super::{Locked, VaultError, credential};
use crate::error::Error;
use crate::words::words;
use crate::{output, shown};

/// Makes a vault, and shows its recovery key once
#[derive(Args)]
pub(crate) struct Create {
    /// The vault's folder, which must be empty or not there
    dir: PathBuf,
    /// The studio's name
    #[arg(
        long,
        value_name = "NAME",
        default_value = "",
        hide_default_value = true
    )]
    studio: String,
}

/// Runs `aftercare vault create`.
pub(super) fn create(options: &Create) -> Result<(), Error> {
    let passphrase = credential::ask_new(&options.studio)?;
    let created = Vault::create(&options.dir, &passphrase, vault_options());
    let mut created = created.map_err(VaultError::from)?;
    if !options.studio.is_empty() {
        let profile = records::Studio {
            name: options.studio.clone(),
            ..Default::default()
        };
        created
            .vault
            .change(|batch| batch.save_studio(&profile))
            .map_err(VaultError::from)?;
    }
    lock(created.vault)?;
    output::print(&format!(
        "{}\n{}\n{} {}\n",
        words().cli_created(shown::line(&options.dir.to_string_lossy())),
        created.recovery_key.to_text().as_str(),
        words().recovery_what(),
        words().recovery_once(),
    ))
}

/// With what this computer saw last of its vaults, as the app keeps it.
pub(super) fn vault_options() -> Options {
    let options = Options::default();
    match ProjectDirs::from("app", "", "scalp-aftercare") {
        Some(dirs) => {
            let state = dirs.state_dir().unwrap_or(dirs.data_local_dir());
            options.with_last_seen(state.join("last-seen.json"))
        }
        None => options,
    }
}

pub(super) fn lock(vault: Vault) -> Result<(), Error> {
    Ok(vault.lock().map_err(VaultError::from)?)
}

/// Shows the vault's format, size and counts, and when it was last backed up
#[derive(Args)]
pub(crate) struct Info {
    #[command(flatten)]
    locked: Locked,
    /// Prints `{format, bytes, clients, sessions, … (each kind of record), in_bin,
    /// last_backup, backup_folder, accesses [{at, act}]}`
    #[arg(long)]
    json: bool,
}

#[derive(Serialize)]
struct Summary {
    format: u32,
    bytes: u64,
    #[serde(flatten)]
    counts: Counts,
    last_backup: Option<DateTime<Utc>>,
    backup_folder: Option<PathBuf>,
    accesses: Vec<Access>,
}

/// Runs `aftercare vault info`.
pub(super) fn info(options: &Info) -> Result<(), Error> {
    let vault = options.locked.unlock()?;
    let summary = summary(&vault).map_err(VaultError::from)?;
    lock(vault)?;
    if options.json {
        return output::print_json(&summary);
    }
    let kept = summary.counts;
    let words = words();
    let mut lines = vec![
        words.cli_size(summary.bytes, summary.format),
        words.cli_counts(kept.in_bin, counted(&kept.records)),
        summary.last_backup.map_or_else(
            || words.backup_none_yet(),
            |at| words.cli_last_backup(at.format("%Y-%m-%d %H:%M UTC").to_string()),
        ),
    ];
    if let Some(folder) = &summary.backup_folder {
        lines.push(words.cli_backup_folder(shown::line(&folder.to_string_lossy())));
    }
    output::print(&(lines.join("\n") + "\n"))
}

fn summary(vault: &Vault) -> Result<Summary, records::StoreError> {
    Ok(Summary {
        format: vault.format(),
        bytes: std::fs::metadata(vault.layout().database()).map_or(0, |found| found.len()),
        counts: vault.counts()?,
        last_backup: vault.last_backup()?,
        backup_folder: vault.settings()?.backup_folder,
        accesses: vault.accesses(10)?,
    })
}

/// "2 clients, 3 sessions, 1 note, 1 sheet".
fn counted(records: &RecordCounts) -> String {
    words().counts(Vocabulary::Count, records.each()).join(", ")
}

#[derive(Serialize)]
struct BackupMade {
    path: PathBuf,
    #[serde(flatten)]
    checked: Checked,
}

/// Reads every page and every record
#[derive(Args)]
pub(crate) struct Verify {
    #[command(flatten)]
    locked: Locked,
    /// Prints `{pages, clients, sessions, … (each kind of record)}`
    #[arg(long)]
    json: bool,
}

/// Runs `aftercare vault verify`.
pub(super) fn verify(options: &Verify) -> Result<(), Error> {
    let vault = options.locked.unlock()?;
    let checked = vault.verify().map_err(VaultError::from)?;
    lock(vault)?;
    if options.json {
        output::print_json(&checked)
    } else {
        let read = counted(&checked.records);
        let read = match checked.bad_photos {
            0 => words().checked_vault(read),
            _ => words().checked_vault_but(read),
        };
        output::print(&read_line(&read, &checked))
    }
}

/// What was read, how many pages of it, and how many photos are not whole.
fn read_line(read: &str, checked: &Checked) -> String {
    let line = words().cli_pages(read, checked.pages) + "\n";
    match checked.bad_photos {
        0 => line,
        bad => line + &words().photos_bad(bad) + "\n",
    }
}

/// Makes a checked backup, and thins older ones
#[derive(Args)]
pub(crate) struct Backup {
    #[command(flatten)]
    locked: Locked,
    /// Where it goes; without it, to the folder that is set. The first one given is set
    #[arg(long, value_name = "FOLDER")]
    to: Option<PathBuf>,
    /// The backups that the folder held are gone, and it is the right folder all the same
    #[arg(long)]
    anew: bool,
    /// Prints `{path, pages, clients, sessions, … (each kind of record)}`
    #[arg(long)]
    json: bool,
}

/// Runs `aftercare vault backup`.
pub(super) fn backup(options: Backup) -> Result<(), Error> {
    let mut vault = options.locked.unlock()?;
    let folder = match options.to {
        None => vault.folder_for_backups().map_err(VaultError::from)?,
        Some(folder) => {
            let folder = std::path::absolute(&folder).unwrap_or(folder);
            remember(&mut vault, &folder)?;
            folder
        }
    };
    if options.anew {
        vault.begin_folder_anew(&folder).map_err(VaultError::from)?;
    }
    let made = vault.back_up_to(&folder, &Stop::NEVER);
    let (made, checked) = made.map_err(VaultError::from)?;
    lock(vault)?;
    if options.json {
        output::print_json(&BackupMade {
            path: made.path,
            checked,
        })
    } else {
        let path = shown::line(&made.path.to_string_lossy());
        let read = words().checked_backup(counted(&checked.records));
        let read = read_line(&read, &checked);
        let read = read.trim_end();
        output::print(&(words().cli_made(read, path) + "\n"))
    }
}

/// Sets the backup folder, when none is set: erasing reaches the backups in it.
fn remember(vault: &mut Vault, folder: &Path) -> Result<(), Error> {
    let mut settings = vault.settings().map_err(VaultError::from)?;
    if settings.backup_folder.is_none() && folder.is_dir() {
        settings.backup_folder = Some(folder.to_owned());
        vault
            .change(|batch| batch.save_settings(&settings))
            .map_err(VaultError::from)?;
    }
    if settings.backup_folder.as_deref() == Some(folder) {
        vault.confirm_backup_folder().map_err(VaultError::from)?;
    }
    Ok(())
}

/// Puts a backup in place of the vault; what was there is set aside
#[derive(Args)]
pub(crate) struct Restore {
    #[command(flatten)]
    locked: Locked,
    /// The backup's folder
    backup: PathBuf,
    /// Tries the backup out, and changes nothing
    #[arg(long)]
    drill: bool,
}

/// Runs `aftercare vault restore`.
pub(super) fn restore(options: &Restore) -> Result<(), Error> {
    let (dir, from) = (&options.locked.dir, &options.backup);
    if !records::Layout::new(from).database().exists() {
        let none = records::BackupError::NoBackup(from.display().to_string());
        return Err(VaultError::Backup(none).into());
    }
    let credential = options.locked.credential()?;
    if options.drill {
        let checked = backups::drill(from, &credential, dir, &Stop::NEVER);
        let checked = checked.map_err(VaultError::Restore)?;
        let read = words().checked_drill(counted(&checked.records));
        return output::print(&read_line(&read, &checked));
    }
    let restored = backups::restore(from, &credential, dir, vault_options());
    let (vault, aside) = restored.map_err(VaultError::Restore)?;
    lock(vault)?;
    let mut text = words().cli_restored(dir.to_string_lossy()) + "\n";
    if let Some(aside) = aside {
        text += &words().cli_set_aside(aside.to_string_lossy());
        text.push('\n');
    }
    output::print(&text)
}
