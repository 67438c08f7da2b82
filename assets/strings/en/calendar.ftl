# The calendar file that a client takes home.

# Titles that name neither a person nor a treatment: the calendar may be shared.
calendar-step = Aftercare: step { $number }
calendar-check-in = Aftercare: check-in
calendar-visit = Aftercare: next visit
calendar-healed = Aftercare: done
# What a phone may still list of an event that is no more.
calendar-cancelled = Aftercare: cancelled
# Titles that say what changes. $activity: "Soap, shampoo". $verdict: "Ask first".
calendar-change = { $more ->
    [0] { $activity }: { $verdict }
    [one] { $activity }: { $verdict }, and 1 more
   *[other] { $activity }: { $verdict }, and { $more } more
}

# What an event says under its title.
calendar-check-in-text = We will check in with you today. Tell us how it is healing.
calendar-visit-text = The dates start over after this visit. You will get a new calendar file. Open it, and these dates will change.
calendar-healed-text = There are no more rules from today on. Some people heal sooner or later than this date.
