//! A protocol in days after a session, without dates: the sheet of a session that ends on the day
//! of printing, with its dates told as numbers.

use std::borrow::Cow;

use chrono::NaiveTime;
use protocol::{Choices, Oils, Plan, Protocol, Rule, Sessions, Urgency};
use vocabulary::Moment;

use super::data::{Always, Call, Data};
use super::{Builder, Dates};
use crate::typeset::typeset;
use crate::{PageStyle, Sheet, SheetFault, Studio, TypesetDocument};

/// Typesets the whole protocol in days after a session, for somebody who can have these oils.
///
/// # Errors
/// A fault is a defect of the program.
pub fn days(
    style: PageStyle,
    studio: Option<&Studio>,
    protocol: &Protocol,
    oils: Oils,
) -> Result<TypesetDocument, SheetFault> {
    let data = in_numbers(style, studio, protocol, oils, |builder| builder.numbered());
    let page = typeset("/aftercare.typ", &data?, style, 1)?;
    Ok(page.without_emoji_of(&studio))
}

/// Returns whom to call and for what, of these urgencies and in their order. Signs that count
/// from a day on have its number.
pub fn calls(
    style: PageStyle,
    studio: Option<&Studio>,
    protocol: &Protocol,
    urgencies: &[Urgency],
) -> Vec<Call> {
    let calls = in_numbers(style, studio, protocol, Oils::default(), |builder| {
        let calls = urgencies.iter().map(|&urgency| builder.call(urgency));
        calls.filter(|call| !call.signs.is_empty()).collect()
    });
    calls.unwrap_or_default()
}

/// Hands a builder for one session on the day of printing to `gather`.
fn in_numbers<T>(
    style: PageStyle,
    studio: Option<&Studio>,
    protocol: &Protocol,
    oils: Oils,
    gather: impl FnOnce(Builder<'_>) -> T,
) -> Result<T, SheetFault> {
    let protocol: Cow<'_, Protocol> = protocol.for_client(oils, None);
    let ended = Moment::from(style.printed_on.and_time(NaiveTime::MIN));
    let unplanned = || SheetFault::Typeset {
        reason: "a session on the day of printing has no plan".to_owned(),
    };
    let sessions = Sessions::new(vec![ended], style.printed_on).map_err(|_| unplanned())?;
    let plan = Plan::derive(&protocol, &sessions, &Choices::default()).map_err(|_| unplanned())?;
    let sheet = Sheet {
        studio: studio.cloned(),
        client_name: None,
        allergies: Vec::new(),
        oils,
        product: None,
        next_visit: None,
        has_code: false,
        signed_for: None,
        in_two_languages: false,
        style,
    };
    Ok(gather(Builder {
        start: ended,
        dates: Dates::Numbers,
        ..Builder::new(&sheet, &plan, &protocol)
    }))
}

impl Builder<'_> {
    /// Returns the sheet as a page for the wall.
    fn numbered(&self) -> Data {
        let mut data = self.data();
        data.frame.document = self.words.handout_days();
        data.frame.continued = vec![self.words.handout_days()];
        data.lead.text = self.words.handout_days();
        data.lead.why = None;
        data.lead.session = self.words.days_count();
        data.branches = self.branches();
        data
    }

    /// Returns what holds for those for whom the artist opens a branch.
    fn branches(&self) -> Vec<Always> {
        let branches = self.protocol.branches.iter();
        branches
            .map(|branch| Always {
                title: self.words.days_only_if(self.text(&branch.title)),
                text: branch
                    .rules
                    .iter()
                    .map(|rule| self.rule_in_days(rule))
                    .collect::<Vec<_>>()
                    .join(" "),
            })
            .collect()
    }

    /// Returns "From day 4: a very simple natural cleanser", or a rule of the first day alone.
    fn rule_in_days(&self, rule: &Rule) -> String {
        let text = self.text(&rule.wording);
        match rule.from.usual().days() {
            0 => text,
            day => self.words.days_rule(self.words.days_row(day), text),
        }
    }
}
