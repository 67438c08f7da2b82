//! `aftercare vault`: the client records, from a terminal or a script.
//!
//! The passphrase is asked for on the terminal, without an echo. When standard input is
//! no terminal, its first line is the passphrase. It is never an argument, which every
//! process of the machine could read, and never in the environment.

mod care;
mod clients;
mod credential;
mod exchange;
mod incoming;
mod told;

use std::ffi::OsString;
use std::path::PathBuf;

use lexopt::Arg::{Long, Short, Value};
use lexopt::Parser;

use self::credential::Secrets;
use crate::error::Error;
use crate::{arguments, output};

pub(crate) use self::told::Trouble;

const HELP: &str = "\
aftercare vault: the encrypted vault of client records

Usage: aftercare vault COMMAND DIR [OPTION]...

  create DIR [--studio NAME]    makes a vault in DIR, which must be empty or not there,
                                and shows its recovery key once
  suggest                       prints five words drawn at random, for a passphrase
  info DIR                      format, size, counts, and when it was last backed up
  verify DIR                    reads every page and every record
  backup DIR [--to FOLDER] [--anew]
                                makes a checked backup in FOLDER, or in the folder that
                                is set; the first FOLDER given is set. Thins older ones.
                                --anew: the backups that it held are gone, and it is
                                the right folder all the same
  restore DIR BACKUP [--drill]  puts a backup in DIR; what was there is set aside.
                                --drill tries it out and changes nothing
  export DIR [--out FILE] [--csv] [--client WHO]
                                everything as JSON, or the clients as CSV, or one client
                                as JSON; to standard output without --out
  import DIR FILE [--preview] [--doubles] [--columns NAME,...]
                                clients from .json, .csv or .vcf. --preview writes
                                nothing and tells all that would change; --doubles takes in those who seem to be there.
                                Columns: name, given_name, family_name, pronouns, phone,
                                email, birth, code, tags, language, referred_by, note,
                                ignored
  add-client DIR NAME [--phone NUMBER] [--email ADDRESS] [--code CODE]
                                adds a client and prints the client's number
  add-note DIR [TEXT] [--client WHO] [--count N]
                                adds a note; its number is printed when it is on the
                                disk and not before. Without TEXT, the rest of standard
                                input. --count adds it N times, each with its own number
  search DIR WORDS              clients and notes

  --recovery-key   asks for the recovery key instead of the passphrase (not with create)
  --json           info, verify, backup, import and search answer as JSON

WHO is a client's number, or enough of the name; with one client it can be left out. The
passphrase is asked for on the terminal, or is the first line of standard input.
";

/// Runs the command.
pub(crate) fn run(parser: &mut Parser) -> Result<(), Error> {
    let command = match parser.next()? {
        None => return Err(Error::Missing("the vault's command")),
        Some(Short('h') | Long("help")) => return output::print(HELP),
        Some(Value(command)) => arguments::text(command)?,
        Some(other) => return Err(other.unexpected().into()),
    };
    let command = match command.as_str() {
        "create" => care::create,
        "suggest" => credential::suggest,
        "info" => care::info,
        "verify" => care::verify,
        "backup" => care::backup,
        "restore" => care::restore,
        "export" => exchange::export,
        "import" => exchange::import,
        "add-client" => clients::add_client,
        "add-note" => clients::add_note,
        "search" => clients::search,
        _ => return Err(Error::UnknownCommand(format!("vault {command}"))),
    };
    let mut asked = Asked::new(parser);
    match command(&mut asked) {
        Err(Error::HelpAsked) => output::print(HELP),
        outcome => outcome,
    }
}

/// The rest of the command line, read piece by piece.
struct Asked<'p> {
    parser: &'p mut Parser,
    values: std::vec::IntoIter<OsString>,
    options: Vec<(String, Option<OsString>)>,
}

impl<'p> Asked<'p> {
    fn new(parser: &'p mut Parser) -> Self {
        Self {
            parser,
            values: Vec::new().into_iter(),
            options: Vec::new(),
        }
    }

    /// Reads the command line: at most `most` values, and only these options, of which
    /// those ending in `=` have a value.
    fn read(&mut self, most: usize, known: &[&'static str]) -> Result<(), Error> {
        let mut values = Vec::new();
        while let Some(argument) = self.parser.next()? {
            match argument {
                Short('h') | Long("help") => return Err(Error::HelpAsked),
                Value(value) if values.len() < most => values.push(value),
                Long(name) => {
                    let name = name.to_owned();
                    let has_value = known.contains(&format!("{name}=").as_str());
                    if !has_value && !known.contains(&name.as_str()) {
                        let option = lexopt::Error::UnexpectedOption(format!("--{name}"));
                        return Err(option.into());
                    }
                    if self.options.iter().any(|(other, _)| *other == name) {
                        return Err(Error::Twice(format!("--{name}")));
                    }
                    let value = has_value.then(|| self.parser.value()).transpose()?;
                    self.options.push((name, value));
                }
                other => return Err(other.unexpected().into()),
            }
        }
        self.values = values.into_iter();
        Ok(())
    }

    /// The vault's folder, which is always the first value.
    fn dir(&mut self) -> Result<PathBuf, Error> {
        self.path("the vault's folder")
    }

    fn path(&mut self, what: &'static str) -> Result<PathBuf, Error> {
        let value = self.values.next().ok_or(Error::Missing(what))?;
        Ok(PathBuf::from(value))
    }

    fn text(&mut self, what: &'static str) -> Result<String, Error> {
        arguments::text(self.values.next().ok_or(Error::Missing(what))?)
    }

    fn text_if_any(&mut self) -> Result<Option<String>, Error> {
        self.values.next().map(arguments::text).transpose()
    }

    fn is_set(&self, option: &str) -> bool {
        self.options.iter().any(|(name, _)| name == option)
    }

    fn path_of(&self, option: &str) -> Option<PathBuf> {
        self.value_of(option).map(PathBuf::from)
    }

    fn text_of(&self, option: &str) -> Result<Option<String>, Error> {
        self.value_of(option)
            .cloned()
            .map(arguments::text)
            .transpose()
    }

    fn value_of(&self, option: &str) -> Option<&OsString> {
        let (_, value) = self.options.iter().find(|(name, _)| name == option)?;
        value.as_ref()
    }

    /// Whence the passphrase or, with `--recovery-key`, the recovery key comes.
    fn secrets(&self) -> Secrets {
        Secrets::new(self.is_set("recovery-key"))
    }
}
