//! A form: to fill in on paper, or as it was signed. It may take several pages.
//!
//! The caller supplies its text and answers; the words around them are the language's.

use serde::Serialize;
use strings::Words;

use crate::page::Frame;
use crate::typeset::typeset_at_length;
use crate::wrap::one_line;
use crate::{PageStyle, SheetFault, Studio, TypesetDocument};

/// The contents of a form. All of it is plain text, never markup.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize)]
pub struct FormPage {
    /// The title in the PDF's properties. It must not name the client.
    pub pdf_title: String,
    /// The title on the page.
    pub title: String,
    /// The line in the foot: which text in which version it is.
    pub made: String,
    /// What stands on it, in order.
    pub blocks: Vec<FormBlock>,
    /// The client's name; none leaves a line for it.
    pub name: Option<String>,
    /// When it was signed; none leaves a line for it.
    pub date: Option<String>,
    /// The strokes of the signature, in thousandths of the field's width; none leave it free.
    pub signature: Vec<Vec<[u16; 2]>>,
}

/// A part of a form.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub enum FormBlock {
    /// A heading.
    Heading(String),
    /// A paragraph; a line break begins a new one.
    Text(String),
    /// A question.
    Question {
        /// What is asked.
        text: String,
        /// Its answer, or the place for it.
        field: FormField,
    },
}

/// An answer, or the place for it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub enum FormField {
    /// An answer in words.
    Said(String),
    /// A box before the question.
    Tick {
        /// Whether it is ticked.
        is_ticked: bool,
    },
    /// Boxes to tick, each with its word.
    Boxes(Vec<String>),
    /// Lines to write on.
    Lines,
}

#[derive(Serialize)]
struct Data {
    #[serde(flatten)]
    frame: Frame,
    title: String,
    blocks: Vec<Row>,
    name_word: String,
    date_word: String,
    signature_word: String,
    name: Option<String>,
    date: Option<String>,
    signature: Vec<Vec<[u16; 2]>>,
}

/// A block as the template sets it.
#[derive(Default, Serialize)]
struct Row {
    kind: &'static str,
    lines: Vec<String>,
    said: Vec<String>,
    boxes: Vec<String>,
    is_ticked: bool,
}

/// Typesets a form, with numbered pages.
///
/// # Errors
/// A fault is a defect of the program.
pub fn form(
    style: PageStyle,
    studio: Option<&Studio>,
    page: &FormPage,
) -> Result<TypesetDocument, SheetFault> {
    let words = Words::of(style.language);
    let data = Data {
        frame: Frame::new(style, studio, page.pdf_title.clone(), one_line(&page.made)),
        title: one_line(&page.title),
        blocks: page.blocks.iter().map(row).collect(),
        name_word: words.form_name(),
        date_word: words.form_date(),
        signature_word: words.form_signature(),
        name: page.name.as_deref().map(one_line),
        date: page.date.clone(),
        signature: page.signature.clone(),
    };
    let made = typeset_at_length("/form.typ", &data, style)?;
    Ok(made.without_emoji_of(&(studio, page)))
}

fn lines(text: &str) -> Vec<String> {
    let lines = text.lines().map(one_line);
    lines.filter(|line| !line.is_empty()).collect()
}

fn row(block: &FormBlock) -> Row {
    match block {
        FormBlock::Heading(text) => Row {
            kind: "heading",
            lines: vec![one_line(text)],
            ..Row::default()
        },
        FormBlock::Text(text) => Row {
            kind: "text",
            lines: lines(text),
            ..Row::default()
        },
        FormBlock::Question { text, field } => {
            let asked = Row {
                lines: lines(text),
                ..Row::default()
            };
            match field {
                FormField::Said(answer) => Row {
                    kind: "said",
                    said: lines(answer),
                    ..asked
                },
                FormField::Tick { is_ticked } => Row {
                    kind: "tick",
                    is_ticked: *is_ticked,
                    ..asked
                },
                FormField::Boxes(words) => Row {
                    kind: "boxes",
                    boxes: words.clone(),
                    ..asked
                },
                FormField::Lines => Row {
                    kind: "lines",
                    ..asked
                },
            }
        }
    }
}
