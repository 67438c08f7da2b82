//! Care once the scalp has healed: sun, dry skin, touch-ups, and what fades.

use protocol::{Protocol, Urgency};
use strings::Words;

use super::{Data, Item, Row, Section};
use crate::aftercare;
use crate::{PageStyle, Studio};

pub(super) fn data(style: PageStyle, studio: Option<&Studio>, protocol: &Protocol) -> Data {
    let words = Words::of(style.language);
    let (title, lead) = (words.handout_long_term(), words.long_term_lead());
    let mut data = Data::new(style, studio, protocol, title, lead);
    data.rows = rows(words);
    data.sections = vec![Section {
        title: words.long_term_fades(),
        items: what_fades(words),
    }];
    data.calls = aftercare::calls(style, studio, protocol, &[Urgency::Dermatologist]);
    data
}

fn rows(words: &Words) -> Vec<Row> {
    vec![
        Row::new(
            None,
            "activities/hat",
            false,
            (words.long_term_sun(), words.long_term_sun_why()),
        ),
        Row::new(
            None,
            "activities/sun",
            true,
            (words.long_term_tanning(), words.long_term_tanning_why()),
        ),
        Row::new(
            None,
            "activities/moisturizer",
            false,
            (words.long_term_dry(), words.long_term_dry_why()),
        ),
        Row::new(
            None,
            "pictures/calendar",
            false,
            (words.long_term_touch_up(), words.long_term_touch_up_why()),
        ),
        Row::new(
            None,
            "pictures/hospital",
            false,
            (words.long_term_staff(), words.long_term_staff_why()),
        ),
    ]
}

fn what_fades(words: &Words) -> Vec<Item> {
    vec![
        Item::plain(
            words.long_term_first_weeks(),
            words.long_term_first_weeks_why(),
        ),
        Item::plain(
            words.long_term_last_session(),
            words.long_term_last_session_why(),
        ),
        Item::plain(words.long_term_years(), words.long_term_years_why()),
    ]
}
