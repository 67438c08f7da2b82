//! When to see a doctor: the protocol's warning signs, the most urgent first.

use protocol::{Protocol, Urgency};
use strings::Words;

use super::{Data, Form};
use crate::aftercare;
use crate::{PageStyle, Studio};

/// In the order of the page: what cannot wait stands first.
const ORDER: &[Urgency] = &[
    Urgency::Emergency,
    Urgency::Doctor,
    Urgency::Artist,
    Urgency::Dermatologist,
];

pub(super) fn data(style: PageStyle, studio: Option<&Studio>, protocol: &Protocol) -> Data {
    let words = Words::of(style.language);
    let (title, lead) = (words.handout_doctor(), words.doctor_lead());
    let mut data = Data::new(style, studio, protocol, title, lead);
    data.calls = aftercare::calls(style, studio, protocol, ORDER);
    let mut signs = protocol.warning_signs.iter();
    data.is_urgent = signs.any(|sign| sign.urgency == Urgency::Emergency);
    data.form = Some(Form {
        title: words.doctor_take(),
        lines: vec![words.doctor_say(), words.doctor_medicine()],
        blanks: vec![words.doctor_session(), words.doctor_pigment()],
    });
    data
}
