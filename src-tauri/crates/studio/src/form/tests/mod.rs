//! Forms.
#![allow(clippy::unwrap_used)] // A failed unwrap is a failed test.

use std::collections::BTreeSet;

use chrono::NaiveDate;
use records::{Answer, Client, HealthQuestion, SignedForm, SignedOn, Vault};
use schemars::schema_for;
use tempfile::TempDir;
use vocabulary::Moment;

use super::*;

mod signing;
mod status;
mod text;

fn day(text: &str) -> NaiveDate {
    text.parse().unwrap()
}

fn at(text: &str) -> Moment {
    text.parse().unwrap()
}

fn studio() -> (TempDir, Studio) {
    let home = tempfile::tempdir().unwrap();
    let passphrase = records::judge("lantern gravel teapot mosaic", &[]).unwrap();
    let options = records::Options::default().with_cheap_keys();
    let created = Vault::create(&home.path().join("vault"), &passphrase, options).unwrap();
    (home, Studio::new(created.vault))
}

fn published(studio: &mut Studio, shipped: &str) -> String {
    let id = studio.copy_form(shipped).unwrap();
    studio.publish_form(&id).unwrap();
    id
}

fn client(studio: &mut Studio) -> records::ClientId {
    let client = Client {
        name: "Anna".into(),
        ..Client::default()
    };
    studio.add_client(&client).unwrap()
}

fn answers(of: &[(&str, Answer)]) -> Answers {
    let pairs = of
        .iter()
        .map(|(id, answer)| ((*id).to_owned(), answer.clone()));
    pairs.collect()
}

/// Every question that is asked, answered: boxes ticked, no to all, and `more` on top.
fn all_answered(form: &Form, more: &[(&str, Answer)]) -> Answers {
    let mut given = answers(more);
    for question in form.questions() {
        let answer = match question.answer {
            AnswerKind::Agree => Answer::Yes,
            AnswerKind::YesNo => Answer::No,
            AnswerKind::Text => Answer::Text("words".into()),
        };
        given.entry(question.id.clone()).or_insert(answer);
    }
    form.kept(&given)
}

const STROKES: &[&[records::Point]] = &[&[[10, 20], [300, 200]], &[[500, 900]]];

fn strokes() -> Vec<Vec<records::Point>> {
    STROKES.iter().map(|stroke| stroke.to_vec()).collect()
}
