date-day = { $weekday }, { $date }
date-moment = { $day }, { $time }
date-weekday-letter = { $weekday ->
    [1] T2
    [2] T3
    [3] T4
    [4] T5
    [5] T6
    [6] T7
   *[7] CN
}
