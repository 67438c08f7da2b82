//! Records out of a vault and into one.

use std::fs::File;
use std::path::{Path, PathBuf};

use chrono::Local;
use clap::Args;
use records::exchange::{
    Column, Reading, clients_to_csv, columns_of, read_csv, read_json, read_vcards,
};
use records::{Act, Client, ClientId, Readers, Stop, StoreError, Vault};
use serde::Serialize;
use studio::import::compare;
use studio::in_words::import as in_words;

use super::care::lock;
use super::clients::who;
use super::{Locked, VaultError};
use crate::error::Error;
use crate::words::words;
use crate::{output, save, shown};

/// Writes everything as JSON, or the clients as CSV, or one client as JSON
#[derive(Args)]
pub(crate) struct Export {
    #[command(flatten)]
    locked: Locked,
    /// Where it goes; without it, to standard output
    #[arg(long, value_name = "FILE")]
    out: Option<PathBuf>,
    /// All clients, without what is kept about them, for a spreadsheet
    #[arg(long, conflicts_with = "client")]
    csv: bool,
    /// One client alone: a number, or enough of the name
    #[arg(long, value_name = "WHO")]
    client: Option<String>,
}

/// Runs `aftercare vault export`.
pub(super) fn export(options: &Export) -> Result<(), Error> {
    let mut vault = options.locked.unlock()?;
    let file = options.out.as_ref().filter(|file| file.as_os_str() != "-");
    if options.csv {
        let clients = all_clients(&vault).map_err(VaultError::from)?;
        let csv = clients_to_csv(&clients);
        vault.record_access(Act::Export).map_err(VaultError::from)?;
        lock(vault)?;
        return match file {
            Some(file) => save::save(file, &csv, Readers::Owner),
            None => output::print_csv(&csv),
        };
    }
    let export = match options.client.as_deref() {
        None => vault.export_all(&Stop::NEVER),
        one => {
            let client = who(&mut vault, one)?;
            vault.export_client(client)
        }
    };
    let export = export.map_err(VaultError::from)?;
    lock(vault)?;
    let Some(file) = file else {
        return output::print_json(&export);
    };
    let mut json = serde_json::to_vec_pretty(&export)?;
    json.push(b'\n');
    save::save(file, &json, Readers::Owner)
}

fn all_clients(vault: &Vault) -> Result<Vec<Client>, StoreError> {
    let mut clients = Vec::new();
    let mut after = None;
    loop {
        let page = vault.clients(after.as_ref(), 1000)?;
        clients.extend(page.clients.into_iter().map(|kept| kept.record));
        after = page.next;
        if after.is_none() {
            return Ok(clients);
        }
    }
}

#[derive(Serialize)]
struct Imported {
    /// How many clients are in the file.
    #[serde(skip)]
    count: usize,
    /// How many were taken in; none in a preview.
    taken: Option<usize>,
    /// How many of the file seem to be there already, or twice in the file.
    duplicates: usize,
    /// The numbers of those who were taken in.
    numbers: Vec<i64>,
    preview: Vec<Previewed>,
    /// What else is changed, a sentence each.
    changes: Vec<String>,
}

impl Imported {
    /// `taken` is none in a preview.
    fn new(clients: Vec<Previewed>, changes: Vec<String>, taken: Option<Vec<ClientId>>) -> Self {
        let numbers = taken.map(|taken| taken.into_iter().map(|id| id.0).collect::<Vec<_>>());
        let duplicates = clients.iter().filter(|client| client.duplicate.is_some());
        Self {
            count: clients.len(),
            duplicates: duplicates.count(),
            preview: if numbers.is_none() {
                clients
            } else {
                Vec::new()
            },
            taken: numbers.as_ref().map(Vec::len),
            numbers: numbers.unwrap_or_default(),
            changes,
        }
    }
}

#[derive(Serialize)]
struct Previewed {
    line: usize,
    name: String,
    duplicate: Option<String>,
}

/// Imports clients from a .json, .csv or .vcf file
#[derive(Args)]
pub(crate) struct Import {
    #[command(flatten)]
    locked: Locked,
    /// An export, a spreadsheet or contact cards
    file: PathBuf,
    /// Changes nothing, and tells all that would change
    #[arg(long)]
    preview: bool,
    /// Takes in those too who seem to be there already
    #[arg(long)]
    duplicates: bool,
    /// What the columns of a spreadsheet hold, with commas between: name, phone, ignored …
    /// (any other word is answered with all that there are); without it, that is guessed
    /// from their headings
    #[arg(long, value_name = "NAME,...", value_delimiter = ',', value_parser = column)]
    columns: Option<Vec<Column>>,
    /// Prints `{taken, duplicates, numbers, preview [{line, name, duplicate}], changes}`; `taken` is
    /// null in a preview; `changes` are sentences
    #[arg(long)]
    json: bool,
}

