//! What to do in the days before a session, and what to tell the studio.

use protocol::{Protocol, Verdict};
use strings::{Vocabulary, Words};

use super::{Data, Item, Row, Section};
use crate::{PageStyle, Studio};

pub(super) fn data(style: PageStyle, studio: Option<&Studio>, protocol: &Protocol) -> Data {
    let words = Words::of(style.language);
    let (title, lead) = (words.handout_before(), words.before_lead());
    let mut data = Data::new(style, studio, protocol, title, lead);
    data.rows = rows(words);
    data.sections = vec![Section {
        title: words.before_tell(),
        items: what_to_tell(words),
    }];
    data.close = Some(words.before_close());
    data
}

fn rows(words: &Words) -> Vec<Row> {
    let row =
        |when: String, picture, is_crossed, said| Row::new(Some(when), picture, is_crossed, said);
    vec![
        row(
            words.before_two_weeks(),
            "activities/sun",
            true,
            (words.before_sun(), words.before_sun_why()),
        ),
        row(
            words.before_two_weeks(),
            "activities/harsh_products",
            true,
            (words.before_acids(), words.before_acids_why()),
        ),
        row(
            words.before_week(),
            "activities/moisturizer",
            false,
            (words.before_cream(), words.before_cream_why()),
        ),
        row(
            words.before_three_days(),
            "pictures/drinks",
            true,
            (words.before_drinks(), words.before_drinks_why()),
        ),
        row(
            words.before_night(),
            "activities/shampoo",
            false,
            (words.before_wash(), words.before_wash_why()),
        ),
        row(
            words.before_day(),
            "activities/moisturizer",
            true,
            (words.before_bare(), words.before_bare_why()),
        ),
    ]
}

fn what_to_tell(words: &Words) -> Vec<Item> {
    let item = |term, text| Item {
        mark: Some(Verdict::Ask.id()),
        alt: Some(words.word(Vocabulary::Verdict, Verdict::Ask.id())),
        term,
        text,
    };
    vec![
        item(words.before_medicine(), words.before_medicine_why()),
        item(words.before_health(), words.before_health_why()),
        item(words.before_skin(), words.before_skin_why()),
        item(words.before_allergies(), words.before_allergies_why()),
    ]
}
