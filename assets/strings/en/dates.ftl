# How the parts of a date stand together. The parts themselves (names of days and months,
# the order of day and month, the clock) are Unicode's for the language.

# $weekday: "Sun" or "Sunday". $date: "29 Nov", "29 November" or "29 Nov 2026".
date-day = { $weekday } { $date }
# $day: "Sun 29 Nov". $time: "4:00 pm".
date-moment = { $day }, { $time }
# In the place of a time. Midnight begins the day that it stands with.
date-noon = noon
date-midnight = just after midnight
# The head of a narrow column. $weekday: 1 for Monday to 7 for Sunday.
date-weekday-letter = { $weekday ->
    [1] M
    [2] T
    [3] W
    [4] T
    [5] F
    [6] S
   *[7] S
}
