//! The languages of the program. To add one, add its folder of messages and a line at the
//! end of the list below.

use std::fmt;
use std::str::FromStr;

/// Declares the languages: the variant, its tag, which is also its folder, the locale whose
/// date formats it uses, and the region whose spelling it has.
macro_rules! languages {
    ($($(#[$doc:meta])* $variant:ident = $tag:literal, dates as $locale:literal, of $region:literal;)+) => {
        /// A language of the product.
        #[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
        pub enum Language { $($(#[$doc])* $variant,)+ }

        impl Language {
            /// All languages, the default first.
            pub const ALL: &[Self] = &[$(Self::$variant,)+];

            /// Returns the language tag, such as `en`.
            #[must_use]
            pub const fn tag(self) -> &'static str {
                match self { $(Self::$variant => $tag,)+ }
            }

            /// Returns the region whose spelling the language has, in two letters of ISO 3166-1.
            #[must_use]
            pub const fn region(self) -> &'static str {
                match self { $(Self::$variant => $region,)+ }
            }

            /// Returns the locale whose date formats the language uses.
            pub(crate) const fn dates_as(self) -> &'static str {
                match self { $(Self::$variant => $locale,)+ }
            }
        }
    };
}

languages! {
    /// English, with the day before the month in dates.
    English = "en", dates as "en-001", of "CA";
}

impl Default for Language {
    fn default() -> Self {
        Self::ALL[0]
    }
}

impl fmt::Display for Language {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.tag())
    }
}

/// The language tag is not one of the program's.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[error("there are no words in the language `{0}`")]
pub struct UnknownLanguage(pub String);

impl FromStr for Language {
    type Err = UnknownLanguage;

    fn from_str(tag: &str) -> Result<Self, UnknownLanguage> {
        Self::ALL
            .iter()
            .copied()
            .find(|language| language.tag() == tag)
            .ok_or_else(|| UnknownLanguage(tag.to_owned()))
    }
}
