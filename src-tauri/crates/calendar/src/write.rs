//! Events as a file.
//!
//! There is no METHOD: with one, the file would be a message between calendars (RFC 5546),
//! which has to name an organizer with an address. What is no more is said by STATUS, which needs
//! none: the same event, newer, and cancelled.

use calcard::common::PartialDateTime;
use calcard::icalendar::{
    ICalendar, ICalendarAction, ICalendarClassification, ICalendarComponent,
    ICalendarComponentType, ICalendarDuration, ICalendarParameter, ICalendarProperty,
    ICalendarStatus, ICalendarTransparency, ICalendarValueType,
};
use chrono::{DateTime, Datelike, NaiveDate, NaiveDateTime, Timelike, Utc};

use crate::Calendar;
use crate::event::{Event, When};
use crate::identity::sequence;

/// The program that writes the file.
const PRODUCT: &str = "-//Scalp Aftercare//Calendar 1//EN";

/// The hour at which the alarm of a whole day sounds.
const MORNING: u32 = 9;

/// Returns the events as a file.
pub fn file(calendar: &Calendar, events: &[Event]) -> String {
    let mut components = vec![head()];
    for event in events {
        let place = u32::try_from(components.len()).unwrap_or(u32::MAX);
        components[0].component_ids.push(place);
        let mut written = component(calendar, event);
        let alarm = alarm(event);
        if alarm.is_some() {
            written.component_ids.push(place + 1);
        }
        components.push(written);
        components.extend(alarm);
    }
    ICalendar { components }.to_string()
}

/// Returns what every file begins with.
pub fn head() -> ICalendarComponent {
    let mut head = ICalendarComponent::new(ICalendarComponentType::VCalendar);
    head.add_property(ICalendarProperty::Version, "2.0");
    head.add_property(ICalendarProperty::Prodid, PRODUCT);
    head
}

fn component(calendar: &Calendar, event: &Event) -> ICalendarComponent {
    let written = utc(calendar.written);
    let mut component = ICalendarComponent::new(ICalendarComponentType::VEvent);
    component.add_uid(&event.uid);
    component.add_dtstamp(written.clone());
    component.add_property(ICalendarProperty::LastModified, written);
    component.add_sequence(sequence(calendar.written));
    match event.when {
        When::At(moment) => {
            component.add_property(ICalendarProperty::Dtstart, floating(moment.into()));
        }
        When::On(date) | When::Ahead(date) | When::Cancelled(date) => component
            .add_property_with_params(
                ICalendarProperty::Dtstart,
                [ICalendarParameter::value(ICalendarValueType::Date)],
                day(date),
            ),
    }
    component.add_property(ICalendarProperty::Summary, event.title.as_str());
    if !event.lines.is_empty() {
        component.add_property(ICalendarProperty::Description, event.lines.join("\n"));
    }
    let status = match event.when {
        When::Cancelled(_) => ICalendarStatus::Cancelled,
        _ => ICalendarStatus::Confirmed,
    };
    component.add_property(ICalendarProperty::Status, status);
    // PRIVATE asks calendars to hide the details from those who share them; not all do.
    // TRANSPARENT keeps the time free.
    component.add_property(ICalendarProperty::Class, ICalendarClassification::Private);
    component.add_property(
        ICalendarProperty::Transp,
        ICalendarTransparency::Transparent,
    );
    component
}

/// Returns the alarm of an event. It says no more than the title, because it is shown on a
/// locked phone. A cancelled event has none.
fn alarm(event: &Event) -> Option<ICalendarComponent> {
    // Counted from the start of the event, which for a whole day is midnight.
    let trigger = match event.when {
        When::At(_) => ICalendarDuration::default(),
        When::On(_) => hours(MORNING),
        When::Ahead(_) => ICalendarDuration {
            neg: true,
            ..hours(24 - MORNING)
        },
        When::Cancelled(_) => return None,
    };
    let mut alarm = ICalendarComponent::new(ICalendarComponentType::VAlarm);
    alarm.add_property(ICalendarProperty::Action, ICalendarAction::Display);
    alarm.add_property(ICalendarProperty::Description, event.title.as_str());
    alarm.add_property(ICalendarProperty::Trigger, trigger);
    Some(alarm)
}

fn hours(hours: u32) -> ICalendarDuration {
    ICalendarDuration {
        hours,
        ..ICalendarDuration::default()
    }
}

fn day(date: NaiveDate) -> PartialDateTime {
    PartialDateTime {
        year: u16::try_from(date.year()).ok(),
        month: u8::try_from(date.month()).ok(),
        day: u8::try_from(date.day()).ok(),
        ..PartialDateTime::default()
    }
}

/// Returns a moment on whatever clock the client looks at.
pub fn floating(moment: NaiveDateTime) -> PartialDateTime {
    PartialDateTime {
        hour: u8::try_from(moment.hour()).ok(),
        minute: u8::try_from(moment.minute()).ok(),
        second: u8::try_from(moment.second()).ok(),
        ..day(moment.date())
    }
}

/// Returns an instant as the RFC has it.
pub fn utc(instant: DateTime<Utc>) -> PartialDateTime {
    PartialDateTime {
        tz_hour: Some(0),
        tz_minute: Some(0),
        ..floating(instant.naive_utc())
    }
}
