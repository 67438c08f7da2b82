//! The languages of the program. To add one, add its folder of messages and a line at the
//! end of the list below.

use std::fmt;
use std::str::FromStr;

/// Declares the languages: the variant, its tag, which is also its folder, its own name, the
/// locale whose date formats it uses, the region that it is written as in where that matters,
/// whether it is a draft, and whether its letters are tall.
macro_rules! languages {
    ($(
        $(#[$doc:meta])*
        $variant:ident = $tag:literal, $name:literal, dates as $locale:literal
        $(, of $region:literal)? $(, is $draft:ident)? $(, in $tall:ident letters)?;
    )+) => {
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

            /// Returns the language's name in itself, such as `Français`.
            #[must_use]
            pub const fn name(self) -> &'static str {
                match self { $(Self::$variant => $name,)+ }
            }

            /// Returns the region that the language is written as in, in two letters of ISO
            /// 3166-1; `None` for one that is written for readers everywhere.
            #[must_use]
            pub const fn region(self) -> Option<&'static str> {
                match self { $(Self::$variant => languages!(@region $($region)?),)+ }
            }

            /// Returns true if no native speaker has read the words yet. A page says so in its
            /// foot.
            #[must_use]
            pub const fn is_draft(self) -> bool {
                match self { $(Self::$variant => languages!(@draft $($draft)?),)+ }
            }

            /// Returns true if letters and the marks on them reach higher and lower than Latin
            /// ones do, so that lines need more room between them.
            #[must_use]
            pub const fn is_tall(self) -> bool {
                match self { $(Self::$variant => languages!(@tall $($tall)?),)+ }
            }

            /// Returns the locale whose date formats the language uses.
            pub(crate) const fn dates_as(self) -> &'static str {
                match self { $(Self::$variant => $locale,)+ }
            }
        }
    };
    (@region) => { None };
    (@region $region:literal) => { Some($region) };
    (@draft) => { false };
    (@draft draft) => { true };
    (@tall) => { false };
    (@tall tall) => { true };
}

// A tag names no region unless the words, the letters or the dates are those of one: a studio's
// clients come from everywhere. Chinese is written in two scripts, and its letters differ by
// region within them. Portuguese is that of Brazil, which is what CLDR means by `pt` as well.
// French is read in Canada and in France alike; `fr` writes the time as 16:00, which both
// read, where `fr-CA` writes 16 h 00.
languages! {
    /// English, with the day before the month in dates.
    English = "en", "English", dates as "en-001", of "CA";
    /// French.
    French = "fr", "Français", dates as "fr", is draft;
    /// Spanish.
    Spanish = "es", "Español", dates as "es", is draft;
    /// Portuguese as it is written in Brazil.
    Portuguese = "pt", "Português (Brasil)", dates as "pt", of "BR", is draft;
    /// German.
    German = "de", "Deutsch", dates as "de", is draft;
    /// Italian.
    Italian = "it", "Italiano", dates as "it", is draft;
    /// Chinese in simplified characters.
    ChineseSimplified = "zh-Hans", "简体中文", dates as "zh", of "CN", is draft;
    /// Chinese in traditional characters, which are printed in the forms of mainland China:
    /// the program has no other font.
    ChineseTraditional = "zh-Hant", "繁體中文", dates as "zh-Hant", of "TW", is draft;
    /// Korean.
    Korean = "ko", "한국어", dates as "ko", is draft;
    /// Punjabi in Gurmukhi.
    Punjabi = "pa", "ਪੰਜਾਬੀ", dates as "pa", is draft, in tall letters;
    /// Persian.
    Persian = "fa", "فارسی", dates as "fa", is draft;
    /// Arabic.
    Arabic = "ar", "العربية", dates as "ar", is draft;
    /// Hindi.
    Hindi = "hi", "हिन्दी", dates as "hi", is draft, in tall letters;
    /// Vietnamese.
    Vietnamese = "vi", "Tiếng Việt", dates as "vi", is draft, in tall letters;
    /// Tagalog. CLDR has its dates as those of Filipino.
    Tagalog = "tl", "Tagalog", dates as "fil", is draft;
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

    /// Reads a language tag, also one with a region, such as `fr-CA` or `zh-TW`.
    fn from_str(tag: &str) -> Result<Self, UnknownLanguage> {
        let mut parts = tag.split(['-', '_']);
        let language = parts.next().unwrap_or_default();
        let is_traditional = parts.any(|part| {
            let traditional = ["Hant", "TW", "HK", "MO"];
            traditional.iter().any(|one| part.eq_ignore_ascii_case(one))
        });
        let known = match language.to_ascii_lowercase().as_str() {
            "zh" if is_traditional => "zh-Hant".to_owned(),
            "zh" => "zh-Hans".to_owned(),
            "fil" => "tl".to_owned(),
            other => other.to_owned(),
        };
        Self::ALL
            .iter()
            .copied()
            .find(|language| language.tag() == known)
            .ok_or_else(|| UnknownLanguage(tag.to_owned()))
    }
}
