date-day = { $weekday } { $date }
date-moment = { $day }, ore { $time }
date-weekday-letter = { $weekday ->
    [1] L
    [2] M
    [3] M
    [4] G
    [5] V
    [6] S
   *[7] D
}
