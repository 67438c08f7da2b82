//! The text of a form as a versioned document: its blocks, its questions, and what is wrong with
//! it. It is data: `assets/forms/form.schema.json` describes it.

use std::collections::BTreeSet;
use std::sync::LazyLock;

use records::HealthQuestion;
use serde::{Deserialize, Serialize};
use vocabulary::vocabulary;

vocabulary! {
    /// What a form is about.
    FormKind {
        /// Consent to the treatment.
        Consent = "consent",
        /// Consent to photos.
        Photos = "photos",
        /// Questions about health.
        Health = "health",
        /// That the aftercare was received.
        Aftercare = "aftercare",
        /// Anything else.
        Other = "other",
    }
}

vocabulary! {
    /// How a question is answered.
    AnswerKind {
        /// Yes or no.
        YesNo = "yes_no",
        /// A box that must be ticked.
        Agree = "agree",
        /// In words.
        Text = "text",
    }
}

vocabulary! {
    /// One of two answers.
    YesOrNo {
        /// Yes.
        Yes = "yes",
        /// No.
        No = "no",
    }
}

vocabulary! {
    /// What is wrong with a text.
    FormReason {
        /// There is no title.
        Untitled = "untitled",
        /// A block says nothing.
        Empty = "empty",
        /// There is nothing to read and nothing to answer.
        NoBlocks = "no-blocks",
        /// Two questions have one id, or one has none.
        BadId = "bad-id",
        /// A condition names no earlier question that is answered with yes or no.
        BadCondition = "bad-condition",
        /// A question about health is not answered with yes or no, or two are about one thing.
        BadHealth = "bad-health",
        /// It is larger than any form.
        TooLong = "too-long",
    }
}

/// The text of a form in one version.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
#[serde(deny_unknown_fields)]
pub struct Form {
    /// Where the schema lies.
    #[serde(rename = "$schema", default, skip_serializing)]
    #[cfg_attr(feature = "ts", ts(skip))]
    pub schema: Option<String>,
    /// The form's id.
    pub id: String,
    /// The number of the version, from 1; 0 for a draft.
    pub version: u32,
    /// What it is about.
    pub kind: FormKind,
    /// The language that it is written in, as a BCP 47 tag.
    pub language: String,
    /// The title.
    pub title: String,
    /// After how many months it is signed anew; none: never.
    #[serde(default)]
    pub renew_after_months: Option<u16>,
    /// What it rests on.
    #[serde(default)]
    pub sources: Vec<String>,
    /// What stands on it, in order.
    pub blocks: Vec<Block>,
}

/// A part of a form.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
#[cfg_attr(feature = "ts", derive(ts_rs::TS), ts(rename = "FormBlock"))]
#[serde(tag = "kind", rename_all = "snake_case")]
pub enum Block {
    /// A heading.
    Heading {
        /// What it says.
        text: String,
    },
    /// A paragraph.
    Text {
        /// What it says.
        text: String,
    },
    /// The place for what the studio's region asks for.
    Region,
    /// A question.
    Question(Question),
}

/// A question of a form.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
#[cfg_attr(feature = "ts", derive(ts_rs::TS), ts(rename = "FormQuestion"))]
pub struct Question {
    /// Its id, which answers are kept under.
    pub id: String,
    /// What is asked.
    pub text: String,
    /// How it is answered.
    pub answer: AnswerKind,
    /// Whether nobody can sign without an answer.
    pub required: bool,
    /// When it is asked at all; none: always.
    #[serde(default)]
    pub when: Option<When>,
    /// Which question of the client's record it answers.
    #[serde(default)]
    pub health: Option<HealthQuestion>,
}

/// When a question is asked.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
#[cfg_attr(feature = "ts", derive(ts_rs::TS), ts(rename = "FormWhen"))]
pub struct When {
    /// An earlier question.
    pub question: String,
    /// Its answer.
    pub is: YesOrNo,
}

/// A fault of a text.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
pub struct FormFault {
    /// The block, from 0; none: the form as a whole.
    pub block: Option<usize>,
    /// What is wrong.
    pub reason: FormReason,
}

/// What a region asks of a studio.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct Region {
    /// Its id.
    pub id: String,
    /// Its name.
    pub name: String,
    /// What a form says there.
    pub says: Vec<String>,
    /// What is known of its rules.
    pub facts: Vec<RegionFact>,
}

