//! A card of the size of a bank card, for the wallet: the dates that a client looks up most, and
//! whom to call. Its two halves are printed beside each other, to be folded: so any printer will
//! do, and nothing has to meet on the back of the paper.

use protocol::{Activity, Plan, Protocol, Urgency, Verdict};
use serde::Serialize;
use strings::Vocabulary;
use vocabulary::Moment;

use super::data::Call;
use super::{Builder, with_builder};
use crate::page::{self, Frame};
use crate::typeset::{Fitting, typeset};
use crate::wrap::name_in_sentence;
use crate::{Sheet, SheetFault, TypesetDocument};

#[derive(Serialize)]
struct Data {
    #[serde(flatten)]
    frame: Frame,
    /// How to cut and fold it.
    how: String,
    /// What stands above the dates: the studio, or what the card is.
    head: String,
    session: String,
    dates: Vec<Date>,
    calls: Vec<Call>,
    /// The same in another language, for a second card.
    second: Option<Box<Self>>,
}

/// One of the dates: what it is about, and when.
#[derive(Serialize)]
struct Date {
    /// The picture's path, without its ending.
    picture: &'static str,
    is_crossed: bool,
    what: String,
    when: String,
}

/// Typesets the card that goes with a sheet; of a sheet in two languages, one in each. It names
/// nobody: a wallet may be lost.
///
/// # Errors
/// As [`aftercare`](super::aftercare).
pub fn card(
    sheet: &Sheet,
    plan: &Plan,
    protocol: &Protocol,
) -> Result<TypesetDocument, SheetFault> {
    let data = with_builder(sheet, plan, protocol, |builder| builder.card())?;
    let page = typeset("/card.typ", &data, sheet.style, Fitting::ONE_PAGE)?;
    Ok(page.without_emoji_of(&sheet.studio))
}

impl Builder<'_> {
    fn card(&self) -> Data {
        let words = self.words;
        let made = page::made(words, self.sheet.style, self.protocol);
        let name = self.studio().map(|studio| name_in_sentence(&studio.name));
        let mut frame = Frame::new(self.sheet.style, self.studio(), words.card_document(), made);
        frame.continued = vec![words.card_document()];
        Data {
            frame,
            how: words.card_how(),
            head: name.unwrap_or_else(|| words.card_document()),
            session: if self.is_healed() {
                words.sheet_lead_healed()
            } else {
                self.lead().session
            },
            dates: self.card_dates(),
            calls: self.card_calls(),
            second: self.in_english(|beside| Box::new(beside.card())),
        }
    }

    fn card_dates(&self) -> Vec<Date> {
        let words = self.words;
        let dry = self.dry_until().map(|until| Date {
            picture: "activities/water",
            is_crossed: true,
            what: words.card_dry(),
            when: words.sheet_until_moment(self.moment(until)),
        });
        let visit = self.sheet.next_visit.map(|at| Date {
            picture: "pictures/calendar",
            is_crossed: false,
            what: words.sheet_visit(),
            when: words.sheet_visit_when(self.day(at.date()), words.time(at.time())),
        });
        dry.into_iter()
            .chain(self.first_allowed(Activity::Moisturizer, "activities/moisturizer"))
            .chain(self.first_allowed(Activity::Shampoo, "activities/shampoo"))
            .chain(visit)
            .collect()
    }

    /// Returns from when an activity is allowed for good; none once the scalp has healed.
    fn first_allowed(&self, activity: Activity, picture: &'static str) -> Option<Date> {
        let lane = self.plan.lane(activity).filter(|_| !self.is_healed())?;
        let run = lane.runs.last()?;
        let from: Moment = run.from.max(self.start);
        let when = match run.verdict {
            Verdict::Fine => self.words.card_from(self.moment(from)),
            other => self.words.word(Vocabulary::Verdict, other.id()),
        };
        (run.verdict != Verdict::NotYet).then(|| Date {
            picture,
            is_crossed: false,
            what: self.words.word(Vocabulary::Activity, activity.id()),
            when,
        })
    }

    /// Returns whom to call: the studio without its signs, for which there is no room.
    fn card_calls(&self) -> Vec<Call> {
        let urgencies = [Urgency::Artist, Urgency::Doctor, Urgency::Emergency];
        let mut calls: Vec<Call> = urgencies.iter().map(|&one| self.call(one)).collect();
        if let Some(artist) = calls.first_mut() {
            artist.signs.clear();
        }
        calls.retain(|call| call.title.link.is_some() || !call.signs.is_empty());
        calls
    }
}