/// Runs `aftercare vault import`.
pub(super) fn import(options: &Import) -> Result<(), Error> {
    let mut vault = options.locked.unlock()?;
    let file = &options.file;
    let ending = file.extension().map(std::ffi::OsStr::to_ascii_lowercase);
    let imported = match ending.as_ref().and_then(|ending| ending.to_str()) {
        Some("json") => import_json(&mut vault, file, options)?,
        Some("csv") => {
            let columns = match &options.columns {
                Some(columns) => columns.clone(),
                None => guessed_columns(file)?,
            };
            let reading = read_csv(open(file)?, &columns).map_err(VaultError::from)?;
            import_drafts(&mut vault, &reading, options)?
        }
        Some("vcf") => {
            let reading = read_vcards(open(file)?).map_err(VaultError::from)?;
            import_drafts(&mut vault, &reading, options)?
        }
        _ => return Err(VaultError::UnknownFile.into()),
    };
    lock(vault)?;
    if options.json {
        return output::print_json(&imported);
    }
    output::print(&text(&imported))
}

/// What was taken in; of a preview, everything that would be.
fn text(imported: &Imported) -> String {
    let mut lines = Vec::new();
    for Previewed {
        line,
        name,
        duplicate,
    } in &imported.preview
    {
        let name = shown::line(name);
        lines.push(match duplicate {
            None => words().cli_import_line(*line, name),
            Some(duplicate) => words().cli_import_duplicate(duplicate, *line, name),
        });
    }
    if imported.taken.is_none() {
        lines.extend(imported.changes.iter().map(|change| shown::line(change)));
    }
    let counted = words().import_counted(imported.count, imported.duplicates);
    lines.push(match imported.taken {
        None => words().cli_import_preview(counted),
        Some(taken) => words().cli_imported(counted, words().imported(taken)),
    });
    lines.join("\n") + "\n"
}

fn open(file: &Path) -> Result<File, Error> {
    File::open(file).map_err(|source| Error::Read {
        file: PathBuf::from(file),
        source,
    })
}

fn guessed_columns(file: &Path) -> Result<Vec<Column>, Error> {
    let guessed = columns_of(open(file)?).map_err(VaultError::from)?;
    Ok(guessed.into_iter().map(|(_, column)| column).collect())
}

/// What a column holds, by its name in JSON. The error lists all of them.
fn column(name: &str) -> Result<Column, serde_json::Error> {
    serde_json::from_value(name.trim().into())
}

fn import_json(vault: &mut Vault, file: &Path, options: &Import) -> Result<Imported, Error> {
    let export = read_json(open(file)?).map_err(VaultError::from)?;
    let incoming = compare(vault, export).map_err(VaultError::from)?;
    let clients = (1..).zip(incoming.clients());
    let clients = clients.map(|(line, (client, is_known))| Previewed {
        line,
        name: client.client.record.name.clone(),
        duplicate: is_known.then(|| words().import_known()),
    });
    let clients = clients.collect();
    let changes = in_words::changes(words(), &incoming);
    let take = || vault.change(|batch| batch.import(&incoming, |_| true, &Stop::NEVER));
    let taken = (!options.preview).then(take).transpose();
    Ok(Imported::new(
        clients,
        changes,
        taken.map_err(VaultError::from)?,
    ))
}

fn import_drafts(
    vault: &mut Vault,
    reading: &Reading,
    options: &Import,
) -> Result<Imported, Error> {
    let drafts = &reading.drafts;
    let found = vault
        .find_duplicates(drafts, &Stop::NEVER)
        .map_err(VaultError::from)?;
    let clients = drafts
        .iter()
        .zip(&found)
        .map(|(draft, duplicate)| Previewed {
            line: draft.line,
            name: draft.client.name.clone(),
            duplicate: duplicate.map(|duplicate| {
                in_words::duplicate(words(), duplicate, |place| drafts.get(place))
            }),
        });
    let clients = clients.collect();
    let changes = in_words::remarks(
        words(),
        drafts.iter(),
        &reading.nameless,
        usize::MAX,
        reading.is_guessed,
    );
    let chosen = drafts
        .iter()
        .zip(&found)
        .filter(|(_, duplicate)| options.duplicates || duplicate.is_none())
        .map(|(draft, _)| draft);
    let today = Local::now().date_naive();
    let take = || vault.change(|batch| batch.take_in(chosen, today, &Stop::NEVER));
    let taken = (!options.preview).then(take).transpose();
    Ok(Imported::new(
        clients,
        changes,
        taken.map_err(VaultError::from)?,
    ))
}
