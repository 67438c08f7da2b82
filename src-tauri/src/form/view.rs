//! Forms in words.

use chrono::NaiveDate;
use records::{Client, SignedOn, StoredSignedForm};
use sheets::DocumentEntry;
use strings::{Language, Vocabulary, Words};
use studio::form::{
    AgeCheck, Block, Filling, Form, FormState, FormStatus, OwnForm, Region, matters, said,
    shipped_forms,
};

use super::mode::ClientMode;
use super::wire::{
    ClientModeView, ClientWords, FormStatusView, HealthView, OwnFormView, RegionView,
    ShippedFormView, ShownBlock, SignedFormView, UnfinishedForm,
};

/// A form of the studio's own.
#[must_use]
pub fn own_form(words: &Words, id: String, own: &OwnForm) -> OwnFormView {
    let newest = own.newest();
    let shown = newest.or(own.draft.as_ref());
    OwnFormView {
        title: shown.map_or_else(String::new, |form| form.title.clone()),
        line: shown.map_or_else(String::new, |form| line(words, form, newest.is_some())),
        has_draft: own.draft.is_some(),
        is_published: newest.is_some(),
        is_retired: own.retired,
        id,
    }
}

fn line(words: &Words, form: &Form, is_published: bool) -> String {
    let kind = words.word(Vocabulary::FormKind, form.kind.id());
    let language = form.language.parse::<Language>().unwrap_or_default();
    if is_published {
        words.forms_line(kind, language.name(), form.version)
    } else {
        words.forms_line_draft(kind, language.name())
    }
}

/// The drafts that ship.
#[must_use]
pub fn shipped() -> Vec<ShippedFormView> {
    let forms = shipped_forms().iter();
    forms
        .map(|form| ShippedFormView {
            id: form.id.clone(),
            title: form.title.clone(),
            sources: form.sources.join("; "),
        })
        .collect()
}

/// A region with what is known of it.
#[must_use]
pub fn region(words: &Words, region: &Region) -> RegionView {
    let facts = region.facts.iter();
    RegionView {
        id: region.id.clone(),
        name: region.name.clone(),
        says: region.says.clone(),
        facts: facts
            .map(|fact| words.forms_fact(fact.source.as_str(), fact.text.as_str()))
            .collect(),
    }
}

/// Whether a client has signed a form.
#[must_use]
pub fn status(words: &Words, status: &FormStatus) -> FormStatusView {
    let signed = status.latest.as_ref().map(|latest| {
        let record = &latest.form.record;
        let when = match record.on {
            SignedOn::Screen => words.full_moment(record.signed),
            // Of paper only the day is known.
            SignedOn::Paper => words.full_day(record.signed.date()),
        };
        (when, record.version)
    });
    let line = match (status.state, signed) {
        (FormState::Signed, Some((when, version))) => words.form_state_signed(version, when),
        (FormState::Newer, Some((when, version))) => words.form_state_newer(version, when),
        (FormState::Old, Some((when, _))) => words.form_state_old(when),
        _ => words.form_state_missing(),
    };
    FormStatusView {
        id: status.form.id.clone(),
        title: status.form.title.clone(),
        kind: status.form.kind,
        version: status.form.version,
        state: status.state,
        line,
    }
}

/// The title of a form that was signed.
#[must_use]
pub fn signed_title(kept: &StoredSignedForm) -> String {
    let record = &kept.form.record;
    let title = record.text.get("title").and_then(|title| title.as_str());
    title.unwrap_or(&record.form).to_owned()
}

/// A form that was signed.
#[must_use]
pub fn signed(words: &Words, kept: &StoredSignedForm) -> SignedFormView {
    let record = &kept.form.record;
    let line = match record.on {
        SignedOn::Screen => words.form_signed_line(
            record.name.as_str(),
            record.version,
            words.full_moment(record.signed),
        ),
        SignedOn::Paper => {
            words.form_scanned_line(words.full_day(record.signed.date()), record.version)
        }
    };
    SignedFormView {
        id: kept.form.id,
        title: signed_title(kept),
        line,
        withdrawn: record.withdrawn.as_ref().map(|withdrawal| {
            let day = words.full_day(withdrawal.on);
            if withdrawal.reason.is_empty() {
                words.form_withdrawn(day)
            } else {
                words.form_withdrawn_because(day, withdrawal.reason.as_str())
            }
        }),
        sha256: record.sha256.clone(),
        is_pdf: record.media == "application/pdf",
        on_screen: record.on == SignedOn::Screen,
    }
}

