//! A form as a page: to fill in on paper, or as it was signed.

use records::{Answer, SignedForm};
use serde::{Deserialize, Serialize};
use sheets::{FormBlock, FormField, FormPage, PageStyle, SheetFault, TypesetDocument};
use strings::{Language, Words};

use super::answers::Answers;
use super::text::{AnswerKind, Block, Form, Question, YesOrNo};

/// What a page is made from beside text, answers and signature.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct PageInputs {
    /// Paper, size of type, language, day.
    pub style: PageStyle,
    /// The studio at its head.
    pub studio: Option<sheets::Studio>,
}

/// Returns the page of a form as it was signed; `None` where what is kept of it is no form of
/// this app. The same record gives the same bytes.
#[must_use]
pub fn signed_page(signed: &SignedForm) -> Option<Result<TypesetDocument, SheetFault>> {
    let form: Form = serde_json::from_value(signed.text.clone()).ok()?;
    let PageInputs { style, studio } = serde_json::from_value(signed.inputs.clone()).ok()?;
    let words = Words::of(style.language);
    let page = FormPage {
        pdf_title: form.title.clone(),
        made: words.form_made(
            form.title.as_str(),
            form.version,
            words.full_moment(signed.signed),
        ),
        blocks: form
            .blocks
            .iter()
            .filter_map(|block| answered(words, &form, block, &signed.answers))
            .collect(),
        title: form.title,
        name: Some(signed.name.clone()),
        date: Some(words.full_moment(signed.signed)),
        signature: signed.strokes.clone(),
    };
    Some(sheets::form(style, studio.as_ref(), &page))
}

/// Returns a form to fill in on paper, with the client's name where it is known.
///
/// # Errors
/// As [`sheets::form`].
pub fn blank_page(
    form: &Form,
    style: PageStyle,
    studio: Option<&sheets::Studio>,
    name: Option<String>,
) -> Result<TypesetDocument, SheetFault> {
    let language = form.language.parse::<Language>().unwrap_or_default();
    let style = PageStyle { language, ..style };
    let words = Words::of(language);
    let blocks = form.blocks.iter().filter_map(|block| {
        Some(match block {
            Block::Heading { text } => FormBlock::Heading(text.clone()),
            Block::Text { text } => FormBlock::Text(text.clone()),
            Block::Region => return None,
            Block::Question(question) => FormBlock::Question {
                text: on_paper(words, form, question),
                field: match question.answer {
                    AnswerKind::YesNo => FormField::Boxes(vec![words.form_yes(), words.form_no()]),
                    AnswerKind::Agree => FormField::Tick { is_ticked: false },
                    AnswerKind::Text => FormField::Lines,
                },
            },
        })
    });
    let page = FormPage {
        pdf_title: form.title.clone(),
        title: form.title.clone(),
        made: words.form_blank_made(form.title.as_str(), form.version),
        blocks: blocks.collect(),
        name,
        date: None,
        signature: Vec::new(),
    };
    sheets::form(style, studio, &page)
}

/// A question as it stands on paper: with the condition that a screen would follow by itself.
fn on_paper(words: &Words, form: &Form, question: &Question) -> String {
    let Some(when) = &question.when else {
        return question.text.clone();
    };
    let place = form.questions().position(|one| one.id == when.question);
    let is_before = place.is_some_and(|place| {
        form.questions()
            .nth(place + 1)
            .is_some_and(|next| next.id == question.id)
    });
    let about = form.question(&when.question).map_or("", |one| &one.text);
    match (when.is, is_before) {
        (YesOrNo::Yes, true) => words.form_if_yes(question.text.as_str()),
        (YesOrNo::No, true) => words.form_if_no(question.text.as_str()),
        (YesOrNo::Yes, false) => words.form_if_yes_to(about, question.text.as_str()),
        (YesOrNo::No, false) => words.form_if_no_to(about, question.text.as_str()),
    }
}

/// A block with its answer. A question that was not asked is not on the page.
fn answered(words: &Words, form: &Form, block: &Block, answers: &Answers) -> Option<FormBlock> {
    Some(match block {
        Block::Heading { text } => FormBlock::Heading(text.clone()),
        Block::Text { text } => FormBlock::Text(text.clone()),
        Block::Region => return None,
        Block::Question(question) => {
            if !form.is_asked(question, answers) {
                return None;
            }
            let answer = answers.get(&question.id);
            FormBlock::Question {
                text: question.text.clone(),
                field: match (question.answer, answer) {
                    (AnswerKind::Agree, answer) => FormField::Tick {
                        is_ticked: answer == Some(&Answer::Yes),
                    },
                    (_, answer) => FormField::Said(said(words, answer)),
                },
            }
        }
    })
}

/// Returns an answer in words. One that is missing is not a no.
#[must_use]
pub fn said(words: &Words, answer: Option<&Answer>) -> String {
    match answer {
        Some(Answer::Yes) => words.form_yes(),
        Some(Answer::No) => words.form_no(),
        Some(Answer::Text(text)) => text.clone(),
        None => words.form_not_answered(),
    }
}
