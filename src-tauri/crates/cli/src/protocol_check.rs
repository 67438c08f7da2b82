//! `aftercare protocol check FILE`: whether a protocol of one's own can be used.

use std::path::PathBuf;

use clap::{Args, Subcommand};

use crate::error::Error;
use crate::words::words;
use crate::{output, plan_options, shown};

/// Protocols of your own
#[derive(Args)]
#[command(arg_required_else_help = false)]
pub(crate) struct Options {
    #[command(subcommand)]
    command: Command,
}

#[derive(Subcommand)]
enum Command {
    /// Tells whether a protocol of your own can be used
    ///
    /// Lists everything that is wrong in the file, a line each, as `PLACE: REASON`, and
    /// exits with 1. The schema of a protocol is assets/protocols/protocol.schema.json.
    Check {
        /// The protocol, as JSON
        file: PathBuf,
    },
}

/// Runs the command.
pub(crate) fn run(options: Options) -> Result<(), Error> {
    let Command::Check { file } = options.command;
    match plan_options::read(&file) {
        Ok(protocol) => output::print(
            &(words().cli_protocol_usable(
                shown::line(&file.to_string_lossy()),
                protocol.id,
                protocol.version,
            ) + "\n"),
        ),
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
