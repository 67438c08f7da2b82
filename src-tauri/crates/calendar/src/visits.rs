//! The studio's own bookings as a file, for the calendar on the artist's phone.

use calcard::icalendar::{
    ICalendar, ICalendarClassification, ICalendarComponent, ICalendarComponentType,
    ICalendarProperty, ICalendarStatus,
};
use chrono::{DateTime, Utc};
use vocabulary::Moment;

use crate::identity;
use crate::words::one_line;
use crate::write::{floating, head, utc};

/// A visit that is booked, or was.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Visit {
    /// The identity of the event, the same in every file: see [`visit_uid`].
    pub uid: String,
    /// When it begins, or ends where only that is known.
    pub begins: Moment,
    /// When it ends; none where it is told by the title.
    pub ends: Option<Moment>,
    /// What it is called.
    pub title: String,
    /// What stands under the title.
    pub text: String,
    /// Whether it takes place no more.
    pub is_cancelled: bool,
}

/// Returns the identity of the event of a consultation or a session, by the identity that this
/// has in every copy of the vault.
#[must_use]
pub fn visit_uid(record: &str) -> String {
    identity::uuid(&["booking", record])
}

/// Returns the file of some visits, as text in UTF-8 with lines of at most 75 octets. Times are on
/// whatever clock the phone shows.
#[must_use]
pub fn visits(visits: &[Visit], written: DateTime<Utc>) -> String {
    let mut components = vec![head()];
    for visit in visits {
        let place = u32::try_from(components.len()).unwrap_or(u32::MAX);
        components[0].component_ids.push(place);
        components.push(component(visit, written));
    }
    ICalendar { components }.to_string()
}

fn component(visit: &Visit, written: DateTime<Utc>) -> ICalendarComponent {
    let mut component = ICalendarComponent::new(ICalendarComponentType::VEvent);
    component.add_uid(&visit.uid);
    component.add_dtstamp(utc(written));
    component.add_property(ICalendarProperty::LastModified, utc(written));
    component.add_sequence(identity::sequence(written));
    component.add_property(ICalendarProperty::Dtstart, floating(visit.begins.into()));
    if let Some(ends) = visit.ends {
        component.add_property(ICalendarProperty::Dtend, floating(ends.into()));
    }
    component.add_property(ICalendarProperty::Summary, one_line(&visit.title));
    let text = lines(&visit.text);
    if !text.is_empty() {
        component.add_property(ICalendarProperty::Description, text);
    }
    let status = if visit.is_cancelled {
        ICalendarStatus::Cancelled
    } else {
        ICalendarStatus::Confirmed
    };
    component.add_property(ICalendarProperty::Status, status);
    component.add_property(ICalendarProperty::Class, ICalendarClassification::Private);
    component
}

/// Returns a text line by line, without the control characters that the RFC forbids.
fn lines(text: &str) -> String {
    let lines: Vec<String> = text.lines().map(one_line).collect();
    lines.join("\n").trim().to_owned()
}
