//! `aftercare`: the same backend without a window, for scripts, for tests, and for
//! whoever wants a plan or a sheet at once.
//!
//! A module per command. Each reads its own options, calls the crates below, and writes
//! what they say; nothing is decided here. The exit code is 0, 2 for a usage error, and
//! 1 for anything else, with one plain sentence on stderr. This crate alone of the
//! command line's knows the system's clock, files and streams.
//!
//! The JSON of each command is described in its module: [`plan`], [`protocols`],
//! [`check`]; how a sheet of several pages is written, in [`sheet`]; how a passphrase
//! comes in, in [`vault`].

mod arguments;
mod check;
mod error;
mod output;
mod plan;
mod plan_options;
mod plan_text;
mod protocol_check;
mod protocols;
mod save;
mod sheet;
mod shown;
mod vault;

use std::process::ExitCode;

use lexopt::Arg::{Long, Short, Value};
use lexopt::Parser;
use zeroizing_alloc::ZeroAlloc;

use crate::error::Error;

/// Wipes all that is given back: names, notes and keys do not stay behind in memory.
#[global_allocator]
static HEAP: ZeroAlloc<std::alloc::System> = ZeroAlloc(std::alloc::System);

const HELP: &str = "\
aftercare: scalp micropigmentation aftercare plans, without a window

Usage: aftercare COMMAND [OPTION]...

Commands:
  plan                  what is allowed from when, for one or more sessions
  sheet                 the same as a sheet to print, as PDF, SVG or PNG
  protocols             the protocols that ship with the product
  protocol check FILE   whether a protocol of your own can be used
  check                 judges a product's ingredient label, read from stdin
  vault COMMAND DIR     the encrypted client records: create, back up, export, search

`aftercare COMMAND --help` tells the options of a command.

Exit codes: 0; 2 for a usage error; 1 for anything else. Nothing is ever sent anywhere.
";

fn main() -> ExitCode {
    let protected = memory::protect(&[]).map_err(Error::Memory);
    match protected.and_then(|()| run(&mut Parser::from_env())) {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => {
            output::complain(&error);
            error.exit_code()
        }
    }
}

fn run(parser: &mut Parser) -> Result<(), Error> {
    let command = match parser.next()? {
        None => return Err(Error::NoCommand),
        Some(Short('h') | Long("help")) => return output::print(HELP),
        Some(Short('V') | Long("version")) => {
            return output::print(concat!("aftercare ", env!("CARGO_PKG_VERSION"), "\n"));
        }
        Some(Value(command)) => arguments::text(command)?,
        Some(other) => return Err(other.unexpected().into()),
    };
    match command.as_str() {
        "plan" => plan::run(parser),
        "sheet" => sheet::run(parser),
        "protocols" => protocols::run(parser),
        "protocol" => protocol_check::run(parser),
        "check" => check::run(parser),
        "vault" => vault::run(parser),
        _ => Err(Error::UnknownCommand(command)),
    }
}
