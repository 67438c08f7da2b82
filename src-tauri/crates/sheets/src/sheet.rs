//! What the studio decides about a page: paper, text size, language, and whose it is.

use chrono::{NaiveDate, NaiveDateTime};
use protocol::Oils;
use serde::{Deserialize, Serialize};
use strings::{Language, Vocabulary, Words};
use vocabulary::vocabulary;

use crate::{Accent, Logo};

vocabulary! {
    /// The paper to print on.
    #[derive(Default)]
    Paper {
        /// A4, 210 × 297 mm.
        #[default]
        A4 = "a4",
        /// US Letter, 8.5 × 11 inches.
        Letter = "letter",
    }
}

vocabulary! {
    /// The size of the text.
    #[derive(Default)]
    TextSize {
        /// Body text of 12 points, the least that readability guides ask for.
        #[default]
        Normal = "normal",
        /// Body text of 18 points, for clients with low vision. It may take more than one page.
        Large = "large",
    }
}

impl TextSize {
    /// Returns the size of large print, or of normal print.
    #[must_use]
    pub const fn of(is_large: bool) -> Self {
        if is_large { Self::Large } else { Self::Normal }
    }

    /// Returns the size of body text, in points.
    pub(crate) const fn points(self) -> u8 {
        match self {
            Self::Normal => 12,
            Self::Large => 18,
        }
    }
}

/// The most letters of a studio's own line: more would take the page's room.
pub const MOST_TAGLINE: usize = 90;

/// The studio that gives the sheet, and the numbers the sheet says to call.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default, deny_unknown_fields)]
pub struct Studio {
    /// The name of the studio.
    pub name: String,
    /// How to reach the studio: address, website, telephone number; a line each.
    pub contact: Vec<String>,
    /// The number to call with questions.
    pub phone: Option<String>,
    /// The local number for medical advice.
    pub advice_number: Option<String>,
    /// The local emergency number.
    pub emergency_number: Option<String>,
    /// A line of the studio's own, below its name.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub tagline: Option<String>,
    /// The colour that its pages have beside black.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub accent: Option<Accent>,
    /// What stands beside its name.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub logo: Option<Logo>,
}

/// A checked product, for the moisturizer box.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Product {
    /// The name of the product.
    pub name: String,
    /// The verdict on it in words, such as "Avoid".
    pub verdict: String,
    /// The reason for the verdict, a sentence.
    pub reason: String,
}

/// Returns an allergy in words: its group, with the client's own words behind it. A group
/// that the catalogue does not know stands as it is.
#[must_use]
pub fn allergy_in_words(language: Language, group: &str, text: &str) -> String {
    let words = Words::of(language);
    let group = words.word(Vocabulary::CheckAllergy, group);
    match (group.is_empty(), text.is_empty()) {
        (false, true) => group,
        (true, _) => text.to_owned(),
        (false, false) => words.allergy_both(group, text),
    }
}

/// A pigment that went into the scalp. What is not known is empty.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Pigment {
    /// The brand.
    pub brand: String,
    /// The shade.
    pub shade: String,
    /// The lot, as it stands on the bottle.
    pub lot: String,
}

/// What is given to a sheet in words of its language, in English.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct InEnglish {
    /// The client's allergies.
    pub allergies: Vec<String>,
    /// A checked product.
    pub product: Option<Product>,
}

impl InEnglish {
    fn is_empty(&self) -> bool {
        *self == Self::default()
    }
}

/// Everything on an aftercare sheet except the plan and its protocol.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Sheet {
    /// The studio that gives the sheet, if it is set up.
    pub studio: Option<Studio>,
    /// The name of the client; `None` for a sheet without a name.
    pub client_name: Option<String>,
    /// The client's allergies, in the sheet's language, for the moisturizer box.
    #[serde(default)]
    pub allergies: Vec<String>,
    /// The oils the client can have.
    #[serde(default)]
    pub oils: Oils,
    /// A checked product, for the moisturizer box.
    pub product: Option<Product>,
    /// When the next session is booked, if one is. The plan is without it.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub next_visit: Option<NaiveDateTime>,
    /// Whether a code stands on it, from which a phone reads the plan.
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    pub has_code: bool,
    /// The pigments that stand beside the line on which the client signs for the sheet; none
    /// for a sheet without that line.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub signed_for: Option<Vec<Pigment>>,
    /// Whether English stands beside a client's language, smaller. It changes nothing on a sheet
    /// in English.
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    pub in_two_languages: bool,
    /// What stands in English beside the same in the client's language.
    #[serde(default, skip_serializing_if = "InEnglish::is_empty")]
    pub in_english: InEnglish,
    /// How the page looks.
    #[serde(flatten)]
    pub style: PageStyle,
}

/// How a page looks. For a handout, this is all there is to decide.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub struct PageStyle {
    /// The paper to print on.
    pub paper: Paper,
    /// The size of the text.
    pub text_size: TextSize,
    /// The language of the page.
    #[serde(with = "language_tag")]
    pub language: Language,
    /// The date of printing, as shown on the page and stored in the PDF.
    pub printed_on: NaiveDate,
}

/// Serializes a language as its tag.
mod language_tag {
    use serde::{Deserialize, Deserializer, Serializer, de};
    use strings::Language;

    #[expect(
        clippy::trivially_copy_pass_by_ref,
        reason = "serde hands out references"
    )]
    pub fn serialize<S: Serializer>(language: &Language, to: S) -> Result<S::Ok, S::Error> {
        to.serialize_str(language.tag())
    }

    pub fn deserialize<'de, D: Deserializer<'de>>(from: D) -> Result<Language, D::Error> {
        String::deserialize(from)?
            .parse()
            .map_err(de::Error::custom)
    }
}
