//! `aftercare protocols`: the protocols that ship with the product.
//!
//! With `--json` it writes `[{id, version, title, author, default, branches [{id,
//! title}]}]`, the default first. Titles are in the protocol's first language.

use std::fmt::Write;

use lexopt::Parser;
use protocol::{DEFAULT_PROTOCOL, Protocol, shipped};
use serde::Serialize;

use crate::arguments::{Asked, each_option};
use crate::error::Error;
use crate::output;

const HELP: &str = "\
aftercare protocols: the protocols that ship with the product

Usage: aftercare protocols [--json]

  --json   writes [{id, version, title, author, default, branches [{id, title}]}]
";

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
        let mut line = format!(
            "{}: {}, version {}, by {}",
            self.id, self.title, self.version, self.author
        );
        if self.default {
            line.push_str(" (default)");
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
pub(crate) fn run(parser: &mut Parser) -> Result<(), Error> {
    let mut json = false;
    let asked = each_option(parser, |name, _| {
        json |= name == "json";
        Ok(name == "json")
    })?;
    if let Asked::Help = asked {
        return output::print(HELP);
    }
    let listed: Vec<Listed<'_>> = shipped().iter().map(Listed::new).collect();
    if json {
        output::print_json(&listed)
    } else {
        output::print(&listed.iter().map(Listed::line).collect::<String>())
    }
}
