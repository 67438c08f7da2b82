//! The messages of one language, as its Fluent files have them.

use std::collections::BTreeMap;
use std::error::Error;
use std::fs;
use std::path::Path;

use fluent_syntax::ast::{
    Entry, Expression, InlineExpression, Pattern, PatternElement, Variant, VariantKey,
};

/// What a variable must be.
#[derive(Clone, Copy, PartialEq, Eq)]
pub enum Kind {
    /// A number: the message has plural forms for it.
    Number,
    /// A text, or a number that is written out as it is.
    Any,
}

/// A message.
pub struct Message {
    /// The file that it stands in, without its ending.
    pub file: String,
    /// The text, of plural forms the last one, with `{name}` for a variable.
    pub text: String,
    /// The variables, those of messages that it refers to included.
    pub variables: BTreeMap<String, Kind>,
    /// The messages that it refers to.
    references: Vec<String>,
}

/// The messages of one language by their ids.
pub struct Catalogue {
    /// The messages.
    pub messages: BTreeMap<String, Message>,
    folder: String,
}

impl Catalogue {
    /// Reads the files of a folder.
    ///
    /// # Errors
    /// Fails if a file cannot be read or is not Fluent, if two messages have one id, and if
    /// a message refers to one that does not exist.
    pub fn read(folder: &Path) -> Result<Self, Box<dyn Error>> {
        let mut messages = BTreeMap::new();
        for path in crate::message_files(folder)? {
            let text = fs::read_to_string(&path)?;
            let resource = fluent_syntax::parser::parse(text.as_str())
                .map_err(|(_, faults)| format!("{}: {faults:?}", path.display()))?;
            for entry in resource.body {
                let Entry::Message(entry) = entry else {
                    continue;
                };
                let id = entry.id.name.to_owned();
                let Some(pattern) = &entry.value else {
                    return Err(format!("{}: `{id}` has no text", path.display()).into());
                };
                let mut message = Message {
                    file: crate::name(&path),
                    text: String::new(),
                    variables: BTreeMap::new(),
                    references: Vec::new(),
                };
                message.add_pattern(pattern, true);
                if messages.insert(id.clone(), message).is_some() {
                    return Err(format!("{}: `{id}` is there twice", path.display()).into());
                }
            }
        }
        let mut catalogue = Self {
            messages,
            folder: folder.display().to_string(),
        };
        catalogue.follow_references()?;
        Ok(catalogue)
    }

    /// Gives each message the variables of the messages that it refers to. A message that is
    /// referred to refers to no other.
    fn follow_references(&mut self) -> Result<(), Box<dyn Error>> {
        let mut found = Vec::new();
        for (id, message) in &self.messages {
            for reference in &message.references {
                match self.messages.get(reference) {
                    Some(other) if other.references.is_empty() => {
                        found.push((id.clone(), other.variables.clone()));
                    }
                    _ => {
                        let folder = &self.folder;
                        return Err(format!("{folder}: `{id}` refers to `{reference}`").into());
                    }
                }
            }
        }
        for (id, variables) in found {
            if let Some(message) = self.messages.get_mut(&id) {
                message.variables.extend(variables);
            }
        }
        Ok(())
    }

    /// Checks that each message is in the first language too, in the file of the same name,
    /// and that it takes the variables which that one takes.
    ///
    /// # Errors
    /// Fails with the id of the first message that does not fit.
    pub fn must_fit(&self, first: &Self) -> Result<(), Box<dyn Error>> {
        for (id, message) in &self.messages {
            let fits = first.messages.get(id).is_some_and(|model| {
                let names = message.variables.keys();
                model.file == message.file && names.eq(model.variables.keys())
            });
            if !fits {
                let folder = &self.folder;
                return Err(format!("{folder}: `{id}` is not as in {}", first.folder).into());
            }
        }
        Ok(())
    }
}

impl Message {
    /// Adds what a pattern holds; its text only if `is_shown`.
    fn add_pattern(&mut self, pattern: &Pattern<&str>, is_shown: bool) {
        for element in &pattern.elements {
            match element {
                PatternElement::TextElement { value } if is_shown => self.text.push_str(value),
                PatternElement::TextElement { .. } => {}
                PatternElement::Placeable { expression } => {
                    self.add_expression(expression, is_shown);
                }
            }
        }
    }

    fn add_expression(&mut self, expression: &Expression<&str>, is_shown: bool) {
        match expression {
            Expression::Inline(inline) => self.add_inline(inline, Kind::Any, is_shown),
            Expression::Select { selector, variants } => {
                let kind = if variants.iter().any(is_plural) {
                    Kind::Number
                } else {
                    Kind::Any
                };
                self.add_inline(selector, kind, false);
                for variant in variants {
                    self.add_pattern(&variant.value, is_shown && variant.default);
                }
            }
        }
    }

    fn add_inline(&mut self, inline: &InlineExpression<&str>, kind: Kind, is_shown: bool) {
        let shown = match inline {
            InlineExpression::VariableReference { id } => {
                let known = self.variables.entry(id.name.to_owned()).or_insert(kind);
                if kind == Kind::Number {
                    *known = kind;
                }
                format!("{{{}}}", id.name)
            }
            InlineExpression::MessageReference { id, .. } => {
                self.references.push(id.name.to_owned());
                format!("{{{}}}", id.name)
            }
            InlineExpression::FunctionReference { arguments, .. } => {
                for argument in &arguments.positional {
                    self.add_inline(argument, Kind::Number, is_shown);
                }
                String::new()
            }
            InlineExpression::Placeable { expression } => {
                self.add_expression(expression, is_shown);
                String::new()
            }
            InlineExpression::StringLiteral { value }
            | InlineExpression::NumberLiteral { value } => (*value).to_owned(),
            InlineExpression::TermReference { .. } => String::new(),
        };
        if is_shown {
            self.text.push_str(&shown);
        }
    }
}

/// Returns true for a form that only a number can select.
fn is_plural(variant: &Variant<&str>) -> bool {
    match variant.key {
        VariantKey::NumberLiteral { .. } => true,
        VariantKey::Identifier { name } => ["zero", "one", "two", "few", "many"].contains(&name),
    }
}
