//! Numbers in the digits of a language, such as ۱۴ in Persian.

use fluent_bundle::FluentValue;
use icu_decimal::input::Decimal;
use icu_decimal::options::{DecimalFormatterOptions, GroupingStrategy};
use icu_decimal::{DecimalFormatter, DecimalFormatterPreferences};
use icu_locale_core::Locale;
use icu_provider::DataError;
use intl_memoizer::Memoizable;
use intl_memoizer::concurrent::IntlLangMemoizer;
use unic_langid::LanguageIdentifier;
use writeable::Writeable;

use crate::Language;

/// Returns a number in the digits of the language, without separators of thousands; `None` for
/// what is no number, and is written as it is.
pub(crate) fn write(value: &FluentValue<'_>, languages: &IntlLangMemoizer) -> Option<String> {
    let FluentValue::Number(number) = value else {
        return None;
    };
    let decimal: Decimal = number.as_string().parse().ok()?;
    let written = languages.with_try_get(NoArguments, |digits: &Digits| digits.write(&decimal));
    written.ok()
}

/// The formatter of a language.
pub(crate) struct Digits(DecimalFormatter);

impl Digits {
    /// Returns the formatter of one of the program's languages.
    pub(crate) fn of(language: Language) -> Self {
        #[expect(clippy::expect_used, reason = "the tags are compiled in, and tested")]
        let locale: Locale = language.tag().parse().expect("a locale");
        #[expect(clippy::expect_used, reason = "the digits are compiled in, and tested")]
        Self::load(&locale).expect("compiled digits")
    }

    fn load(locale: &Locale) -> Result<Self, DataError> {
        let mut options = DecimalFormatterOptions::default();
        options.grouping_strategy = Some(GroupingStrategy::Never);
        DecimalFormatter::try_new(DecimalFormatterPreferences::from(locale), options).map(Self)
    }

    /// Returns a number without separators of thousands.
    pub(crate) fn write(&self, number: &Decimal) -> String {
        self.0.format(number).write_to_string().into_owned()
    }
}

#[derive(Clone, PartialEq, Eq, Hash)]
pub(crate) struct NoArguments;

impl Memoizable for Digits {
    type Args = NoArguments;
    type Error = ();

    fn construct(language: LanguageIdentifier, _: NoArguments) -> Result<Self, ()> {
        let locale: Locale = language.to_string().parse().map_err(drop)?;
        Self::load(&locale).map_err(drop)
    }
}
