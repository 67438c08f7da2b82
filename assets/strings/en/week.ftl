# The week: consultations and sessions that are booked, and calendar files with them.

section-week = Week

item-consultation = Consultation
count-consultation = { $count ->
    [one] 1 consultation
   *[other] { $count } consultations
}
brings-consultation = { $count ->
    [0] no consultations
    [one] one consultation
   *[other] { $count } consultations
}
kept-consultation = Consultations

# $from, $to: "Mon 23 Nov", "Sun 29 Nov 2026".
week-title = { $from } to { $to }
week-counted = { $count ->
    [0] Nothing booked this week
    [one] 1 visit
   *[other] { $count } visits
}
week-this = This week
week-earlier = Week before
week-later = Week after
week-tabs = How the week is shown
week-tab-list = List
week-tab-grid = Week
week-day-none = Nothing booked
week-today = today
week-clock-forward = Clocks go forward
week-clock-back = Clocks go back
week-book = Book
week-book-on = Book on { $day }
# $day: "Monday 23 November". $time: "10:00 am".
week-book-at = Book on { $day } at { $time }

booking-consultation = Consultation
booking-session = Session { $number }
booking-kind-consultation = Consultation
booking-kind-session = Session
# $from, $to: "10:00 am", "10:45 am".
booking-time = { $from } to { $to }
booking-until = until { $time }
# $day: "Mon 23 Nov". $time: "10:00 am to 10:45 am".
booking-day-time = { $day }, { $time }
booking-length = { $hours ->
    [0] { $minutes } min
   *[other] { $minutes ->
        [0] { $hours } h
       *[other] { $hours } h { $minutes } min
    }
}
booking-at-once = At the same time: { $names }
booking-ask = Did it take place?
booking-asks-title = Did these take place?
booking-took-place = It took place
booking-took-place-name = It took place: { $what }, { $name }
booking-took-place-done = Noted that it took place.
booking-open-name = { $what }, { $time }: { $name }
booking-new = Book a visit
booking-change = Change the visit
booking-for = For
booking-field-kind = What
booking-field-day = Day
booking-field-time = Begins at
booking-field-length = Length
booking-field-note = Note
booking-save = Book
booking-save-change = Save
booking-name-missing = Type the name.
booking-time-missing = Enter the day, and when it begins.
booking-new-client = They become a client with this booking.
booking-saved = Booked: { $when }
booking-changed = Changed: { $when }
booking-remove = Cancel the visit
booking-removed = Visit moved to the bin.
booking-start-first = Start the first session
booking-start = Start session { $number }
booking-to-client = Open client
booking-list = Consultations
today-booked = Today
today-booked-tomorrow = Tomorrow

key-page-up = Page Up
key-page-down = Page Down
key-home = Home
book-visit = Book a visit
find-booking = Whose visit?

# Calendar files.
week-files = Calendar files
week-files-what = A file with visits, for the calendar of your phone or another program. A later file changes what an earlier one added.
week-files-names = It has names and phone numbers, because “Show the rule in calendar titles” is on in the settings.
week-files-discreet = Events are called “Booked” and name nobody, because others may see the calendar. “Show the rule in calendar titles” in the settings changes that.
week-save = Save this week
week-save-all = Save all coming visits
week-saved = Calendar file saved.
file-visits = Visits { $date }
# $what: "Session 2".
week-file-title = { $what }: { $name }
week-file-discreet = Booked
week-file-cancelled = Cancelled
week-read = Import a calendar file
week-read-what = An .ics file of Google, Apple, Outlook or a booking program. You choose what is imported.
calendar-in-title = Import visits
calendar-in-none = The file has no coming visits that are not here already.
calendar-in-what = Tick what to import. Nothing else in the file is kept.
calendar-in-tick = Import: { $title }, { $time }
calendar-in-untitled = Without a title
calendar-in-whose-name = Whose visit is this: { $title }
calendar-in-kind-name = What is this: { $title }
calendar-in-new-named = New client
calendar-in-name = Name of the new client
calendar-in-name-missing = Type a name for each ticked visit of a new client, or untick it.
calendar-in-moved = Booked for { $when }. It changes.
calendar-in-cancelled = Cancelled in that calendar. It moves to the bin.
calendar-in-take = { $count ->
    [0] Import
    [one] Import 1 visit
   *[other] Import { $count } visits
}
calendar-in-all = Tick all
calendar-in-nothing = Tick none
calendar-in-done = { $count ->
    [one] 1 visit imported.
   *[other] { $count } visits imported.
}
calendar-in-unchanged = { $count ->
    [one] 1 visit is here already.
   *[other] { $count } visits are here already.
}
calendar-in-all-day = { $count ->
    [one] 1 event lasts all day or longer and is left out.
   *[other] { $count } events last all day or longer and are left out.
}
calendar-in-unread = { $count ->
    [one] 1 event could not be read, or repeats too often, and is left out.
   *[other] { $count } events could not be read, or repeat too often, and are left out.
}
calendar-in-unknown-zone = { $count ->
    [one] 1 event is in a time zone that is not known here. Check its time: it stands as if the zone were yours.
   *[other] { $count } events are in a time zone that is not known here. Check their times: they stand as if the zone were yours.
}
calendar-in-too-many = { $count ->
    [one] 1 event was too many and is left out. Import these first, then the file again.
   *[other] { $count } events were too many and are left out. Import these first, then the file again.
}
# The beginnings of words in an event’s title that say what it is, in languages that such calendars are in.
calendar-in-words-consultation = consult, beratung, vorgespräch, consulta, консультац, konsultac, consulenza
calendar-in-words-session = session, smp, treatment, touch, sitzung, behandlung, sesión, séance, seduta, сеанс
