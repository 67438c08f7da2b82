//! The messages as methods of `Words`, and the files of each language.

use std::collections::BTreeMap;
use std::fmt::Write;
use std::path::PathBuf;

use crate::catalogue::{Catalogue, Kind};
use crate::{FOR_CLIENTS, PROTOCOLS, message_files};

/// Returns the source. `languages` are the tags with their folders.
///
/// # Errors
/// Fails if a folder cannot be read.
pub fn source(
    catalogue: &Catalogue,
    languages: &[(String, PathBuf)],
) -> Result<String, std::io::Error> {
    let messages = &catalogue.messages;
    let mut methods = String::new();
    for (id, message) in messages {
        methods += &method(id, &message.text, &message.variables, &[id]);
        // What happened and what to do now are mostly said together.
        let Some(code) = id.strip_prefix("err-") else {
            continue;
        };
        let remedy = format!("rec-{code}");
        if let Some(then) = messages.get(&remedy) {
            let text = format!("{} {}", message.text, then.text);
            let mut variables = message.variables.clone();
            variables.extend(then.variables.clone());
            methods += &method(
                &format!("failure-{code}"),
                &text,
                &variables,
                &[id, &remedy],
            );
        }
    }
    Ok(format!(
        "/// The messages. A method's text is the English one; its arguments are in the order\n\
         /// of the alphabet. `failure_…` is `err_…` and `rec_…` together.\n\
         #[allow(clippy::pedantic, reason = \"the names are the catalogue's\")]\n\
         impl Words {{\n{methods}}}\n\n\
         /// The folder of each language.\n\
         pub(crate) static FOLDERS: &[Folder] = &[\n{}];\n\n\
         /// The messages that a client reads.\n\
         #[cfg(test)]\n\
         pub(crate) static FOR_CLIENTS: &[&str] = &{:?};\n",
        folders(languages)?,
        for_clients(catalogue),
    ))
}

/// Returns what lies in each folder.
fn folders(languages: &[(String, PathBuf)]) -> Result<String, std::io::Error> {
    let included = |file: &PathBuf| format!("include_str!(r\"{}\")", file.display());
    let mut source = String::new();
    for (tag, folder) in languages {
        let messages: Vec<String> = message_files(folder)?.iter().map(included).collect();
        let protocols = folder.join(PROTOCOLS);
        let protocols = if protocols.exists() {
            included(&protocols)
        } else {
            "\"{}\"".to_owned()
        };
        // Writing to a String cannot fail.
        let _ = writeln!(
            source,
            "    Folder {{ tag: {tag:?}, messages: &[{}], protocols: {protocols} }},",
            messages.join(", ")
        );
    }
    Ok(source)
}

/// Returns the ids of the messages that a client reads.
fn for_clients(catalogue: &Catalogue) -> Vec<&String> {
    let messages = catalogue.messages.iter();
    messages
        .filter(|(_, message)| FOR_CLIENTS.contains(&message.file.as_str()))
        .map(|(id, _)| id)
        .collect()
}

/// Returns a method that formats the messages `ids`, one after the other.
fn method(name: &str, text: &str, variables: &BTreeMap<String, Kind>, ids: &[&str]) -> String {
    let name = name.replace('-', "_");
    let text = text.replace('\n', " ");
    let mut parameters = String::new();
    let mut values = String::new();
    for (variable, kind) in variables {
        let (parameter, value) = match kind {
            Kind::Number => ("impl Into<Number>", "Value::Number"),
            Kind::Any => ("impl Into<Value<'a>>", ""),
        };
        let _ = write!(parameters, ", {variable}: {parameter}");
        let _ = write!(values, "({variable:?}, {value}({variable}.into())), ");
    }
    let generics = if variables.values().any(|kind| *kind == Kind::Any) {
        "<'a>"
    } else {
        ""
    };
    format!(
        "    /// `{text}`\n\
         \x20   #[must_use]\n\
         \x20   pub fn {name}{generics}(&self{parameters}) -> String {{\n\
         \x20       self.format(&{ids:?}, &[{values}])\n\
         \x20   }}\n\n"
    )
}
