//! `aftercare protocol check FILE`: whether a protocol of one's own can be used.

use std::path::PathBuf;

use lexopt::Arg::{Long, Short, Value};
use lexopt::Parser;

use crate::error::Error;
use crate::{arguments, output, plan_options, shown};

const HELP: &str = "\
aftercare protocol check: whether a protocol of your own can be used

Usage: aftercare protocol check FILE

Lists everything that is wrong in the file, a line each, as `PLACE: REASON`, and exits
with 1. The schema of a protocol is assets/protocols/protocol.schema.json.
";

/// Runs the command.
pub(crate) fn run(parser: &mut Parser) -> Result<(), Error> {
    let Some(file) = file(parser)? else {
        return output::print(HELP);
    };
    match plan_options::read(&file) {
        Ok(protocol) => output::print(&format!(
            "{} can be used: {}, version {}\n",
            shown::line(&file.to_string_lossy()),
            protocol.id,
            protocol.version
        )),
        Err(error) => {
            if let Error::Refused { refused, .. } = &error {
                let faults = refused.faults.iter();
                let faults = faults.map(|fault| shown::line(&fault.to_string()) + "\n");
                output::print(&faults.collect::<String>())?;
            }
            Err(error)
        }
    }
}

/// The file to check; none when help is asked for.
fn file(parser: &mut Parser) -> Result<Option<PathBuf>, Error> {
    let mut file = None;
    let mut checks = false;
    while let Some(argument) = parser.next()? {
        match argument {
            Short('h') | Long("help") => return Ok(None),
            Value(word) if !checks => {
                let word = arguments::text(word)?;
                if word != "check" {
                    return Err(Error::UnknownCommand(format!("protocol {word}")));
                }
                checks = true;
            }
            Value(path) => arguments::once(&mut file, PathBuf::from(path), "the file")?,
            other => return Err(other.unexpected().into()),
        }
    }
    match file {
        Some(file) => Ok(Some(file)),
        None if checks => Err(Error::Missing("the file")),
        None => Err(Error::Missing("`check`")),
    }
}
