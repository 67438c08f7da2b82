//! Records out of a vault and into one.

use std::fmt::Write;
use std::fs::File;
use std::path::{Path, PathBuf};

use chrono::Local;
use clap::Args;
use records::exchange::{
    Column, Double, Reading, clients_to_csv, columns_of, read_csv, read_json, read_vcards,
};
use records::model::{Client, ProtocolVersion};
use records::{Act, ClientId, Stop, StoreError, Vault};
use serde::Serialize;

use super::care::lock;
use super::clients::who;
use super::{Locked, Trouble, incoming};
use crate::error::Error;
use crate::{output, save, shown};

/// Writes everything as JSON, or the clients as CSV, or one client as JSON
#[derive(Args)]
pub(crate) struct Export {
    #[command(flatten)]
    locked: Locked,
    /// Where it goes; without it, to standard output
    #[arg(long, value_name = "FILE")]
    out: Option<PathBuf>,
    /// The clients alone, for a spreadsheet
    #[arg(long)]
    csv: bool,
    /// One client alone: a number, or enough of the name
    #[arg(long, value_name = "WHO")]
    client: Option<String>,
}

/// Runs `aftercare vault export`.
pub(super) fn export(asked: &Export) -> Result<(), Error> {
    let mut vault = asked.locked.unlock()?;
    let file = asked.out.as_ref().filter(|file| file.as_os_str() != "-");
    if asked.csv {
        let clients = all_clients(&vault).map_err(Trouble::from)?;
        let csv = clients_to_csv(&clients);
        vault.record_access(Act::Export).map_err(Trouble::from)?;
        lock(vault)?;
        return match file {
            Some(file) => save::save_private(file, &csv),
            None => output::print_csv(&csv),
        };
    }
    let export = match asked.client.as_deref() {
        None => vault.export_all(&Stop::NEVER),
        one => {
            let client = who(&mut vault, one)?;
            vault.export_client(client)
        }
    };
    let export = export.map_err(Trouble::from)?;
    lock(vault)?;
    let Some(file) = file else {
        return output::print_json(&export);
    };
    let mut json = serde_json::to_vec_pretty(&export)?;
    json.push(b'\n');
    save::save_private(file, &json)
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
    /// How many were taken in; none in a preview.
    taken: Option<usize>,
    /// How many of the file seem to be there already, or twice in the file.
    doubles: usize,
    /// The numbers of those who were taken in.
    numbers: Vec<i64>,
    preview: Vec<Previewed>,
    /// What else is changed, a sentence each.
    changes: Vec<String>,
}

impl Imported {
    fn previewed(doubles: usize, preview: Vec<Previewed>) -> Self {
        Self {
            taken: None,
            doubles,
            numbers: Vec::new(),
            preview,
            changes: Vec::new(),
        }
    }

    fn taken(doubles: usize, taken: &[ClientId]) -> Self {
        Self {
            taken: Some(taken.len()),
            doubles,
            numbers: taken.iter().map(|id| id.0).collect(),
            preview: Vec::new(),
            changes: Vec::new(),
        }
    }
}

#[derive(Serialize)]
struct Previewed {
    line: usize,
    name: String,
    double: Option<&'static str>,
}

/// Takes clients in from a .json, .csv or .vcf file
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
    doubles: bool,
    /// What the columns of a spreadsheet hold, with commas between: name, phone, ignored …
    /// (any other word is answered with all that there are); without it, that is guessed
    /// from their headings
    #[arg(long, value_name = "NAME,...", value_delimiter = ',', value_parser = column)]
    columns: Option<Vec<Column>>,
    /// Prints `{taken, doubles, numbers, preview [{line, name, double}], changes}`; `taken` is
    /// null in a preview; `changes` are sentences
    #[arg(long)]
    json: bool,
}