/// What is known of a region's rules.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct RegionFact {
    /// What is asked there.
    pub text: String,
    /// Where that was read.
    pub source: String,
}

/// The file of the regions.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
struct Regions {
    regions: Vec<Region>,
}

/// More than any form has.
const MOST_BLOCKS: usize = 300;
/// More than is said in one block, in bytes.
const MOST_BYTES: usize = 20_000;

#[expect(
    clippy::expect_used,
    reason = "the files are part of the build and tested"
)]
static SHIPPED: LazyLock<Vec<Form>> = LazyLock::new(|| {
    let files = [
        include_str!("../../../../../assets/forms/consent.json"),
        include_str!("../../../../../assets/forms/photos.json"),
        include_str!("../../../../../assets/forms/health.json"),
        include_str!("../../../../../assets/forms/aftercare.json"),
    ];
    let read = files.map(|file| serde_json::from_str(file).expect("a shipped form"));
    read.into()
});

#[expect(
    clippy::expect_used,
    reason = "the file is part of the build and tested"
)]
static REGIONS: LazyLock<Vec<Region>> = LazyLock::new(|| {
    let file = include_str!("../../../../../assets/forms/regions.json");
    let read: Regions = serde_json::from_str(file).expect("the regions");
    read.regions
});

/// Returns the drafts that ship. They are no form of a studio: it copies one, has it read by a
/// lawyer, and publishes its own.
#[must_use]
pub fn shipped_forms() -> &'static [Form] {
    &SHIPPED
}

/// Returns the regions of which something is known.
#[must_use]
pub fn regions() -> &'static [Region] {
    &REGIONS
}

impl Form {
    /// Returns the questions, in order.
    pub fn questions(&self) -> impl Iterator<Item = &Question> {
        self.blocks.iter().filter_map(|block| match block {
            Block::Question(question) => Some(question),
            _ => None,
        })
    }

    /// Returns the question with this id.
    #[must_use]
    pub fn question(&self, id: &str) -> Option<&Question> {
        self.questions().find(|question| question.id == id)
    }

    /// Returns the text as it is shown in a region: what the region asks for stands in its place.
    #[must_use]
    pub fn in_region(&self, id: &str) -> Self {
        let region = regions().iter().find(|region| region.id == id);
        let says = region.map_or(&[][..], |region| &region.says);
        let blocks = self.blocks.iter().flat_map(|block| match block {
            Block::Region => says
                .iter()
                .map(|text| Block::Text { text: text.clone() })
                .collect(),
            other => vec![other.clone()],
        });
        Self {
            blocks: blocks.collect(),
            ..self.clone()
        }
    }

    /// Returns all that is wrong with it, in order; empty if it can be published.
    #[must_use]
    pub fn faults(&self) -> Vec<FormFault> {
        let mut found = Vec::new();
        let mut say = |block, reason| found.push(FormFault { block, reason });
        if self.title.trim().is_empty() {
            say(None, FormReason::Untitled);
        }
        if self.blocks.is_empty() {
            say(None, FormReason::NoBlocks);
        }
        if self.blocks.len() > MOST_BLOCKS || self.title.len() > MOST_BYTES {
            say(None, FormReason::TooLong);
        }
        let (mut ids, mut health) = (BTreeSet::new(), BTreeSet::new());
        let mut by_yes_or_no = BTreeSet::new();
        for (place, block) in self.blocks.iter().enumerate() {
            let place = Some(place);
            let text = match block {
                Block::Heading { text } | Block::Text { text } => text,
                Block::Question(question) => &question.text,
                Block::Region => continue,
            };
            if text.trim().is_empty() {
                say(place, FormReason::Empty);
            }
            if text.len() > MOST_BYTES {
                say(place, FormReason::TooLong);
            }
            let Block::Question(question) = block else {
                continue;
            };
            if question.id.trim().is_empty() || !ids.insert(&question.id) {
                say(place, FormReason::BadId);
            }
            let condition = question.when.as_ref();
            if condition.is_some_and(|when| !by_yes_or_no.contains(&when.question)) {
                say(place, FormReason::BadCondition);
            }
            let is_yes_no = question.answer == AnswerKind::YesNo;
            let is_new = question.health.is_none_or(|one| health.insert(one));
            if !is_new || (question.health.is_some() && !is_yes_no) {
                say(place, FormReason::BadHealth);
            }
            if is_yes_no {
                by_yes_or_no.insert(&question.id);
            }
        }
        found
    }
}
