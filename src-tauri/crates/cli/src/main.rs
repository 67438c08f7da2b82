//! `aftercare`: the same backend without a window, for scripts, for tests, and for
//! anyone who wants a plan or a sheet at once.
//!
//! A module per command. Each declares its options, calls the crates below, and prints
//! what they say; nothing is decided here. The exit code is 0, 2 for a usage error, and
//! 1 for anything else, with one line on stderr. Of the crates that the command line
//! builds on, none but `records` reads the system's clock or its files: this one does.
//!
//! The `--help` of a command describes its JSON; [`vault`] says how a passphrase comes in.

mod arguments;
mod calendar;
mod check;
mod error;
mod given;
mod handout;
mod output;
mod pages;
mod plan;
mod plan_options;
mod plan_text;
mod product;
mod protocol_check;
mod protocols;
mod save;
mod sheet;
mod shown;
mod vault;
mod words;

use std::process::ExitCode;

use clap::{Parser, Subcommand};
use mimalloc::MiMalloc;
use zeroizing_alloc::ZeroAlloc;

use crate::error::Error;

/// Wipes all memory that is freed: names, notes and keys do not stay behind in it.
#[global_allocator]
static HEAP: ZeroAlloc<MiMalloc> = ZeroAlloc(MiMalloc);

/// Scalp micropigmentation aftercare plans, without a window
///
/// Exit codes: 0; 2 for a usage error; 1 for anything else. Nothing is ever sent anywhere.
#[derive(Parser)]
#[command(name = "aftercare", version)]
#[command(disable_help_subcommand = true, arg_required_else_help = false)]
struct CommandLine {
    #[command(subcommand)]
    command: Command,
}

#[derive(Subcommand)]
enum Command {
    Plan(plan::Options),
    Sheet(sheet::Options),
    Handout(handout::Options),
    Calendar(calendar::Options),
    Protocols(protocols::Options),
    Protocol(protocol_check::Options),
    Check(check::Options),
    Vault(vault::Options),
}

fn main() -> ExitCode {
    let protected = memory::protect(&[]).map_err(Error::Memory);
    match protected.and_then(|()| run()) {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => {
            output::complain(&error);
            error.exit_code()
        }
    }
}

fn run() -> Result<(), Error> {
    let asked = match CommandLine::try_parse() {
        Ok(asked) => asked,
        Err(error) if error.use_stderr() => return Err(Error::Usage(error)),
        // The help or the version was asked for.
        Err(answer) => return output::print(&answer.to_string()),
    };
    match asked.command {
        Command::Plan(options) => plan::run(options),
        Command::Sheet(options) => sheet::run(options),
        Command::Handout(options) => handout::run(&options),
        Command::Calendar(options) => calendar::run(options),
        Command::Protocols(options) => protocols::run(&options),
        Command::Protocol(options) => protocol_check::run(options),
        Command::Check(options) => check::run(options),
        Command::Vault(options) => vault::run(options.command),
    }
}
