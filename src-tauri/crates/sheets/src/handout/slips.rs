//! What to do when something happened too soon: every slip that the protocol speaks of, in its
//! order.

use protocol::{AfterSlip, Protocol, Urgency};
use strings::{Vocabulary, Words};
use vocabulary::Slip;

use super::{Data, Row};
use crate::{PageStyle, Studio, aftercare, page};

pub(super) fn data(style: PageStyle, studio: Option<&Studio>, protocol: &Protocol) -> Data {
    let words = Words::of(style.language);
    let lead = if protocol.slips.is_empty() {
        words.slips_unsaid()
    } else {
        words.slips_lead()
    };
    let mut data = Data::new(style, studio, protocol, words.handout_slips(), lead);
    let slips = protocol.slips.iter();
    data.rows = slips.map(|after| row(words, protocol, after)).collect();
    data.calls = aftercare::calls(style, studio, protocol, &[Urgency::Artist]);
    data
}

fn row(words: &Words, protocol: &Protocol, after: &AfterSlip) -> Row {
    let happened = words.word(Vocabulary::Slip, after.slip.id());
    let what_to_do = page::wording(words, protocol, &after.wording);
    Row::new(None, picture(after.slip), false, (happened, what_to_do))
}

/// The picture of what the client was to wait with.
const fn picture(slip: Slip) -> &'static str {
    match slip {
        Slip::GotWet => "activities/water",
        Slip::Sweated => "activities/heavy_sweat",
        Slip::Shampooed => "activities/shampoo",
        Slip::Scratched => "activities/touching",
        Slip::Shaved => "activities/razor",
        Slip::Sun => "activities/sun",
    }
}
