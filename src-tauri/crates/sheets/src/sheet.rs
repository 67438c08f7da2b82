//! What the studio decides about a page.

use chrono::NaiveDate;
use protocol::Oils;
use serde::{Deserialize, Serialize};
use strings::Language;

/// Declares an enum whose variants have one id each, the same in serde and in `id`.
macro_rules! choices {
    ($(#[$meta:meta])* $name:ident { $($(#[$doc:meta])* $variant:ident = $id:literal,)+ }) => {
        $(#[$meta])*
        #[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Default, Serialize, Deserialize)]
        pub enum $name { $($(#[$doc])* #[serde(rename = $id)] $variant,)+ }

        impl $name {
            /// Every one, the default first.
            pub const ALL: &[Self] = &[$(Self::$variant,)+];

            /// The id that stands in data and on the command line.
            #[must_use]
            pub const fn id(self) -> &'static str {
                match self { $(Self::$variant => $id,)+ }
            }

            /// The one with this id, if there is one.
            #[must_use]
            pub fn from_id(id: &str) -> Option<Self> {
                Self::ALL.iter().copied().find(|one| one.id() == id)
            }
        }
    };
}

choices! {
    /// The paper that is printed on.
    Paper {
        /// 210 × 297 mm.
        #[default]
        A4 = "a4",
        /// US Letter, 8.5 × 11 inches.
        Letter = "letter",
    }
}

choices! {
    /// How large the text is.
    TextSize {
        /// 12 points.
        #[default]
        Normal = "normal",
        /// 18 points, for weak eyes. It may take more than one page.
        Large = "large",
    }
}

impl TextSize {
    /// The size of plain text, in points.
    pub(crate) const fn points(self) -> u8 {
        match self {
            Self::Normal => 12,
            Self::Large => 18,
        }
    }
}

/// Who gives the sheet, and whom it says to call.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Studio {
    /// The studio's name.
    pub name: String,
    /// How to reach it: an address, a website, a telephone number.
    pub contact: Vec<String>,
    /// The number to call with a question.
    pub phone: Option<String>,
    /// The number for medical advice where the studio is.
    pub advice_number: Option<String>,
    /// The emergency number where the studio is.
    pub emergency_number: Option<String>,
}

/// A product that was checked, for the moisturizer box.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Product {
    /// What it is called.
    pub name: String,
    /// The verdict as it is worded, "Avoid".
    pub verdict: String,
    /// Why, in a sentence.
    pub reason: String,
}

/// Everything of an aftercare sheet but the plan and its protocol.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Sheet {
    /// The studio, where there is one.
    pub studio: Option<Studio>,
    /// For whom it is; none for a sheet without a name.
    pub client_name: Option<String>,
    /// What the client is allergic to, in the sheet's language, for the moisturizer box.
    #[serde(default)]
    pub allergies: Vec<String>,
    /// Which oils the client can have.
    #[serde(default)]
    pub oils: Oils,
    /// A checked product, for the moisturizer box.
    pub product: Option<Product>,
    /// The look.
    #[serde(flatten)]
    pub look: Handout,
}

/// How a page looks: all that a handout needs.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub struct Handout {
    /// The paper.
    pub paper: Paper,
    /// The size of the text.
    pub text_size: TextSize,
    /// The language.
    #[serde(with = "language_tag")]
    pub language: Language,
    /// The date on which it is printed.
    pub printed_on: NaiveDate,
}

/// A language is kept as its tag.
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
