//! The messages that the screen words itself, as types.

use crate::ON_SCREEN;
use crate::catalogue::{Catalogue, Message};

const HEAD: &str = "\
// Made from assets/strings/en by `cargo xtask gen`. Not for hand editing.

/** What a variable of a message can be. */
export type Value = string | number;

/** The messages of the catalogue and their variables. */
export type Messages = {
";

/// Returns the source.
pub fn source(catalogue: &Catalogue) -> String {
    let lines: String = catalogue
        .messages
        .iter()
        .filter(|(_, message)| ON_SCREEN.contains(&message.file.as_str()))
        .map(line)
        .collect();
    format!("{HEAD}{lines}}};\n")
}

fn line((id, message): (&String, &Message)) -> String {
    let variables: Vec<String> = message
        .variables
        .keys()
        .map(|name| format!("{name:?}: Value"))
        .collect();
    if variables.is_empty() {
        format!("  {id:?}: null;\n")
    } else {
        format!("  {id:?}: {{ {} }};\n", variables.join("; "))
    }
}
