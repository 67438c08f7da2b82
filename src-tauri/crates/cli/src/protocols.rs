//! `aftercare protocols`: the protocols that ship with the product.

use std::fmt::Write;

use clap::Args;
use protocol::{DEFAULT_PROTOCOL, Protocol, shipped};
use serde::Serialize;

use crate::error::Error;
use crate::output;
use crate::words::words;

/// The protocols that ship with the product
///
/// The default comes first. Titles are in the protocol's first language.
#[derive(Args)]
pub(crate) struct Options {
    /// Prints `[{id, version, title, author, default, branches [{id, title}]}]`
    #[arg(long)]
    json: bool,
}

#[derive(Serialize)]
struct Listed<'p> {
    id: &'p str,
    version: u32,
    title: &'p str,
    author: &'p str,
    default: bool,
    branches: Vec<ListedBranch<'p>>,
}

#[derive(Serialize)]
struct ListedBranch<'p> {
    id: &'p str,
    title: &'p str,
}

impl<'p> Listed<'p> {
    fn new(protocol: &'p Protocol) -> Self {
        let language = protocol.languages.first().map_or("", String::as_str);
        let branches = protocol.branches.iter().map(|branch| ListedBranch {
            id: &branch.id,
            title: protocol.text(&branch.title, language),
        });
        Self {
            id: &protocol.id,
            version: protocol.version,
            title: protocol.text(&protocol.title, language),
            author: &protocol.author,
            default: protocol.id == DEFAULT_PROTOCOL,
            branches: branches.collect(),
        }
    }

    fn line(&self) -> String {
        let mut line = words().cli_protocol_listed(self.author, self.id, self.title, self.version);
        if self.default {
            line = words().cli_protocol_default(line);
        }
        line.push('\n');
        for branch in &self.branches {
            // Writing to a String cannot fail.
            let _ = writeln!(line, "  --open {}: {}", branch.id, branch.title);
        }
        line
    }
}

/// Runs the command.
pub(crate) fn run(options: &Options) -> Result<(), Error> {
    let listed: Vec<Listed<'_>> = shipped().iter().map(Listed::new).collect();
    if options.json {
        output::print_json(&listed)
    } else {
        output::print(&listed.iter().map(Listed::line).collect::<String>())
    }
}
