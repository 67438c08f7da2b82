//! Numbers in the digits of a language, such as ۱۴ in Persian.

use fluent_bundle::FluentValue;
use icu_decimal::input::Decimal;
use icu_decimal::options::{DecimalFormatterOptions, GroupingStrategy};
use icu_decimal::{DecimalFormatter, DecimalFormatterPreferences};
use icu_locale_core::Locale;
use intl_memoizer::Memoizable;
use intl_memoizer::concurrent::IntlLangMemoizer;
use unic_langid::LanguageIdentifier;
use writeable::Writeable;

/// Returns a number in the digits of the language, without separators of thousands; `None` for
/// what is no number, and is written as it is.
pub(crate) fn write(value: &FluentValue<'_>, languages: &IntlLangMemoizer) -> Option<String> {
    let FluentValue::Number(number) = value else {
        return None;
    };
    let decimal: Decimal = number.as_string().parse().ok()?;
    let written = languages.with_try_get(NoArguments, |digits: &Digits| {
        digits.0.format(&decimal).write_to_string().into_owned()
    });
    written.ok()
}

/// The formatter of a language.
struct Digits(DecimalFormatter);

#[derive(Clone, PartialEq, Eq, Hash)]
struct NoArguments;

impl Memoizable for Digits {
    type Args = NoArguments;
    type Error = ();

    fn construct(language: LanguageIdentifier, _: NoArguments) -> Result<Self, ()> {
        let locale: Locale = language.to_string().parse().map_err(drop)?;
        let mut options = DecimalFormatterOptions::default();
        options.grouping_strategy = Some(GroupingStrategy::Never);
        let preferences = DecimalFormatterPreferences::from(&locale);
        let formatter = DecimalFormatter::try_new(preferences, options).map_err(drop)?;
        Ok(Self(formatter))
    }
}
