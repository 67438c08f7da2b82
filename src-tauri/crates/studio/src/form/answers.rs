//! What was answered: which questions are asked, what is still open, and what it says of the
//! client's health.

use std::collections::BTreeMap;

use chrono::{Datelike, NaiveDate};
use records::{Answer, Client, Contraindication};

use super::text::{AnswerKind, Form, Question, YesOrNo};

/// Answers by the id of the question. What is not in it was not asked, or is open.
pub type Answers = BTreeMap<String, Answer>;

impl Form {
    /// Returns true if a question is asked after these answers.
    #[must_use]
    pub fn is_asked(&self, question: &Question, answers: &Answers) -> bool {
        let Some(when) = &question.when else {
            return true;
        };
        // A condition names an earlier question, so this comes to an end.
        let earlier = self.questions().take_while(|one| one.id != question.id);
        let Some(other) = earlier.into_iter().find(|one| one.id == when.question) else {
            return false;
        };
        let wanted = match when.is {
            YesOrNo::Yes => Answer::Yes,
            YesOrNo::No => Answer::No,
        };
        self.is_asked(other, answers) && answers.get(&other.id) == Some(&wanted)
    }

    /// Returns the answers to what is asked, each of its question's kind; no empty text.
    #[must_use]
    pub fn kept(&self, answers: &Answers) -> Answers {
        let fits = |question: &Question, answer: &Answer| match (question.answer, answer) {
            (AnswerKind::YesNo, Answer::Yes | Answer::No) | (AnswerKind::Agree, Answer::Yes) => {
                true
            }
            (AnswerKind::Text, Answer::Text(text)) => !text.trim().is_empty(),
            _ => false,
        };
        self.questions()
            .filter(|question| self.is_asked(question, answers))
            .filter_map(|question| {
                let answer = answers.get(&question.id)?;
                fits(question, answer).then(|| (question.id.clone(), answer.clone()))
            })
            .collect()
    }

    /// Returns the ids of what must still be answered, in order.
    #[must_use]
    pub fn open(&self, answers: &Answers) -> Vec<String> {
        let kept = self.kept(answers);
        self.questions()
            .filter(|question| question.required && self.is_asked(question, answers))
            .filter(|question| !kept.contains_key(&question.id))
            .map(|question| question.id.clone())
            .collect()
    }

    /// Writes what was answered about health into a client's record. What the form does not ask
    /// stays as it was.
    pub fn put_health_into(&self, client: &mut Client, answers: &Answers, today: NaiveDate) {
        let kept = self.kept(answers);
        let asked = self
            .questions()
            .filter_map(|one| Some((one, one.health?, kept.get(&one.id)?)));
        let mut has_asked = false;
        for (question, health, answer) in asked {
            has_asked = true;
            client.health.no.remove(&health);
            let earlier = client
                .contraindications
                .iter()
                .find(|one| one.question == health)
                .cloned();
            client
                .contraindications
                .retain(|one| one.question != health);
            if *answer == Answer::No {
                client.health.no.insert(health);
                continue;
            }
            client.contraindications.push(Contraindication {
                question: health,
                date: earlier.as_ref().and_then(|one| one.date),
                text: match (self.more_about(question, &kept), earlier) {
                    // What the artist knew is not gone because the form says no more.
                    (more, Some(known)) if more.is_empty() => known.text,
                    (more, _) => more,
                },
            });
        }
        if has_asked {
            // A day that a wrong clock once put into the future does not stay.
            client.health.asked = Some(today);
        }
    }

    /// What was said in words to the questions that a question opened.
    fn more_about(&self, question: &Question, kept: &Answers) -> String {
        let opened = self.questions().filter(|one| {
            let when = one.when.as_ref();
            when.is_some_and(|when| when.question == question.id)
        });
        let said = opened.filter_map(|one| match kept.get(&one.id)? {
            Answer::Text(text) => Some(text.trim().to_owned()),
            _ => None,
        });
        said.collect::<Vec<_>>().join("; ")
    }
}

/// Returns what a client has answered that must be seen before all else, in the order of the
/// questions.
#[must_use]
pub fn matters(client: &Client) -> Vec<&Contraindication> {
    let yes = client.contraindications.iter();
    let mut found: Vec<_> = yes.filter(|one| one.question.matters()).collect();
    found.sort_by_key(|one| one.question);
    found
}

/// Returns how many whole years somebody is old on a day; `None` before they are born. Whoever is
/// born on 29 February is a year older on 1 March where there is none.
#[must_use]
pub fn age(birth: NaiveDate, on: NaiveDate) -> Option<u32> {
    let years = on.year() - birth.year();
    let had_birthday = (on.month(), on.day()) >= (birth.month(), birth.day());
    u32::try_from(years - i32::from(!had_birthday)).ok()
}

/// Whether a client is old enough for the studio.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum AgeCheck {
    /// The studio has no rule, or the client is old enough.
    Fine,
    /// The birth date is not known.
    Unknown {
        /// From which age the studio treats.
        least: u16,
    },
    /// The client is too young.
    TooYoung {
        /// Their age.
        age: u32,
        /// From which age the studio treats.
        least: u16,
    },
}

impl AgeCheck {
    /// Holds a client's birth date against the studio's rule.
    #[must_use]
    pub fn of(birth: Option<NaiveDate>, least: Option<u16>, today: NaiveDate) -> Self {
        let Some(least) = least else {
            return Self::Fine;
        };
        match birth.map(|birth| age(birth, today).unwrap_or(0)) {
            None => Self::Unknown { least },
            Some(age) if age < u32::from(least) => Self::TooYoung { age, least },
            Some(_) => Self::Fine,
        }
    }
}
