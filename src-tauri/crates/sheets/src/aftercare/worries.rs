//! The lower half of the sheet: what is normal, whom to call, and the code for a phone.

use protocol::{Activity, Urgency, WarningSign};
use strings::Vocabulary;

use super::data::{Always, Call, Normal, PrintedCode, Sign, Signature};
use super::{Builder, Dates};
use crate::page::Linked;
use crate::wrap::one_line;
use crate::{Pigment, code, plan_text};

/// The length of a side of a module, in points: 1/50 inch, three dots of the coarsest printer.
const MODULE: f64 = 1.44;

/// What clients ask about most, beside water, shampoo and oil.
const ASKED_MOST: [Activity; 5] = [
    Activity::HeavySweat,
    Activity::Sun,
    Activity::Swimming,
    Activity::Razor,
    Activity::Hat,
];

impl Builder<'_> {
    pub(super) fn normal(&self) -> Normal {
        let last = self.plan.sessions.ended().len();
        let usual = self.plan.usual.iter();
        let mut signs: Vec<Sign> = usual
            .filter(|usual| usual.session == last)
            .map(|usual| {
                let from = self.day(usual.onset[0].date());
                let when = match usual.fade {
                    None => self.words.sheet_normal_open(from),
                    Some([_, latest]) => {
                        let until = self.day(latest.date());
                        if usual.onset[1] <= self.start {
                            self.words.sheet_normal_until(until)
                        } else {
                            self.words.sheet_normal_between(from, until)
                        }
                    }
                };
                Sign {
                    sign: self.words.word(Vocabulary::Sign, usual.sign.id()),
                    when,
                }
            })
            .collect();
        let healed = self.plan.healed[last - 1];
        signs.push(Sign {
            sign: self.words.sheet_healed(),
            when: self.words.sheet_healed_by(self.day(healed.date())),
        });
        Normal {
            title: self.words.sheet_normal(),
            signs,
            note: self.note(),
        }
    }

    /// Returns why a scalp flakes, with the protocol's advice for the client's scalp type.
    fn note(&self) -> String {
        let advice = self.protocol.advice.iter();
        let advice = advice.filter(|advice| Some(advice.scalp_type) == self.plan.scalp_type);
        let texts: Vec<String> = std::iter::once(self.words.sheet_normal_why())
            .chain(advice.map(|advice| self.text(&advice.wording)))
            .chain(std::iter::once(self.words.sheet_normal_note()))
            .collect();
        texts.join(" ")
    }

    /// Returns the plan as a code, unless it is too long for one or not asked for.
    pub(super) fn code(&self) -> Option<PrintedCode> {
        let text = plan_text::text(self.words, self.sheet, self.plan);
        let code = self.sheet.has_code.then(|| code::code(&text))??;
        Some(PrintedCode {
            side: f64::from(code.modules) * MODULE,
            svg: code.svg,
            caption: self.words.sheet_code(),
            second: None,
        })
    }

    /// Returns what to do after the slip that the protocol lists first, while rules still hold. The
    /// page has room for one; [`HandoutKind::Slips`](crate::HandoutKind::Slips) has them all.
    pub(super) fn slip(&self) -> Option<Always> {
        let words = self.words;
        let after = self.protocol.slips.first()?;
        let name = words.word(Vocabulary::Slip, after.slip.id());
        (!self.is_healed()).then(|| Always {
            title: words.sheet_slips(),
            text: words.sheet_slip(name, self.text(&after.wording)),
        })
    }

    /// Returns what a client can only ask about, while rules hold: of what is asked about most,
    /// the things that the protocol does not speak of. A page of day numbers is the protocol's
    /// own and leaves them out.
    pub(super) fn silent(&self) -> Option<String> {
        let silent = ASKED_MOST
            .into_iter()
            .filter(|&activity| !self.protocol.speaks_of(activity))
            .map(|activity| self.words.word(Vocabulary::Thing, activity.id()));
        let things: Vec<String> = silent.collect();
        let is_dated = self.dates == Dates::Civil;
        let things = (!things.is_empty() && is_dated && !self.is_healed()).then_some(things)?;
        Some(
            self.words
                .sheet_silent(things.join(&self.words.sheet_joint())),
        )
    }

    pub(super) fn signature(&self) -> Option<Signature> {
        let words = self.words;
        let pigment = |pigment: &Pigment| {
            let name = one_line(&format!("{} {}", pigment.brand, pigment.shade));
            match (name.is_empty(), pigment.lot.is_empty()) {
                (true, true) => None,
                (_, true) => Some(words.sheet_pigment(name)),
                (_, false) => Some(words.sheet_pigment_lot(one_line(&pigment.lot), name)),
            }
        };
        let pigments = self.sheet.signed_for.as_ref()?;
        Some(Signature {
            received_on: words.sheet_received_on(),
            signed: words.sheet_signed(),
            pigments: pigments.iter().filter_map(pigment).collect(),
        })
    }

    pub(super) fn calls(&self) -> Vec<Call> {
        let calls = Urgency::ALL.iter().map(|&urgency| self.call(urgency));
        calls.filter(|call| !call.signs.is_empty()).collect()
    }

    /// Returns whom to call for the signs of one urgency; there may be none.
    pub(super) fn call(&self, urgency: Urgency) -> Call {
        let signs = self.protocol.warning_signs.iter();
        let signs = signs.filter(|sign| sign.urgency == urgency);
        Call {
            title: self.whom_to_call(urgency),
            signs: signs.map(|sign| self.warning(sign)).collect(),
        }
    }

    /// Returns whom a sign calls for, with the number, if the studio has told it.
    fn whom_to_call(&self, urgency: Urgency) -> Linked {
        let words = self.words;
        let number = self.studio().and_then(|studio| match urgency {
            Urgency::Artist => studio.phone.as_deref(),
            Urgency::Doctor => studio.advice_number.as_deref(),
            Urgency::Emergency => studio.emergency_number.as_deref(),
            Urgency::Dermatologist => None,
        });
        let number = number.map(|number| Linked::number(words, number));
        let Some(Linked { text, link }) = number.filter(|number| !number.text.is_empty()) else {
            let text = match urgency {
                Urgency::Artist => words.sheet_call_artist(),
                Urgency::Doctor => words.sheet_call_doctor(),
                Urgency::Emergency => words.sheet_call_emergency(),
                Urgency::Dermatologist => words.sheet_call_dermatologist(),
            };
            return Linked { text, link: None };
        };
        let text = match urgency {
            Urgency::Artist => words.sheet_call_artist_number(text),
            Urgency::Doctor => words.sheet_call_doctor_number(text),
            Urgency::Emergency => words.sheet_call_emergency_number(text),
            Urgency::Dermatologist => words.sheet_call_dermatologist(),
        };
        Linked { text, link }
    }

    /// Returns a warning sign with the date after which it counts.
    fn warning(&self, sign: &WarningSign) -> String {
        let language = self.words.language().tag();
        let day = |date| self.day(date);
        let text = self
            .plan
            .warning(sign, self.protocol, language, self.start, day);
        one_line(&self.words.with_one_full_stop(text))
    }
}
