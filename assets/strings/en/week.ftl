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