/// Runs `aftercare vault import`.
pub(super) fn import(asked: &Import) -> Result<(), Error> {
    let mut vault = asked.locked.unlock()?;
    let file = &asked.file;
    let ending = file.extension().map(std::ffi::OsStr::to_ascii_lowercase);
    let imported = match ending.as_ref().and_then(|ending| ending.to_str()) {
        Some("json") => import_json(&mut vault, file, asked)?,
        Some("csv") => {
            let columns = match &asked.columns {
                Some(columns) => columns.clone(),
                None => guessed_columns(file)?,
            };
            let reading = read_csv(open(file)?, &columns).map_err(Trouble::from)?;
            import_drafts(&mut vault, &reading, asked)?
        }
        Some("vcf") => {
            let reading = read_vcards(open(file)?).map_err(Trouble::from)?;
            import_drafts(&mut vault, &reading, asked)?
        }
        _ => return Err(Trouble::UnknownFile.into()),
    };
    lock(vault)?;
    if asked.json {
        return output::print_json(&imported);
    }
    let mut text: String = imported
        .preview
        .iter()
        .map(|one| match one.double {
            None => format!("line {}: {}\n", one.line, shown::line(&one.name)),
            Some(double) => {
                format!("line {}: {} ({double})\n", one.line, shown::line(&one.name))
            }
        })
        .collect();
    for change in imported.changes.iter().filter(|_| imported.taken.is_none()) {
        text.push_str(&shown::line(change));
        text.push('\n');
    }
    let doubles = imported.doubles;
    // Writing to a String cannot fail.
    let _ = match imported.taken {
        None => writeln!(
            text,
            "{} in the file, {doubles} of them doubles; nothing was written.",
            imported.preview.len()
        ),
        Some(taken) => writeln!(
            text,
            "{taken} clients taken in, {doubles} of the file are doubles."
        ),
    };
    output::print(&text)
}

fn open(file: &Path) -> Result<File, Error> {
    File::open(file).map_err(|source| Error::Read {
        file: PathBuf::from(file),
        source,
    })
}

fn guessed_columns(file: &Path) -> Result<Vec<Column>, Error> {
    let guessed = columns_of(open(file)?).map_err(Trouble::from)?;
    Ok(guessed.into_iter().map(|(_, column)| column).collect())
}

/// What a column holds, by its name in JSON. The error lists all of them.
fn column(name: &str) -> Result<Column, serde_json::Error> {
    serde_json::from_value(name.trim().into())
}

fn import_json(vault: &mut Vault, file: &Path, asked: &Import) -> Result<Imported, Error> {
    let export = read_json(open(file)?).map_err(Trouble::from)?;
    let incoming = vault.compare(export, judge).map_err(Trouble::from)?;
    let doubles = incoming.clients().filter(|(_, known)| *known).count();
    let changes = incoming::changes(&incoming);
    if asked.preview {
        let preview = (1..)
            .zip(incoming.clients())
            .map(|(place, (client, is_known))| Previewed {
                line: place,
                name: client.client.record.name.clone(),
                double: is_known.then_some("is in the vault"),
            });
        return Ok(Imported {
            changes,
            ..Imported::previewed(doubles, preview.collect())
        });
    }
    let taken = vault
        .change(|batch| batch.import(&incoming, |_| true, &Stop::NEVER))
        .map_err(Trouble::from)?;
    Ok(Imported {
        changes,
        ..Imported::taken(doubles, &taken)
    })
}

/// What ships is the program's alone, and what is no protocol is none.
fn judge(name: &ProtocolVersion, document: &str) -> Result<(), protocol::Doubt> {
    protocol::Protocol::from_outside(&name.id, &name.version, document).map(drop)
}

fn import_drafts(vault: &mut Vault, reading: &Reading, asked: &Import) -> Result<Imported, Error> {
    let drafts = &reading.drafts;
    let found = vault
        .find_doubles(drafts, &Stop::NEVER)
        .map_err(Trouble::from)?;
    let changes = incoming::besides(reading);
    let doubles = found.iter().flatten().count();
    if asked.preview {
        let preview = drafts.iter().zip(&found).map(|(draft, double)| Previewed {
            line: draft.line,
            name: draft.client.name.clone(),
            double: double.map(|double| match double {
                Double::Same(_) => "is in the vault",
                Double::SameName(_) => "someone of this name is in the vault",
                Double::InFile(_) => "is in the file twice",
            }),
        });
        return Ok(Imported {
            changes,
            ..Imported::previewed(doubles, preview.collect())
        });
    }
    let chosen = drafts
        .iter()
        .zip(&found)
        .filter(|(_, double)| asked.doubles || double.is_none())
        .map(|(draft, _)| draft);
    let taken = vault
        .change(|batch| batch.take_in(chosen, Local::now().date_naive(), &Stop::NEVER))
        .map_err(Trouble::from)?;
    Ok(Imported {
        changes,
        ..Imported::taken(doubles, &taken)
    })
}
