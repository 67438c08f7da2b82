//! Making a vault and looking after it.

use std::fmt::Write;
use std::path::{Path, PathBuf};

use chrono::{DateTime, Utc};
use clap::Args;
use directories::ProjectDirs;
use records::{Access, Checked, Counts, Options, Stop, Vault, backup as backups};
use serde::Serialize;

use super::{Locked, Trouble, credential};
use crate::error::Error;
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
pub(super) fn create(asked: &Create) -> Result<(), Error> {
    let passphrase = credential::ask_new(&asked.studio)?;
    let created = Vault::create(&asked.dir, &passphrase, options());
    let mut created = created.map_err(Trouble::from)?;
    if !asked.studio.is_empty() {
        let profile = records::model::Studio {
            name: asked.studio.clone(),
            ..Default::default()
        };
        created
            .vault
            .change(|batch| batch.save_studio(&profile))
            .map_err(Trouble::from)?;
    }
    lock(created.vault)?;
    output::print(&format!(
        "The vault is made: {}\n\
         Its recovery key opens it when the passphrase is forgotten. Print it and put it away; \
         it is not shown again:\n\
         {}\n",
        shown::line(&asked.dir.to_string_lossy()),
        created.recovery_key.to_text().as_str()
    ))
}

/// With what this computer saw last of its vaults, as the app keeps it.
pub(super) fn options() -> Options {
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
    Ok(vault.lock().map_err(Trouble::from)?)
}

/// Shows the vault's format, size and counts, and when it was last backed up
#[derive(Args)]
pub(crate) struct Info {
    #[command(flatten)]
    locked: Locked,
    /// Prints `{format, bytes, clients, sessions, notes, sheets, in_bin, last_backup,
    /// backup_folder, accesses [{at, act}]}`
    #[arg(long)]
    json: bool,
}

#[derive(Serialize)]
struct Looked {
    format: u32,
    bytes: u64,
    #[serde(flatten)]
    counts: Counts,
    last_backup: Option<DateTime<Utc>>,
    backup_folder: Option<PathBuf>,
    accesses: Vec<Access>,
}

/// Runs `aftercare vault info`.
pub(super) fn info(asked: &Info) -> Result<(), Error> {
    let vault = asked.locked.unlock()?;
    let looked = look(&vault).map_err(Trouble::from)?;
    lock(vault)?;
    if asked.json {
        return output::print_json(&looked);
    }
    let counts = looked.counts;
    let mut text = format!(
        "Format {}, {} bytes\n{} clients, {} sessions, {} notes, {} sheets; {} in the bin\n",
        looked.format,
        looked.bytes,
        counts.clients,
        counts.sessions,
        counts.notes,
        counts.sheets,
        counts.in_bin
    );
    // Writing to a String cannot fail.
    let _ = match looked.last_backup {
        Some(at) => writeln!(
            text,
            "Last checked backup: {}",
            at.format("%Y-%m-%d %H:%M UTC")
        ),
        None => writeln!(text, "No backup was made yet"),
    };
    if let Some(folder) = &looked.backup_folder {
        let _ = writeln!(
            text,
            "Backups go to {}",
            shown::line(&folder.to_string_lossy())
        );
    }
    output::print(&text)
}

fn look(vault: &Vault) -> Result<Looked, records::StoreError> {
    Ok(Looked {
        format: vault.format(),
        bytes: std::fs::metadata(vault.layout().database()).map_or(0, |found| found.len()),
        counts: vault.counts()?,
        last_backup: vault.last_backup()?,
        backup_folder: vault.settings()?.backup_folder,
        accesses: vault.accesses(10)?,
    })
}

#[derive(Serialize)]
struct BackupMade {
    path: PathBuf,
    #[serde(flatten)]
    checked: Checked,
}

/// What was read and found good.
fn told(what: &str, checked: &Checked) -> String {
    format!(
        "{what}: {} pages read and good; {} clients, {} sessions, {} notes, {} sheets, the bin \
         included\n",
        checked.pages, checked.clients, checked.sessions, checked.notes, checked.sheets
    )
}

/// Reads every page and every record
#[derive(Args)]
pub(crate) struct Verify {
    #[command(flatten)]
    locked: Locked,
    /// Prints `{pages, clients, sessions, notes, sheets}`
    #[arg(long)]
    json: bool,
}

/// Runs `aftercare vault verify`.
pub(super) fn verify(asked: &Verify) -> Result<(), Error> {
    let vault = asked.locked.unlock()?;
    let checked = vault.verify().map_err(Trouble::from)?;
    lock(vault)?;
    if asked.json {
        output::print_json(&checked)
    } else {
        output::print(&told("The vault is whole", &checked))
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
    /// Prints `{path, pages, clients, sessions, notes, sheets}`
    #[arg(long)]
    json: bool,
}

/// Runs `aftercare vault backup`.
pub(super) fn backup(asked: Backup) -> Result<(), Error> {
    let mut vault = asked.locked.unlock()?;
    let folder = match asked.to {
        None => vault.folder_for_backups().map_err(Trouble::from)?,
        Some(folder) => {
            let folder = std::path::absolute(&folder).unwrap_or(folder);
            remember(&mut vault, &folder)?;
            folder
        }
    };
    if asked.anew {
        vault.begin_folder_anew(&folder).map_err(Trouble::from)?;
    }
    let made = vault.back_up_to(&folder, &Stop::NEVER);
    let (made, checked) = made.map_err(Trouble::from)?;
    lock(vault)?;
    if asked.json {
        output::print_json(&BackupMade {
            path: made.path,
            checked,
        })
    } else {
        output::print(&told(&shown::line(&made.path.to_string_lossy()), &checked))
    }
}

/// Sets the backup folder, when none is set: erasing reaches the backups in it.
fn remember(vault: &mut Vault, folder: &Path) -> Result<(), Error> {
    let mut settings = vault.settings().map_err(Trouble::from)?;
    if settings.backup_folder.is_none() && folder.is_dir() {
        settings.backup_folder = Some(folder.to_owned());
        vault
            .change(|batch| batch.save_settings(&settings))
            .map_err(Trouble::from)?;
    }
    if settings.backup_folder.as_deref() == Some(folder) {
        vault.confirm_backup_folder().map_err(Trouble::from)?;
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
pub(super) fn restore(asked: &Restore) -> Result<(), Error> {
    let (dir, from) = (&asked.locked.dir, &asked.backup);
    if !records::Layout::new(from).database().exists() {
        let none = records::BackupError::NoBackup(from.display().to_string());
        return Err(Trouble::Backup(none).into());
    }
    let credential = asked.locked.credential()?;
    if asked.drill {
        let checked = backups::drill(from, &credential, dir, &Stop::NEVER);
        let checked = checked.map_err(Trouble::from)?;
        return output::print(&told("The backup can be restored", &checked));
    }
    let restored = backups::restore(from, &credential, dir, options());
    let (vault, aside) = restored.map_err(Trouble::from)?;
    lock(vault)?;
    let mut text = format!("The vault is restored: {}\n", dir.display());
    if let Some(aside) = aside {
        // Writing to a String cannot fail.
        let _ = writeln!(text, "What was there lies in {}", aside.display());
    }
    output::print(&text)
}
