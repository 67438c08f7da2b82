date-day = { $weekday }, { $date }
date-moment = { $day }, { $time }
date-weekday-letter = { $weekday ->
    [1] S
    [2] T
    [3] Q
    [4] Q
    [5] S
    [6] S
   *[7] D
}