/// What was begun and not signed.
#[must_use]
pub fn unfinished(words: &Words, filling: &Filling) -> UnfinishedForm {
    UnfinishedForm {
        form: filling.form.id.clone(),
        line: words.form_unfinished(
            filling.form.title.as_str(),
            words.full_moment(filling.begun),
        ),
    }
}

/// What a client is shown.
#[must_use]
pub fn client_mode(
    mode: &ClientMode,
    name: String,
    has_pin: bool,
    is_sample: bool,
    lock_after_minutes: Option<u16>,
) -> ClientModeView {
    let Filling { form, answers, .. } = &mode.filling;
    let language = form.language.parse::<Language>().unwrap_or_default();
    let words = Words::of(language);
    let blocks = form.blocks.iter().filter_map(|block| match block {
        Block::Heading { text } => Some(ShownBlock::Heading { text: text.clone() }),
        Block::Text { text } => Some(ShownBlock::Text { text: text.clone() }),
        Block::Question(question) if form.is_asked(question, answers) => {
            Some(ShownBlock::Question {
                id: question.id.clone(),
                text: question.text.clone(),
                answer: question.answer,
            })
        }
        Block::Question(_) | Block::Region => None,
    });
    ClientModeView {
        language: language.tag().to_owned(),
        is_right_to_left: sheets::is_right_to_left(language),
        title: form.title.clone(),
        name,
        blocks: blocks.collect(),
        answers: answers.clone(),
        open: form.open(answers),
        is_signed: mode.is_signed,
        lock_after_minutes,
        is_sample,
        pins_left: has_pin.then(|| mode.pins_left()),
        words: ClientWords {
            yes: words.form_yes(),
            no: words.form_no(),
            name: words.form_name(),
            signature: words.form_signature(),
            sign: words.form_sign(),
            sign_here: words.form_sign_here(),
            undo_stroke: words.form_undo_stroke(),
            clear: words.form_clear(),
            still_open: words.form_still_open(),
            thanks: words.form_thanks(),
            hand_back: words.form_hand_back(),
        },
    }
}

/// What must be seen of a client before all else: their age, then what they answered. `least` is
/// the age from which the studio treats.
#[must_use]
pub fn what_matters(
    words: &Words,
    client: &Client,
    least: Option<u16>,
    today: NaiveDate,
) -> Vec<String> {
    let age = match AgeCheck::of(client.birth, least, today) {
        AgeCheck::TooYoung { age, least } => Some(words.matter_too_young(age, least)),
        AgeCheck::Fine | AgeCheck::Unknown { .. } => None,
    };
    let answers = matters(client).into_iter().map(|yes| {
        let question = words.word(Vocabulary::Health, yes.question.id());
        if yes.text.trim().is_empty() {
            question
        } else {
            words.matter_more(question, yes.text.trim())
        }
    });
    age.into_iter().chain(answers).collect()
}

/// What is known of a client's health, and how fresh it is.
#[must_use]
pub fn health(
    words: &Words,
    client: &Client,
    least: Option<u16>,
    form: Option<&Form>,
    today: NaiveDate,
) -> HealthView {
    let age_unknown = match AgeCheck::of(client.birth, least, today) {
        AgeCheck::Unknown { least } => Some(words.matter_age_unknown(least)),
        AgeCheck::Fine | AgeCheck::TooYoung { .. } => None,
    };
    let latest = client.health.latest();
    let (line, can_confirm) = match latest {
        None => (words.health_never_asked(), false),
        // A day after today is a wrong clock's: then as well it is better to ask.
        Some(day) if day != today => (words.health_unchanged(words.full_day(day)), true),
        Some(_) if client.health.confirmed.contains(&today) => {
            (words.health_confirmed_today(), false)
        }
        Some(_) => (words.health_asked_today(), false),
    };
    HealthView {
        line,
        can_confirm,
        form: form.map(|form| form.id.clone()),
        age_unknown,
    }
}

/// A form that was signed, with every question and its answer, for the client's own file.
#[must_use]
pub fn in_file(words: &Words, kept: &StoredSignedForm) -> DocumentEntry {
    let shown = signed(words, kept);
    let record = &kept.form.record;
    let mut lines = vec![shown.line];
    lines.extend(shown.withdrawn);
    if record.on == SignedOn::Screen
        && let Ok(form) = serde_json::from_value::<Form>(record.text.clone())
    {
        let asked = form
            .questions()
            .filter(|question| form.is_asked(question, &record.answers));
        lines.extend(asked.map(|question| {
            let answer = said(words, record.answers.get(&question.id));
            words.form_file_answer(answer, question.text.as_str())
        }));
    }
    lines.push(words.form_file_digest(shown.sha256));
    DocumentEntry {
        term: Some(shown.title),
        text: lines.join("\n"),
    }
}
