//! What each language says.

use super::{date, time};
use crate::words::{FOR_CLIENTS, Folder};
use crate::{Hours, Language, Words};

/// What only a language of twelve hours has to say.
const OF_TWELVE_HOURS: [&str; 2] = ["date-midnight", "date-noon"];

#[test]
fn each_has_every_message_that_a_client_reads() {
    for &language in Language::ALL {
        let words = Words::of(language);
        let missing: Vec<&&str> = FOR_CLIENTS
            .iter()
            .filter(|id| !words.has_own(id) && !OF_TWELVE_HOURS.contains(*id))
            .collect();
        assert!(missing.is_empty(), "{language} has no {missing:?}");
    }
}

#[test]
fn each_has_a_name_of_its_own() {
    let names = Language::ALL.iter().map(|language| language.name());
    let names: std::collections::BTreeSet<&str> = names.collect();
    assert_eq!(names.len(), Language::ALL.len());
    assert!(!Language::English.is_draft() && Language::English.region() == Some("CA"));
    assert!(Language::French.is_draft() && Language::French.region().is_none());
}

#[test]
fn a_tag_asks_for_the_nearest_language() {
    assert_eq!("fr-CA".parse(), Ok(Language::French));
    assert_eq!("AR_eg".parse(), Ok(Language::Arabic));
    assert!("".parse::<Language>().is_err());
}

#[test]
fn numbers_are_in_the_digits_of_the_language() {
    let folder = Folder {
        tag: "fa",
        messages: &["sheet-page = { $page } از { $all }"],
        protocols: "{}",
    };
    let words = Words::new(Language::Persian, Hours::AsLanguage, &[folder]);
    assert_eq!(words.sheet_page(1234, 5), "۵ از ۱۲۳۴");
    let day = |language| Words::of(language).day_of_month(date(2026, 11, 29));
    assert_eq!(day(Language::Persian), "۲۹");
    assert_eq!(day(Language::Arabic), "29");
    assert_eq!(day(Language::Hindi), "29");
    assert_eq!(day(Language::Punjabi), "29");
}

/// Sunday 29 November 2026, 4:00 pm: as on a line of the sheet, at its head, and in its foot.
#[test]
fn each_writes_dates_and_times_in_its_own_way() {
    let at = date(2026, 11, 29).and_time(time(16, 0));
    for (&language, written) in Language::ALL.iter().zip(DATES) {
        let words = Words::of(language);
        let now = [
            words.moment(at),
            words.long_moment(at),
            words.full_moment(at),
        ];
        let now = now.map(|text| text.replace('\u{a0}', " "));
        assert_eq!(now, *written, "{language}");
    }
}

#[test]
fn noon_and_midnight_are_words_where_a_day_has_twice_twelve_hours() {
    let noon = |language| Words::of(language).time(time(12, 0));
    let midnight = |language| Words::of(language).time(time(0, 0));
    assert_eq!(noon(Language::French), "12:00");
    assert_eq!(midnight(Language::French), "00:00");
    assert_eq!(noon(Language::Arabic), "الظهر");
    for &language in Language::ALL {
        let words = Words::of(language);
        let counts_twelve = words.time(time(16, 0)) != "16:00" && language != Language::Persian;
        let has_words = OF_TWELVE_HOURS.map(|id| words.has_own(id));
        assert_eq!(has_words, [counts_twelve; 2], "{language}");
    }
}

const DATES: &[[&str; 3]] = &[
    [
        "Sun 29 Nov, 4:00 pm",
        "Sunday 29 November, 4:00 pm",
        "Sun 29 Nov 2026, 4:00 pm",
    ],
    [
        "dim. 29 nov. à 16:00",
        "dimanche 29 novembre à 16:00",
        "dim. 29 novembre 2026 à 16:00",
    ],
    [
        "dom 29 nov, 16:00",
        "domingo 29 de noviembre, 16:00",
        "dom 29 de noviembre de 2026, 16:00",
    ],
    [
        "dom., 29 de nov., 16:00",
        "domingo, 29 de novembro, 16:00",
        "dom., 29 de novembro de 2026, 16:00",
    ],
    [
        "So, 29. Nov., 16:00 Uhr",
        "Sonntag, 29. November, 16:00 Uhr",
        "So, 29. November 2026, 16:00 Uhr",
    ],
    [
        "dom 29 nov, ore 16:00",
        "domenica 29 novembre, ore 16:00",
        "dom 29 novembre 2026, ore 16:00",
    ],
    [
        "11月29日 周日 16:00",
        "11月29日 星期日 16:00",
        "2026年11月29日 周日 16:00",
    ],
    [
        "11月29日 週日 下午4:00",
        "11月29日 星期日 下午4:00",
        "2026年11月29日 週日 下午4:00",
    ],
    [
        "11월 29일 (일) 오후 4:00",
        "11월 29일 (일요일) 오후 4:00",
        "2026년 11월 29일 (일) 오후 4:00",
    ],
    [
        "ਐਤ, 29 ਨਵੰ, 4:00 PM",
        "ਐਤਵਾਰ, ਨਵੰਬਰ 29, 4:00 PM",
        "ਐਤ, 29 ਨਵੰਬਰ 2026, 4:00 PM",
    ],
    [
        "یکشنبه ۲۹ نوامبر، ساعت ۱۶:۰۰",
        "یکشنبه ۲۹ نوامبر، ساعت ۱۶:۰۰",
        "یکشنبه ۲۹ نوامبر ۲۰۲۶، ساعت ۱۶:۰۰",
    ],
    [
        "الأحد 29 نوفمبر، 4:00 م",
        "الأحد 29 نوفمبر، 4:00 م",
        "الأحد 29 نوفمبر 2026، 4:00 م",
    ],
    [
        "रवि, 29 नव॰, 4:00 pm",
        "रविवार, 29 नवंबर, 4:00 pm",
        "रवि, 29 नवंबर, 2026, 4:00 pm",
    ],
    [
        "CN, 29 thg 11, 16:00",
        "Chủ Nhật, 29 tháng 11, 16:00",
        "CN, 29 tháng 11 2026, 16:00",
    ],
    [
        "Lin, Nob 29, 4:00 PM",
        "Linggo, Nobyembre 29, 4:00 PM",
        "Lin, Nobyembre 29, 2026, 4:00 PM",
    ],
];
